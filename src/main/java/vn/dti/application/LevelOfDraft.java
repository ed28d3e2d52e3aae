package vn.dti.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.text.Similarity;

/** What is worth knowing of the level in the name of a draft: that it is new, perhaps mistyped, or another's. */
final class LevelOfDraft {
    private static final int NEAR = 2;

    private LevelOfDraft() {}

    /** Notices; none for a level whose sets speak of the same level. */
    static List<Finding> notices(SetId set, Optional<ScoringPlan> plan, IndexState now) {
        Findings findings = new Findings();
        Set<String> known = new TreeSet<>(now.library().registers().keySet());
        now.inForce().keySet().forEach(id -> known.add(id.level()));
        if (!known.contains(set.level())) {
            tellNew(set, known, findings);
            return findings.sorted();
        }
        Set<String> names = now.inForce().values().stream()
                .filter(other -> other.stored().id().level().equals(set.level()))
                .map(other -> other.plan().header().levelName())
                .collect(Collectors.toCollection(TreeSet::new));
        String own = plan.map(rules -> rules.header().levelName()).orElse("");
        if (!own.isEmpty() && !names.isEmpty() && !names.contains(own)) {
            findings.notice("level-differs")
                    .found(
                            "Quy tắc ghi “Bộ chỉ số cấp %s”, nhưng dự thảo mang tên “%s”".formatted(own, set),
                            "The rules say “Bộ chỉ số cấp %s”, and the draft is named “%s”".formatted(own, set))
                    .allowed(
                            "Các bộ đang có hiệu lực ở cấp “%s” ghi: cấp %s"
                                    .formatted(set.level(), String.join(", cấp ", names)),
                            "Sets in force at the level “%s” say: cấp %s"
                                    .formatted(set.level(), String.join(", cấp ", names)))
                    .remedy(
                            "Kiểm tra có chọn nhầm tệp hoặc nhầm tên không; nếu đúng thì không cần làm gì",
                            "See whether the files or the name are the wrong ones; if not, nothing needs to be done");
        }
        plan.ifPresent(rules -> tellSameYear(set, rules.header().dataYear(), now, findings));
        return findings.sorted();
    }

    private static void tellSameYear(SetId set, int year, IndexState now, Findings findings) {
        List<SetId> others = now.ofSameYear(set, year);
        if (others.isEmpty()) {
            return;
        }
        String list = String.join(", ", others.stream().map(SetId::toString).toList());
        findings.notice("year-in-force")
                .found(
                        "Đã có bộ chỉ số có hiệu lực cùng cấp, cùng năm đánh giá %s: %s"
                                .formatted(Integer.toString(year), list),
                        "A set of this level is in force already for the data year %s: %s"
                                .formatted(Integer.toString(year), list))
                .allowed(
                        "Một cấp có thể có nhiều bộ cho cùng một năm; các bộ đó đều giữ hiệu lực và được phân biệt bằng tên",
                        "A level may have several sets for one year; all of them stay in force and are told apart by their names")
                .remedy(
                        "Kiểm tra năm đánh giá trong quy tắc; nếu đúng là thêm một bộ cho năm đó thì không cần làm gì",
                        "Look at the data year in the rules; if another set for that year is meant, nothing needs to be done");
    }

    private static void tellNew(SetId set, Set<String> known, Findings findings) {
        Optional<String> near = known.stream()
                .filter(level -> Similarity.distance(level, set.level()) <= NEAR)
                .findFirst();
        String list = String.join(", ", known);
        findings.notice("level-new")
                .found(
                        "Chưa có cấp nào tên “" + set.level() + "”"
                                + near.map(level -> "; có phải “" + level + "”?")
                                        .orElse(""),
                        "There is no level “" + set.level() + "” yet"
                                + near.map(level -> "; is it “" + level + "”?").orElse(""))
                .allowed("Các cấp hiện có: " + list, "Levels that exist: " + list)
                .remedy(
                        near.map(level -> "Nếu gõ nhầm: rút dự thảo này, tải lên dự thảo mới tên “" + level + "/"
                                                + set.name() + "”. ")
                                        .orElse("")
                                + "Nếu là cấp mới thì không cần làm gì; chưa có danh sách đơn vị nên chưa xếp hạng được",
                        near.map(level -> "If it is mistyped: withdraw this draft and upload a new one named “" + level
                                                + "/" + set.name() + "”. ")
                                        .orElse("")
                                + "If the level is new, nothing needs to be done; without a list of units it cannot be ranked");
    }
}
