package vn.dti.persistence;

class EditionArchiveOnPostgreSqlIT extends EditionArchiveContract {
    @Override
    TestDatabase open() {
        return TestDatabase.postgreSql();
    }
}
