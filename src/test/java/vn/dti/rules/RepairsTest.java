package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.RuleFolder;

/**
 * Slips that Word leaves behind: most are mended by the message alone, done to the letter, and then the set is clean and
 * its plan is the one meant.
 */
@Tag("thorough")
class RepairsTest {
    private static final RuleFolder SAMPLE = ShippedSets.read(new SetId("province-sample", "2025"));
    private static final String FILE = "2-the-che-so.dslr";
    private static final String PLAN = plan(SAMPLE);

    /** What the message alone does not mend: what a lost row said, and which of two letters was meant. */
    private static final List<String> NEEDS_KNOWLEDGE = List.of("a row lost", "a and b swapped");

    private static Map<String, Function<String, byte[]>> slips() {
        Map<String, Function<String, byte[]>> slips = new LinkedHashMap<>();
        text(slips, "curly quotes of Word", t -> t.replaceAll("rule \"(.*)\"", "rule “$1”"));
        text(slips, "low German quotes", t -> t.replaceAll("rule \"(.*)\"", "rule „$1“"));
        text(slips, "NFD of a Mac", t -> Normalizer.normalize(t, Normalizer.Form.NFD));
        text(slips, "non-breaking blanks", t -> t.replace("Điểm tối đa: 5", "Điểm\u00A0tối đa:\u00A05"));
        text(slips, "tabs", t -> t.replace("    Điểm tối đa", "\tĐiểm tối đa").replace("a/b", "a\t/\tb"));
        text(slips, "blanks at the ends", t -> t.replace("\n", "   \n"));
        text(slips, "full-width digits", t -> t.replace("Điểm tối đa: 15\n", "Điểm tối đa: １５\n"));
        text(slips, "full-width colon", t -> t.replace("Điểm tối đa: 15", "Điểm tối đa：15"));
        text(slips, "en dash in a formula", t -> t.replace("(a/b - 1)/4", "(a/b – 1)/4"));
        text(slips, "multiplication sign", t -> t.replace("Điểm = Tỷ lệ * Điểm", "Điểm = Tỷ lệ × Điểm"));
        text(slips, "tỉ lệ", t -> t.replace("Tỷ lệ = a/b", "Tỉ lệ = a/b"));
        text(slips, "semicolons", t -> t.replace("3 báo cáo: 3 điểm", "3 báo cáo: 3 điểm;"));
        text(
                slips,
                "keywords in capitals",
                t -> t.replace("\nwhen\n", "\nWhen\n").replace("\nend\n", "\nEND\n"));
        text(slips, "Windows line ends", t -> t.replace("\n", "\r\n"));
        text(slips, "a byte-order mark", t -> "\uFEFF" + t);
        text(slips, "a zero-width blank", once("Điểm tối đa: 15", "Điểm tối đa: 1\u200B5"));
        text(slips, "a decimal point", once("Mỗi văn bản: 1,5 điểm", "Mỗi văn bản: 1.5 điểm"));
        text(slips, "thousands with a comma", once("Điểm tối đa: 15\n", "Điểm tối đa: 15.0\n"));
        text(slips, "a percent sign apart", once("Tỷ lệ từ 70% đến", "Tỷ lệ từ 70 % đến"));
        text(slips, "an accent lost", once("Tài liệu kiểm chứng:", "Tài liệu kiểm chưng:"));
        text(slips, "an accent at the other vowel", once("Nguồn thu thập dữ liệu:", "Nguồn thu thâp dữ liêu:"));
        text(slips, "a word misspelt", once("Điểm tối đa: 15", "Điểm tói đa: 15"));
        text(slips, "words run together", once("Điểm tối đa: 15", "Điểmtối đa: 15"));
        text(slips, "two letters swapped", once("Trường hợp b bằng 0", "Trưnờg hợp b bằng 0"));
        text(slips, "another word for the same", once("Tỷ lệ từ 70% đến dưới", "Tỷ lệ từ 70% tới dưới"));
        text(slips, "a word too many", once("Trường hợp b bằng 0: 0 điểm", "Trường hợp mà b bằng 0: 0 điểm"));
        text(slips, "a keyword mistyped", once("\nthen\n", "\nthem\n"));
        text(slips, "an end lost", once("\nend\n", "\n"));
        text(slips, "borders swapped", once("từ 70% đến dưới 100%", "từ 100% đến dưới 70%"));
        text(slips, "the top step closed", once("Từ 4 báo cáo trở lên", "4 báo cáo"));
        text(slips, "the last case lost", once("    Còn lại: 0 điểm\n", ""));
        text(slips, "the case of 0 lost", once("    Trường hợp b bằng 0: 0 điểm\n", ""));
        text(slips, "a rule copied", t -> t + t.substring(t.indexOf("rule \"2.1.1"), t.indexOf("rule \"2.1.2")));
        text(slips, "a maximum copied", once("    Điểm tối đa: 15\n", "    Điểm tối đa: 14\n    Điểm tối đa: 15\n"));
        text(slips, "a Cyrillic letter", once("    a = Số nhiệm vụ", "    \u0430 = Số nhiệm vụ"));
        text(slips, "the wrong word for the parent", once("Thuộc chỉ số 2.1\n", "Thuộc nhóm 2.1\n"));
        text(slips, "a comment among sentences", once("    Ghi chú: ", "    // "));
        slips.put("saved as Windows-1258", t -> t.getBytes(Charset.forName("windows-1258")));
        slips.put("saved as UTF-16", t -> t.getBytes(StandardCharsets.UTF_16));
        text(
                slips,
                "a row lost",
                t -> t.substring(0, t.indexOf("rule \"2.1.1")) + t.substring(t.indexOf("rule \"2.1.2")));
        text(slips, "a and b swapped", once("Tỷ lệ = a/b\n", "Tỷ lệ = b/a\n"));
        return slips;
    }

    private static void text(Map<String, Function<String, byte[]>> slips, String name, UnaryOperator<String> slip) {
        slips.put(name, text -> {
            String slipped = slip.apply(text);
            assertTrue(!slipped.equals(text), name);
            return slipped.getBytes(StandardCharsets.UTF_8);
        });
    }

    private static UnaryOperator<String> once(String right, String wrong) {
        return text -> {
            int at = text.indexOf(right);
            return at < 0 ? text : text.substring(0, at) + wrong + text.substring(at + right.length());
        };
    }

    @Test
    void mostSlipsAreMendedByTheMessageAlone() {
        String right = new String(Objects.requireNonNull(SAMPLE.files().get(FILE)), StandardCharsets.UTF_8);
        List<String> open = new ArrayList<>();
        List<String> told = new ArrayList<>();
        Map<String, Function<String, byte[]>> slips = slips();
        slips.forEach((name, slip) -> {
            String outcome = mended(slip.apply(right), right);
            if (!outcome.isEmpty()) {
                open.add(name);
                told.add(name + ": " + outcome);
            }
        });
        assertTrue(slips.size() >= 40, slips.size() + " slips");
        assertEquals(NEEDS_KNOWLEDGE, open, () -> String.join("\n", told));
    }

    /** Empty if what the messages say leads back to the plan meant; else what was told. */
    private static String mended(byte[] slipped, String right) {
        RuleFolder folder = with(slipped);
        String told = "";
        for (int round = 0; round < 4; round++) {
            CompiledSet compiled = WithoutDrools.compile(folder);
            List<Finding> findings = compiled.findings().stream()
                    .filter(finding -> finding.severity() != Finding.Severity.NOTICE)
                    .toList();
            if (findings.isEmpty()) {
                return CanonicalPlan.write(compiled.plan().orElseThrow()).equals(PLAN) ? "" : "another plan " + told;
            }
            told = findings.stream().map(PlantedFault::brief).toList() + " | "
                    + findings.get(0).remedy().vi();
            if (findings.get(0).code().equals("not-utf-8")
                    && findings.get(0).remedy().vi().contains("UTF-8")) {
                folder = with(right.getBytes(StandardCharsets.UTF_8));
                continue;
            }
            try {
                folder = Repairs.apply(folder, findings.get(0));
            } catch (RuntimeException e) {
                return told;
            }
        }
        return told;
    }

    private static RuleFolder with(byte[] bytes) {
        Map<String, byte[]> files = new TreeMap<>(SAMPLE.files());
        files.put(FILE, bytes);
        return new RuleFolder(SAMPLE.id(), files);
    }

    private static String plan(RuleFolder folder) {
        return CanonicalPlan.write(WithoutDrools.compile(folder).plan().orElseThrow());
    }
}
