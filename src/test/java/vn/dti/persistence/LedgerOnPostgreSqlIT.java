package vn.dti.persistence;

class LedgerOnPostgreSqlIT extends LedgerContract {
    @Override
    TestDatabase open() {
        return TestDatabase.postgreSql();
    }
}
