package vn.dti.persistence;

class RuleDraftsOnDerbyTest extends RuleDraftsContract {
    @Override
    TestDatabase open() {
        return TestDatabase.derby();
    }
}
