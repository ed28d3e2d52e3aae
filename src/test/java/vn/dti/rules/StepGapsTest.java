package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.plan.Finding;

/** Steps of a scale by count that do not meet: the finding says which counts are left out or stand twice. */
class StepGapsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 cuộc: 10 điểm|Từ 3 cuộc trở lên: 100 điểm|không có mức cho 2|said for 2|“2 …: …”",
                "1 cuộc: 10 điểm|Từ 5 cuộc trở lên: 100 điểm|cho 2 đến 4|for 2 to 4|“Từ 2 đến dưới 5 …: …”",
                "Từ 1 đến 7 cuộc: 10 điểm|Từ 1.000 cuộc trở lên: 100 điểm|cho 8 đến 999|for 8 to 999|“Từ 8 đến dưới 1.000",
                "Từ 1 đến dưới 4 cuộc: 10 điểm|Từ 6 cuộc trở lên: 100 điểm|cho từ 4 đến dưới 6|from 4 to below 6|“Từ 4",
                "1 cuộc: 10 điểm|Từ 2,5 cuộc trở lên: 100 điểm|cho từ 2 đến dưới 2,5|from 2 to below 2.5|“Từ 2 đến",
                "Từ 1 đến 6 cuộc: 10 điểm|Từ 6 cuộc trở lên: 100 điểm|số lượng 6 thuộc cả hai|6 falls into both|hai dòng",
                "Từ 1 đến dưới 8 cuộc: 10 điểm|Từ 6 cuộc trở lên: 100 điểm|số lượng 6 thuộc cả|6 falls into both|hai dòng",
            })
    void theNumbersAreThoseOfTheAuthor(String lower, String upper, String vi, String en, String remedy) {
        Finding finding = MiniSet.criterion("n = Số cuộc họp", upper, lower, "Còn lại: 0 điểm").findings().stream()
                .filter(Finding::isError)
                .findFirst()
                .orElseThrow();
        assertTrue(finding.found().vi().contains(vi), finding::toString);
        assertTrue(finding.found().en().contains(en), finding::toString);
        assertTrue(finding.remedy().vi().contains(remedy), finding::toString);
        assertEquals(2, finding.places().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 cuộc: 10 điểm|Từ 2 cuộc trở lên: 100 điểm",
                "Từ 1 đến dưới 6 cuộc: 10 điểm|Từ 6 cuộc trở lên: 100 điểm"
            })
    void stepsThatMeetAreSound(String lower, String upper) {
        assertTrue(MiniSet.criterion("n = Số cuộc họp", upper, lower, "Còn lại: 0 điểm").findings().stream()
                .noneMatch(Finding::isError));
    }
}
