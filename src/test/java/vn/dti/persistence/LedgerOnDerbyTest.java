package vn.dti.persistence;

class LedgerOnDerbyTest extends LedgerContract {
    @Override
    TestDatabase open() {
        return TestDatabase.derby();
    }
}
