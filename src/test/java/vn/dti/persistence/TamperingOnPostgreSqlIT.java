package vn.dti.persistence;

class TamperingOnPostgreSqlIT extends TamperingContract {
    @Override
    TestDatabase open() {
        return TestDatabase.postgreSql();
    }
}
