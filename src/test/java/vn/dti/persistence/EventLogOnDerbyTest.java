package vn.dti.persistence;

class EventLogOnDerbyTest extends EventLogContract {
    @Override
    TestDatabase open() {
        return TestDatabase.derby();
    }
}
