package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.dti.domain.plan.PlanDifference;
import vn.dti.domain.plan.ScoringPlan;

/** Changes between two sets as a person would tell them. */
class PlanDifferenceTest {
    private static final String RULES = MiniSet.INDEX
            + MiniSet.rule("1 Một", "Thuộc bộ chỉ số", "Điểm tối đa: 60")
            + MiniSet.rule("1.1 Họp", "Thuộc chỉ số 1", "Điểm tối đa: 30", "Có: Điểm tối đa", "Không: 0 điểm")
            + MiniSet.rule(
                    "1.2 Báo cáo",
                    "Thuộc chỉ số 1",
                    "Điểm tối đa: 30",
                    "n = Số báo cáo",
                    "Từ 4 báo cáo trở lên: 30 điểm",
                    "Còn lại: 0 điểm")
            + MiniSet.rule("2 Hai", "Thuộc bộ chỉ số", "Điểm tối đa: 40", "Có: Điểm tối đa", "Không: 0 điểm");

    @Test
    void aRuleWithAnotherCodeHasMovedAndIsNotDroppedAndNew() {
        assertEquals(List.of("1.3: mã 1.2 → 1.3"), changes(t -> t.replace("1.2 Báo cáo", "1.3 Báo cáo")));
    }

    @Test
    void codesThatMakeRoomForANewRuleHaveMoved() {
        String more =
                MiniSet.rule("1.1 Kế hoạch", "Thuộc chỉ số 1", "Điểm tối đa: 10", "Có: Điểm tối đa", "Không: 0 điểm");
        assertEquals(
                List.of("1.1: thêm mới", "1.2: mã 1.1 → 1.2", "1.2: điểm tối đa 30 → 20", "1.3: mã 1.2 → 1.3"),
                changes(t -> t.replace("1.2 Báo cáo", "1.3 Báo cáo")
                        .replace("1.1 Họp", "1.2 Họp")
                        .replaceFirst("Điểm tối đa: 30", "Điểm tối đa: 20")
                        .concat(more)));
    }

    @Test
    void aRuleInThePlaceOfAnotherIsTold() {
        assertEquals(
                List.of("1.1: mã 1.2 → 1.1", "1.1: bị bỏ", "1.1: điểm tối đa 30 → 60"),
                changes(t -> t.replaceFirst("rule \"1.1 Họp\"[\\s\\S]*?\nend\n", "")
                                .replace("1.2 Báo cáo", "1.1 Báo cáo")
                                .replace("Điểm tối đa: 30", "Điểm tối đa: 60"))
                        .stream()
                        .sorted((a, b) -> a.substring(5).compareTo(b.substring(5)))
                        .sorted((a, b) -> Boolean.compare(b.contains("mã"), a.contains("mã")))
                        .toList());
    }

    @Test
    void anotherNameAtTheSameCodeIsAnotherName() {
        assertEquals(List.of("1.1: tên “Họp” → “Cuộc họp”"), changes(t -> t.replace("1.1 Họp", "1.1 Cuộc họp")));
    }

    private static List<String> changes(UnaryOperator<String> change) {
        return PlanDifference.between(plan(RULES), plan(change.apply(RULES))).stream()
                .map(told -> told.node() + ": " + told.text().vi())
                .toList();
    }

    private static ScoringPlan plan(String rules) {
        return MiniSet.compile(rules).plan().orElseThrow();
    }
}
