package vn.dti.persistence;

import org.junit.jupiter.api.Tag;

@Tag("thorough")
class EditionArchiveOnDerbyTest extends EditionArchiveContract {
    @Override
    TestDatabase open() {
        return TestDatabase.derby();
    }
}
