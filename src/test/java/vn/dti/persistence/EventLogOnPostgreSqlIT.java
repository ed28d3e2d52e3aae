package vn.dti.persistence;

class EventLogOnPostgreSqlIT extends EventLogContract {
    @Override
    TestDatabase open() {
        return TestDatabase.postgreSql();
    }
}
