package vn.dti.persistence;

import org.junit.jupiter.api.Tag;

@Tag("thorough")
class JobsOnDerbyTest extends JobsContract {
    @Override
    TestDatabase open() {
        return TestDatabase.derby();
    }
}
