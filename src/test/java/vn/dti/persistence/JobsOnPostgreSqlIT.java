package vn.dti.persistence;

class JobsOnPostgreSqlIT extends JobsContract {
    @Override
    TestDatabase open() {
        return TestDatabase.postgreSql();
    }
}
