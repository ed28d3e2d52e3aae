package vn.dti.persistence;

import org.junit.jupiter.api.Tag;

@Tag("thorough")
class RuleDraftsOnDerbyTest extends RuleDraftsContract {
    @Override
    TestDatabase open() {
        return TestDatabase.derby();
    }
}
