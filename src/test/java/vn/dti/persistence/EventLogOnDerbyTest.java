package vn.dti.persistence;

import org.junit.jupiter.api.Tag;

@Tag("thorough")
class EventLogOnDerbyTest extends EventLogContract {
    @Override
    TestDatabase open() {
        return TestDatabase.derby();
    }
}
