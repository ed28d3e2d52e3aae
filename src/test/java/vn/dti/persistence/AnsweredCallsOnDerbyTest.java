package vn.dti.persistence;

class AnsweredCallsOnDerbyTest extends AnsweredCallsContract {
    @Override
    TestDatabase open() {
        return TestDatabase.derby();
    }
}
