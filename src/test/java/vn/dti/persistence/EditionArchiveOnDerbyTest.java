package vn.dti.persistence;

class EditionArchiveOnDerbyTest extends EditionArchiveContract {
    @Override
    TestDatabase open() {
        return TestDatabase.derby();
    }
}
