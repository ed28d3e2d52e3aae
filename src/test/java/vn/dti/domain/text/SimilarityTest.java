package vn.dti.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {
    @ParameterizedTest
    @CsvSource({"hue,hue,0", "hue,hu,1", "vihn,vinh,1", "vinh,binh,1", "abc,'',3", "kontum,konmut,2"})
    void theDistanceCountsLettersAddedLeftOutReplacedOrSwapped(String a, String b, int distance) {
        assertEquals(distance, Similarity.distance(a, b));
        assertEquals(distance, Similarity.distance(b, a));
    }

    @ParameterizedTest
    @CsvSource({"điểm,ĐIỂM,0", "điểm,diem,250", "tỷ,tý,250", "huế,xyz,1000"})
    void aWrongAccentCountsHalfALetterAndCaseNothing(String a, String b, int thousandths) {
        assertEquals(thousandths, Similarity.apart(a, b));
    }

    @ParameterizedTest
    @CsvSource({"Đắk Lắk,dak lak", "Thừa Thiên Huế,thua thien hue", "ĐÀ NẴNG,da nang"})
    void theBareTextHasNoAccents(String text, String bare) {
        assertEquals(bare, Similarity.bare(text));
    }
}
