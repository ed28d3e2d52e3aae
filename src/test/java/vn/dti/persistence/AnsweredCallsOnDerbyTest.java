package vn.dti.persistence;

import org.junit.jupiter.api.Tag;

@Tag("thorough")
class AnsweredCallsOnDerbyTest extends AnsweredCallsContract {
    @Override
    TestDatabase open() {
        return TestDatabase.derby();
    }
}
