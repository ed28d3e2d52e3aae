package vn.dti.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressReaderTest {
    @ParameterizedTest
    @CsvSource({
        "/,/en",
        "/vi/xep-hang/province/2024/34,/en/ranking/province/2024/34",
        "/vi/xep-hang/province/2024/34?chi-so=CQS,/en/ranking/province/2024/34?node=CQS",
        "/vi/don-vi/vinh-phuc,/en/unit/vinh-phuc",
        "/vi/dien-giai/province/2024/34/phu-tho-2025/DTI,/en/explanation/province/2024/34/phu-tho-2025/DTI",
        "/vi/dien-giai/province-sample/2025/63/ha-noi/1.2.a,/en/explanation/province-sample/2025/63/ha-noi/1.2.a",
        "/vi/bo-chi-so,/en/indicator-set",
        "/vi/bo-chi-so/province/2022,/en/indicator-set/province/2022",
        "/vi/thu-nghiem,/en/trial",
        "/vi/ban-ket-qua,/en/edition",
        "/vi/ban-ket-qua/nhap,/en/edition/import",
        "/vi/ban-ket-qua/kiem-tra,/en/edition/verification",
        "/vi/ban-ket-qua/province/2024/34/1,/en/edition/province/2024/34/1",
        "/vi/thu-nghiem/province/2022-thu,/en/trial/province/2022-thu",
        "/vi/so-sanh/province/2023/63/2024/34,/en/comparison/province/2023/63/2024/34",
        "/vi/so-sanh/province/2023/63/2024/63?chi-so=7,/en/comparison/province/2023/63/2024/63?node=7",
        "/vi/sap-nhap/province/2024/63/34,/en/merger/province/2024/63/34",
        "/vi/tim,/en/search",
        "/vi/tim?ten=V%C4%A9nh+Ph%C3%BAc,/en/search?name=V%C4%A9nh+Ph%C3%BAc"
    })
    void aPageHasOneAddressInEachLanguageAndBothAreRead(String vi, String en) {
        AddressReader.Located fromVi = read(vi).orElseThrow();
        AddressReader.Located fromEn = read(en).orElseThrow();
        assertEquals(fromVi.address(), fromEn.address());
        assertEquals(Language.VI, fromVi.language());
        assertEquals(Language.EN, fromEn.language());
        assertEquals(vi, fromEn.address().in(Language.VI));
        assertEquals(en, fromVi.address().in(Language.EN));
    }

    @ParameterizedTest
    @CsvSource({
        "/vi,/",
        "/vi/,/",
        "/vi/xep-hang,/",
        "/en/xep-hang/province/2024/34,/en/ranking/province/2024/34",
        "/vi//don-vi/vinh-phuc/,/vi/don-vi/vinh-phuc",
        "/vi/don-vi,/vi/tim"
    })
    void anotherSpellingOfAnAddressLeadsToTheProperOne(String written, String proper) {
        AddressReader.Located located = read(written).orElseThrow();
        assertEquals(proper, located.address().in(located.language()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr",
                "/pages/ranking.xhtml",
                "/WEB-INF/web.xml",
                "/vi/khac",
                "/vi/xep-hang/province/2024",
                "/vi/xep-hang/province/2024/34/thua",
                "/vi/xep-hang/province/2024/34?chi-so=%3Cscript%3E",
                "/vi/xep-hang/Province/2024/34",
                "/vi/don-vi/Vĩnh Phúc",
                "/vi/don-vi/vinh-phuc;jsessionid=1",
                "/vi/dien-giai/province/2024/34/vinh-phuc",
                "/vi/bo-chi-so/province",
                "/vi/so-sanh",
                "/vi/so-sanh/province/2023/63/2024",
                "/vi/so-sanh/province/2023/63/2023/63",
                "/vi/so-sanh/province/2023/63/province/2024/63",
                "/vi/thu-nghiem/../../etc/passwd"
            })
    void whatIsNoAddressHasNoPage(String written) {
        assertEquals(Optional.empty(), read(written));
    }

    @ParameterizedTest
    @CsvSource({
        "/vi/xep-hang/province/2024/34?chi-so=,/vi/xep-hang/province/2024/34",
        "/en/ranking/province/2024/34?node=,/en/ranking/province/2024/34",
        "/vi/xep-hang/province/2024/34?chi-so=+,/vi/xep-hang/province/2024/34",
        "/vi/xep-hang/province/2024/34?khac=1,/vi/xep-hang/province/2024/34",
        "/vi/tim?ten=,/vi/tim"
    })
    void anEmptyOrUnknownParameterIsNone(String written, String meant) {
        assertEquals(read(meant), read(written));
    }

    @ParameterizedTest
    @CsvSource({
        "ten=Hu%E1%BA%BF,true",
        "ten=Hu%e1%ba%bf&x=,true",
        "'',true",
        "ten=%zz,false",
        "x=%,false",
        "x=%4,false",
        "x=%00,false",
        "x=%ff,false",
        "x=%E1%BA,false",
        "x=%c0%af,false",
        "ten=%E1+%BA%BF,false"
    })
    void aQueryIsSoundIfItsEscapesAreUtf8(String query, boolean sound) {
        assertEquals(sound, AddressReader.isSound(query));
    }

    @Test
    void aPathWithoutALanguageIsAnsweredInVietnamese() {
        assertEquals(Language.VI, AddressReader.language("/khong-co"));
        assertEquals(Language.EN, AddressReader.language("/en/nothing"));
    }

    private static Optional<AddressReader.Located> read(String written) {
        int query = written.indexOf('?');
        return query < 0
                ? AddressReader.read(written, Optional.empty())
                : AddressReader.read(written.substring(0, query), Optional.of(written.substring(query + 1)));
    }
}
