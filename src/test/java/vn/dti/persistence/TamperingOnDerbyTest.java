package vn.dti.persistence;

class TamperingOnDerbyTest extends TamperingContract {
    @Override
    TestDatabase open() {
        return TestDatabase.derby();
    }
}
