package vn.dti.rules.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.Findings;
import vn.dti.rules.text.RuleReader;
import vn.dti.rules.text.SourceText;
import vn.dti.rules.text.Tidied;

/** A line with several sentences is told as such, with the words before which a new line begins. */
class JoinedSentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n = Số cuộc họp Từ 4 cuộc trở lên: 20 điểm 3 cuộc: 15 điểm Còn lại: 0 điểm|4|Từ 4 cuộc trở",
                "n = Số cuộc họp; Từ 4 cuộc trở lên: 20 điểm; Từ 2 đến 3 cuộc: 15 điểm; Còn lại: 0 điểm|4|Từ 4 cuộc trở",
                "n = Số cuộc họp; 3 cuộc: 15 điểm|2|3 cuộc: 15 điểm",
                "Điểm tối đa: 20 Tên tiếng Anh: Meetings n = Số cuộc họp Còn lại: 0 điểm|4|Tên tiếng Anh: Meetings",
                "Điểm tối đa: 20 Điểm = Tỷ lệ * Điểm tối đa|2|Điểm = Tỷ lệ",
                "Điểm tối đa: 20; Điểm = Tỷ lệ * Điểm tối đa|2|Điểm = Tỷ lệ",
                "Tỷ lệ = a/b Tỷ lệ từ 70% trở lên: 10 điểm Tỷ lệ dưới 70%: 0 điểm|3|Tỷ lệ từ 70%",
                "a = Số hồ sơ b = Số thủ tục Tỷ lệ = a/b Điểm = Tỷ lệ * Điểm tối đa|4|b = Số thủ",
                "a = Số hồ sơ; b = Số thủ tục|2|b = Số thủ",
                "Tên tiếng Anh: Meetings n = Số cuộc họp Từ 4 cuộc trở lên: 20 điểm|3|n = Số cuộc",
                "Điểm tối đá: 20 Từ 4 cuộc trở lên: 20 điểm Còn lại: 0 điểm|3|Từ 4 cuộc trở",
                "Từ 4 cuộc trở lên: 20 điểm Còn lai: 0 điểm|2|Còn lai: 0 điểm",
                "n = Số cuộc họp • 4 cuộc: 20 điểm • 3 cuộc: 15 điểm|3|4 cuộc: 20 điểm",
                "- Từ 4 cuộc trở lên: 20 điểm – 3 cuộc: 15 điểm – Còn lại: 0 điểm|3|3 cuộc: 15 điểm",
                "Từ 4 cuộc trở lên: 20 điểm. 3 cuộc: 15 điểm. Còn lại: 0 điểm.|3|3 cuộc: 15 điểm",
                "“n” = Số cuộc họp Từ 4 cuộc trở lên: 20 điểm Còn lại: 0 điểm|3|Từ 4 cuộc trở",
            })
    void severalSentencesOnOneLineAreTold(String line, int sentences, String second) {
        Finding finding = only(line);
        assertTrue(finding.found().vi().startsWith("Một dòng có " + sentences + " câu: “"), finding::toString);
        assertTrue(finding.found().en().startsWith("A line with " + sentences + " sentences: “"), finding::toString);
        assertTrue(finding.remedy().vi().contains("trước “" + second + "” rồi nhấn Alt+Enter): “"), finding::toString);
        assertTrue(finding.remedy().en().contains("before “" + second + "” and press Alt+Enter): “"));
        assertEquals(sentences, finding.remedy().vi().split("” ⏎ “", -1).length, finding.remedy()::vi);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n = Số cuộc họp của Ban Chỉ đạo do Chủ tịch chủ trì",
                "a = Số đơn vị đạt Điểm tối đa; không kể 2 đơn vị mới",
                "b = Số thủ tục có đủ điều kiện; Nghị định 42 quy định",
                "Ghi chú: Từ 4 cuộc trở lên: 20 điểm; Còn lại: 0 điểm",
                "Từ 2 đến 3 cuộc: 10 điểm",
                "Điểm = Tỷ lệ * Điểm tối đa",
                "Căn cứ: Khoản 3 Điều 5; Nghị định 42",
                "Mỗi ứng dụng: 1 điểm; tổng không quá 5 điểm",
            })
    void oneSentenceIsOne(String line) {
        assertEquals(List.of(), told(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“n” = Số cuộc họp|n = Số cuộc họp",
                "'a' = Số hồ sơ|a = Số hồ sơ",
                "Tỷ lệ = “a”/“b”|Tỷ lệ = a/b",
                "Trường hợp “b” bằng 0: 0 điểm|Trường hợp b bằng 0: 0 điểm",
            })
    void aLetterInQuotesIsOfferedWithoutThem(String line, String meant) {
        assertEquals(
                "Có phải câu này: “" + meant + "”? Sửa cho khớp từng chữ",
                only(line).remedy().vi());
    }

    @Test
    void aLongLineIsNotToldAsAWholeAgain() {
        String line = "n = Số cuộc họp" + " 3 cuộc: 15 điểm".repeat(30);
        Finding finding = only(line);
        assertTrue(finding.found().vi().length() < 160, finding::toString);
    }

    private static Finding only(String line) {
        List<Finding> told = told(line);
        assertEquals(1, told.size(), told::toString);
        return told.get(0);
    }

    private static List<Finding> told(String line) {
        Findings findings = new Findings();
        Tidied tidied = new Tidied();
        String rule = "rule \"1 Một\"\nwhen\n    Thuộc bộ chỉ số\nthen\n    " + line + "\nend\n";
        SourceText text = new SourceText("set.dslr", findings, tidied);
        new RuleReader(findings, tidied)
                .read(text.read(rule.getBytes(StandardCharsets.UTF_8)))
                .forEach(new SentenceReader(findings, tidied)::read);
        return findings.sorted();
    }
}
