package vn.dti.persistence;

class JobsOnDerbyTest extends JobsContract {
    @Override
    TestDatabase open() {
        return TestDatabase.derby();
    }
}
