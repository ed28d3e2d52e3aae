package vn.dti.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnPagesTest {
    @ParameterizedTest
    @CsvSource({
        "same-origin, http://localhost:9080, localhost:9080, false",
        "same-origin, https://DTI.example.gov.vn, dti.example.gov.vn, false",
        "none, , localhost:9080, false",
        ", , localhost:9080, false",
        ", http://localhost:9080, localhost:9080, false",
        "cross-site, , localhost:9080, true",
        "same-site, , localhost:9080, true",
        "cross-site, http://localhost:9080, localhost:9080, true",
        "other, , localhost:9080, true",
        ", http://localhost:9081, localhost:9080, true",
        ", http://evil.example, localhost:9080, true",
        ", http://localhost:9080.evil.example, localhost:9080, true",
        ", null, localhost:9080, true",
        "same-origin, http://evil.example, localhost:9080, true",
        ", http://localhost:9080, , true",
    })
    void aFormOfAnotherOriginIsForeign(String site, String origin, String host, boolean foreign) {
        assertEquals(foreign, OwnPages.isForeign(site, origin, host));
    }
}
