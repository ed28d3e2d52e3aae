package vn.dti.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.UnitCode;

class SearchUnitsTest {
    private static final List<AssessedUnit> UNITS = List.of(
            unit("hue", "Huế", "Hue", "Thừa Thiên Huế;TP. Huế"),
            unit("phu-tho-2025", "Phú Thọ", "Phu Tho", "Tỉnh Phú Thọ"),
            unit("tp-ho-chi-minh-2025", "TP. Hồ Chí Minh", "Ho Chi Minh City", "TP.HCM;Hồ Chí Minh"),
            unit("vinh-long-2025", "Vĩnh Long", "Vinh Long", "Tỉnh Vĩnh Long"),
            unit("vinh-phuc", "Vĩnh Phúc", "Vinh Phuc", "Tỉnh Vĩnh Phúc"),
            unit("dak-lak", "Đắk Lắk", "Dak Lak", "Đắc Lắc"));

    @ParameterizedTest
    @CsvSource({
        "hcm,tp-ho-chi-minh-2025",
        "tphcm,tp-ho-chi-minh-2025",
        "tp ho chi minh,tp-ho-chi-minh-2025",
        "Chí Minh,tp-ho-chi-minh-2025",
        "thua thien,hue",
        "vinh ph,vinh-phuc",
        "VĨNH PH,vinh-phuc",
        "vinh,vinh-long-2025 vinh-phuc",
        "phuc,vinh-phuc",
        "vp,vinh-phuc",
        "đak,dak-lak",
        "daclac,dak-lak",
        "tỉnh phú,phu-tho-2025 vinh-phuc"
    })
    void aPartOfANameInAnySpellingFindsItsUnits(String typed, String codes) {
        assertEquals(codes, codes(search(typed).matching()), typed);
    }

    @ParameterizedTest
    @CsvSource({
        "vinh fuc,vinh-phuc",
        "vihn phuc,vinh-phuc",
        "phu to,phu-tho-2025",
        "ho chi min h,''",
        "vinhphuk,vinh-phuc"
    })
    void aNearMissIsOfferedAndNotTakenForAName(String typed, String codes) {
        SearchUnits.Found found = search(typed);
        if (!codes.isEmpty()) {
            assertTrue(found.matching().isEmpty(), typed);
        }
        assertEquals(codes, codes(found.similar()), typed);
    }

    @ParameterizedTest
    @CsvSource({"Atlantis", "''", "'  '", "x", "%", "zz", "<script>"})
    void whatIsNoNameFindsNothing(String typed) {
        assertEquals(new SearchUnits.Found(Optional.empty(), List.of(), List.of()), search(typed));
    }

    @Test
    void whereAWholeNameFitsNothingElseIsOffered() {
        Optional<AssessedUnit> hue = Optional.of(UNITS.get(0));
        assertEquals(new SearchUnits.Found(hue, List.of(), List.of()), SearchUnits.search("hue", UNITS, hue));
    }

    private static SearchUnits.Found search(String typed) {
        return SearchUnits.search(typed, UNITS, Optional.empty());
    }

    private static String codes(List<AssessedUnit> units) {
        return String.join(" ", units.stream().map(unit -> unit.code().text()).toList());
    }

    private static AssessedUnit unit(String code, String name, String nameEn, String aliases) {
        return new AssessedUnit(
                UnitCode.parse(code).orElseThrow(),
                name,
                nameEn,
                Stream.of(aliases.split(";", -1)).toList(),
                Optional.<LocalDate>empty(),
                Optional.<LocalDate>empty(),
                List.of());
    }
}
