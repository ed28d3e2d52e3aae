package vn.dti.domain.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;

/** What changed between two plans, in words: nodes that came and went, maxima, methods, inputs, names. */
public final class PlanDifference {
    /**
     * One change.
     *
     * @param node the node
     * @param name its name in the newer plan, or in the older one if it is gone
     * @param text what changed
     */
    public record Change(NodeCode node, Bilingual name, Bilingual text) {}

    private final ScoringPlan before;
    private final ScoringPlan after;
    private final List<Change> changes = new ArrayList<>();

    /** For each node that has another code now, its code before. */
    private final Map<NodeCode, NodeCode> moved;

    private PlanDifference(ScoringPlan before, ScoringPlan after) {
        this.before = before;
        this.after = after;
        this.moved = moved(before, after);
    }

    /** The nodes whose name, which no other has, stands at another code now, while the old code is no longer theirs. */
    private static Map<NodeCode, NodeCode> moved(ScoringPlan before, ScoringPlan after) {
        Map<String, List<PlanNode>> named = before.nodes().stream().collect(Collectors.groupingBy(PlanNode::name));
        Map<String, List<PlanNode>> nowNamed = after.nodes().stream().collect(Collectors.groupingBy(PlanNode::name));
        Map<NodeCode, NodeCode> moved = new TreeMap<>();
        for (PlanNode node : after.nodes()) {
            List<PlanNode> was = named.getOrDefault(node.name(), List.of());
            if (was.size() == 1
                    && nowNamed.getOrDefault(node.name(), List.of()).size() == 1
                    && !was.get(0).code().equals(node.code())) {
                moved.put(node.code(), was.get(0).code());
            }
        }
        return moved;
    }

    /** All changes from one plan to another: those of the whole set first, then node by node in code order. */
    public static List<Change> between(ScoringPlan before, ScoringPlan after) {
        PlanDifference difference = new PlanDifference(before, after);
        difference.compareHeaders();
        TreeSet<NodeCode> codes = new TreeSet<>();
        before.nodes().forEach(node -> codes.add(node.code()));
        after.nodes().forEach(node -> codes.add(node.code()));
        codes.forEach(difference::compareNode);
        return List.copyOf(difference.changes);
    }

    private void compareHeaders() {
        SetHeader was = before.header();
        SetHeader is = after.header();
        PlanNode root = after.root();
        if (was.dataYear() != is.dataYear()) {
            add(root, "năm đánh giá", "data year", year(was), year(is));
        }
        if (!was.valueRounding().equals(is.valueRounding())) {
            add(
                    root,
                    "số chữ số thập phân của giá trị công bố",
                    "decimal places of published values",
                    digits(Optional.of(was.valueRounding())),
                    digits(Optional.of(is.valueRounding())));
        }
        if (!was.criterionRounding().equals(is.criterionRounding())) {
            add(
                    root,
                    "làm tròn điểm từng tiêu chí",
                    "rounding of the points of a criterion",
                    digits(was.criterionRounding()),
                    digits(is.criterionRounding()));
        }
        if (!was.mergedAt().equals(is.mergedAt())) {
            add(root, "kết quả của đơn vị hợp nhất", "results of merged units", merged(was), merged(is));
        }
        if (was.rankBy() != is.rankBy()) {
            add(root, "cách xếp hạng", "ranking key", rankBy(was), rankBy(is));
        }
        if (!was.statedTotal().equals(is.statedTotal()) || was.unscored().compareTo(is.unscored()) != 0) {
            add(root, "phần không được tính điểm", "points not scored", points(was), points(is));
        }
    }

    private void compareNode(NodeCode code) {
        Optional<PlanNode> is = after.find(code);
        Optional<PlanNode> was = is.isPresent() && moved.containsKey(code)
                ? before.find(moved.getOrDefault(code, code))
                : before.find(code).filter(node -> !moved.containsValue(code));
        if (was.isPresent() && is.isPresent()) {
            compare(was.get(), is.get());
        } else if (is.isPresent()) {
            add(is.get(), Bilingual.of("thêm mới", "new"));
        } else {
            was.ifPresent(this::dropped);
        }
        if (moved.containsKey(code)) {
            before.find(code).filter(node -> !moved.containsValue(code)).ifPresent(this::dropped);
        }
    }

    private void dropped(PlanNode node) {
        add(node, Bilingual.of("bị bỏ", "dropped"));
    }

    private void compare(PlanNode was, PlanNode is) {
        if (!was.code().equals(is.code())) {
            add(
                    is,
                    "mã",
                    "code",
                    Bilingual.same(was.code().text()),
                    Bilingual.same(is.code().text()));
        }
        if (!sameNumber(was.maximum(), is.maximum())) {
            add(is, "điểm tối đa", "maximum points", maximum(was), maximum(is));
        }
        if (!was.name().equals(is.name())) {
            add(is, "tên", "name", Bilingual.same(quoted(was.name())), Bilingual.same(quoted(is.name())));
        }
        if (!was.parent().equals(is.parent().map(above -> moved.getOrDefault(above, above)))) {
            add(is, "chỉ số cha", "parent", parent(was), parent(is));
        }
        if (was.level() != is.level()) {
            add(is, "cấp chỉ số", "level", was.level().label(), is.level().label());
        }
        compareMethods(was, is);
        if (was.missingIsZero() != is.missingIsZero()) {
            add(is, "không có số liệu", "missing figures", missing(was), missing(is));
        }
        if (!was.counts().equals(is.counts())) {
            add(is, Bilingual.of("số lượng chỉ số nêu trong văn bản thay đổi", "the stated counts changed"));
        }
        if (!Objects.equals(was.documentation(), is.documentation())) {
            add(is, Bilingual.of("căn cứ, nguồn hoặc thuyết minh thay đổi", "legal basis, source or notes changed"));
        }
    }

    /** Sentences that are gone and sentences that came in their place, told once for all that says how points come about. */
    private void compareMethods(PlanNode was, PlanNode is) {
        boolean scoring = !was.scoring().equals(is.scoring());
        boolean outcome = !was.outcome().equals(is.outcome());
        if (!scoring && !outcome && was.inputs().equals(is.inputs())) {
            return;
        }
        Bilingual what = scoring
                ? Bilingual.of("cách tính điểm", "scoring method")
                : outcome
                        ? Bilingual.of(
                                "xếp loại, điều kiện bắt buộc, thang quy đổi hoặc việc cộng điểm",
                                "levels, mandatory conditions, other scale or what is added")
                        : Bilingual.of("số liệu đầu vào", "inputs");
        List<Bilingual> gone = sentences(before, was);
        List<Bilingual> come = new ArrayList<>(sentences(after, is));
        come.removeAll(gone);
        gone.removeAll(sentences(after, is));
        if (!gone.isEmpty() || !come.isEmpty()) {
            add(is, what.vi() + ":", what.en() + ":", told(gone), told(come));
        } else if (was.code().equals(is.code())
                && (scoring || outcome || was.name().equals(is.name()))
                && !refersToMoved(is)) {
            // The input of a value that is given has the name of its node, so a new name alone is no change here.
            add(is, Bilingual.of(what.vi() + " thay đổi", what.en() + " changed"));
        }
    }

    /** Whether a method names nodes that have other codes now, so that it is another by their codes alone. */
    private boolean refersToMoved(PlanNode node) {
        return after.children(node.code()).stream().anyMatch(child -> moved.containsKey(child.code()));
    }

    /** What is said of the method, without the sentence on the maximum points, which is compared by itself. */
    private static List<Bilingual> sentences(ScoringPlan plan, PlanNode node) {
        List<Bilingual> all = MethodInWords.of(plan, node);
        return new ArrayList<>(node.scoring() instanceof Scoring.NotScored ? all : all.subList(1, all.size()));
    }

    private static Bilingual told(List<Bilingual> sentences) {
        return sentences.isEmpty()
                ? Bilingual.of("(không có)", "(none)")
                : Bilingual.of(
                        String.join(" ", sentences.stream().map(Bilingual::vi).toList()),
                        String.join(" ", sentences.stream().map(Bilingual::en).toList()));
    }

    private void add(PlanNode node, String vi, String en, Bilingual was, Bilingual is) {
        add(node, Bilingual.of(vi + " " + was.vi() + " → " + is.vi(), en + " " + was.en() + " → " + is.en()));
    }

    private void add(PlanNode node, Bilingual text) {
        changes.add(new Change(node.code(), Bilingual.of(node.name(), node.nameEn()), text));
    }

    private static boolean sameNumber(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isPresent() == b.isPresent() && (a.isEmpty() || a.get().compareTo(b.orElse(BigDecimal.ZERO)) == 0);
    }

    private static Bilingual maximum(PlanNode node) {
        return node.maximum().map(NumberText::plain).orElse(Bilingual.of("chưa công bố", "not published"));
    }

    private static Bilingual parent(PlanNode node) {
        return Bilingual.same(node.parent().map(NodeCode::text).orElse("–"));
    }

    private static Bilingual missing(PlanNode node) {
        return node.missingIsZero()
                ? Bilingual.of("0 điểm", "0 points")
                : Bilingual.of("không có kết quả", "no result");
    }

    private static Bilingual year(SetHeader header) {
        return Bilingual.same(String.valueOf(header.dataYear()));
    }

    private static Bilingual digits(Optional<Rounding> rounding) {
        return rounding.map(r -> Bilingual.same(String.valueOf(r.digits())))
                .orElse(Bilingual.of("không làm tròn", "not rounded"));
    }

    private static Bilingual merged(SetHeader header) {
        return header.mergedAt()
                .map(level -> Bilingual.of(
                        "trung bình cộng ở từng " + level.label().vi(),
                        "the mean at each " + level.label().en()))
                .orElse(Bilingual.of("không nêu", "not stated"));
    }

    private static Bilingual points(SetHeader header) {
        return NumberText.plain(header.unscored());
    }

    private static Bilingual rankBy(SetHeader header) {
        return switch (header.rankBy()) {
            case PUBLISHED_VALUE -> Bilingual.of("theo giá trị công bố", "by published value");
            case UNROUNDED_VALUE -> Bilingual.of("theo giá trị chưa làm tròn", "by unrounded value");
        };
    }

    private static String quoted(String name) {
        return "“" + name + "”";
    }
}
