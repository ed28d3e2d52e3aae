package vn.dti.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.plan.Documentation;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.NodeOutcome;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plan.SetHeader;
import vn.dti.domain.plan.StatedCount;

/**
 * Random plans that all checks accept: main indices put together in every way, below them criteria scored in every way. A
 * new way to put points together is a line in {@link #group}, a new way to score one in {@link RandomCriteria}.
 */
final class RandomSets {
    private static final NodeCode ROOT = NodeCode.of("DTI");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final int WAYS = 16;

    private final Random random;
    private final RandomCriteria criteria;
    private final List<PlanNode> nodes = new ArrayList<>();

    private RandomSets(long seed) {
        random = new Random(seed);
        criteria = new RandomCriteria(random);
    }

    /** The plan of a seed. */
    static ScoringPlan plan(long seed) {
        return new RandomSets(seed).plan();
    }

    private ScoringPlan plan() {
        int size = 2 + random.nextInt(7);
        BigDecimal total = BigDecimal.ZERO;
        boolean adjusted = random.nextInt(6) == 0;
        for (int i = 1; i <= size; i++) {
            PlanNode made = group(String.valueOf(i), adjusted);
            total = made.isAdded() ? total.add(TEN) : total;
        }
        if (total.signum() == 0) {
            leaf(ROOT, String.valueOf(++size), TEN, criteria.scored(NodeCode.of(String.valueOf(size)), 10));
            total = TEN;
        }
        int main = size;
        Scoring scoring = new Scoring.Sum();
        if (adjusted) {
            NodeCode bonus = leaf(ROOT, "X", BigDecimal.valueOf(3), criteria.scored(NodeCode.of("X"), 3))
                    .code();
            main++;
            scoring =
                    new Scoring.Adjusted(List.of(bonus), List.of(), BigDecimal.ZERO, total.add(BigDecimal.valueOf(2)));
        } else if (random.nextBoolean()) {
            overlap();
        }
        boolean stated = random.nextInt(4) == 0;
        SetHeader header = new SetHeader(
                random.nextBoolean() ? "tỉnh" : "xã",
                2025,
                random.nextBoolean(),
                random.nextBoolean() ? Optional.empty() : Optional.of(new Rounding(random.nextInt(9))),
                new Rounding(random.nextInt(9)),
                random.nextBoolean() ? SetHeader.RankBy.PUBLISHED_VALUE : SetHeader.RankBy.UNROUNDED_VALUE,
                stated ? Optional.of(total.add(BigDecimal.valueOf(60))) : Optional.empty(),
                stated ? BigDecimal.valueOf(60) : BigDecimal.ZERO,
                random.nextInt(4) == 0 ? Optional.of(NodeLevel.MAIN_INDEX) : Optional.empty());
        nodes.add(new PlanNode(
                ROOT,
                Optional.empty(),
                NodeLevel.INDEX,
                "Chỉ số thử",
                Optional.of(total),
                scoring,
                List.of(),
                false,
                random.nextBoolean() ? List.of() : List.of(new StatedCount(NodeLevel.MAIN_INDEX, main)),
                documentation(),
                outcome(total)));
        return ScoringPlan.of(header, nodes);
    }

    /** A main index of ten points, or one that is not added. */
    private PlanNode group(String code, boolean adjustedAbove) {
        int way = random.nextInt(WAYS);
        return switch (way) {
            case 0 -> of(code, new Scoring.Sum(), 4, 6);
            case 1 -> of(code, new Scoring.Best(), 10, 10);
            case 2 -> of(code, new Scoring.Worst(), 10, 10);
            case 3 -> of(code, new Scoring.Mean(), 10, 10, 10);
            case 4 -> of(code, new Scoring.GeometricMean(), 10, 10);
            case 5 ->
                of(
                        code,
                        new Scoring.WeightedMean(List.of(
                                new Scoring.Weight(below(code, 1), new BigDecimal("0.4")),
                                new Scoring.Weight(below(code, 2), new BigDecimal("0.6")))),
                        5,
                        5);
            case 6 -> passed(code, new Scoring.PassedShare());
            case 7 -> passed(code, new Scoring.AllPassed());
            case 8 ->
                of(
                        code,
                        new Scoring.Adjusted(
                                List.of(below(code, 2)),
                                List.of(below(code, 3)),
                                BigDecimal.ZERO,
                                BigDecimal.valueOf(12)),
                        10,
                        3,
                        2);
            case 9 -> applicable(code, new Scoring.RescaledSum(RandomCriteria.whenZero(random)));
            case 10 -> adjustedAbove ? of(code, new Scoring.Sum(), 10) : applicable(code, new Scoring.ReducedSum());
            case 11 -> remainder(code);
            case 12 -> given(code);
            case 14 -> chosen(code);
            case 13 -> leaf(ROOT, code, TEN, unscored());
            default -> leaf(ROOT, code, TEN, criteria.scored(NodeCode.of(code), 10));
        };
    }

    private Made unscored() {
        return new Made(random.nextBoolean() ? new Scoring.NotScored() : new Scoring.Unpublished(), List.of());
    }

    private static NodeCode below(String code, int number) {
        return NodeCode.of(code + "." + number);
    }

    private PlanNode of(String code, Scoring scoring, int... maxima) {
        for (int i = 0; i < maxima.length; i++) {
            NodeCode child = below(code, i + 1);
            leaf(NodeCode.of(code), child.text(), BigDecimal.valueOf(maxima[i]), criteria.scored(child, maxima[i]));
        }
        return leaf(ROOT, code, TEN, new Made(scoring, List.of()));
    }

    private PlanNode passed(String code, Scoring scoring) {
        for (int i = 1; i <= 2; i++) {
            NodeCode child = below(code, i);
            leaf(NodeCode.of(code), child.text(), BigDecimal.valueOf(5), criteria.passed(child));
        }
        return leaf(ROOT, code, TEN, new Made(scoring, List.of()));
    }

    private PlanNode applicable(String code, Scoring scoring) {
        for (int i = 1; i <= 2; i++) {
            NodeCode child = below(code, i);
            Made made = criteria.scored(child, 5);
            List<InputDefinition> inputs = new ArrayList<>(made.inputs());
            if (i == 1 || random.nextBoolean()) {
                inputs.add(new InputDefinition(
                        new InputKey(child, "k"), "không phát sinh", InputDefinition.Kind.NOT_APPLICABLE));
            }
            leaf(NodeCode.of(code), child.text(), BigDecimal.valueOf(5), new Made(made.scoring(), inputs));
        }
        return leaf(ROOT, code, TEN, new Made(scoring, List.of()));
    }

    private PlanNode chosen(String code) {
        List<NodeCode> ways = List.of(below(code, 1), below(code, 2));
        ways.forEach(way -> leaf(NodeCode.of(code), way.text(), TEN, criteria.scored(way, 10)));
        return leaf(
                ROOT,
                code,
                TEN,
                new Made(
                        new Scoring.Chosen(ways),
                        List.of(new InputDefinition(
                                Scoring.Chosen.choice(NodeCode.of(code)),
                                "Cách tính được chọn: 1 = " + ways.get(0) + "; 2 = " + ways.get(1),
                                InputDefinition.Kind.OPTION))));
    }

    private PlanNode remainder(String code) {
        NodeCode rest = below(code, 3);
        Scoring scoring = new Scoring.Remainder(List.of(below(code, 1), below(code, 2)), false);
        leaf(
                NodeCode.of(code),
                rest.text(),
                TEN,
                new Made(
                        scoring,
                        List.of(new InputDefinition(
                                InputKey.given(rest), "Điểm của Mục " + rest, InputDefinition.Kind.POINTS))));
        return of(code, new Scoring.Sum(), 4, 6);
    }

    private PlanNode given(String code) {
        NodeCode own = NodeCode.of(code);
        return leaf(
                ROOT,
                code,
                TEN,
                new Made(
                        new Scoring.Given(),
                        List.of(new InputDefinition(
                                InputKey.given(own), "Giá trị của Mục " + own, InputDefinition.Kind.VALUE))));
    }

    /** A pillar that shares main indices with the whole. */
    private void overlap() {
        List<NodeCode> terms = nodes.stream()
                .filter(node -> node.parent().filter(ROOT::equals).isPresent() && node.isAdded())
                .map(PlanNode::code)
                .limit(2)
                .toList();
        nodes.add(new PlanNode(
                NodeCode.of("CQS"),
                Optional.of(ROOT),
                NodeLevel.PILLAR,
                "Chính quyền số",
                Optional.of(TEN.multiply(BigDecimal.valueOf(terms.size()))),
                new Scoring.Overlap(terms),
                List.of(),
                false,
                List.of(),
                documentation(),
                NodeOutcome.NONE));
    }

    /**
     * Where the points of a node come from.
     *
     * @param scoring the scoring
     * @param inputs its inputs, in the order of their letters
     */
    record Made(Scoring scoring, List<InputDefinition> inputs) {}

    private PlanNode leaf(NodeCode parent, String code, BigDecimal maximum, Made made) {
        PlanNode node = new PlanNode(
                NodeCode.of(code),
                Optional.of(parent),
                parent.equals(ROOT) ? NodeLevel.MAIN_INDEX : NodeLevel.COMPONENT,
                "Mục " + code,
                Optional.of(maximum),
                made.scoring(),
                made.inputs(),
                false,
                List.of(),
                documentation(),
                random.nextInt(4) == 0 && made.scoring() instanceof Scoring.Sum ? outcome(maximum) : NodeOutcome.NONE);
        nodes.add(node);
        return node;
    }

    private NodeOutcome outcome(BigDecimal maximum) {
        if (random.nextInt(3) == 0) {
            return NodeOutcome.NONE;
        }
        boolean byValue = random.nextBoolean();
        BigDecimal border = byValue ? new BigDecimal("0.4") : maximum.multiply(new BigDecimal("0.4"));
        NodeOutcome.Level low =
                new NodeOutcome.Level("Chưa đạt", Optional.empty(), false, Optional.of(border), random.nextBoolean());
        NodeOutcome.Level high =
                new NodeOutcome.Level("Đạt", low.upper(), !low.upperIncluded(), Optional.empty(), false);
        return new NodeOutcome(
                List.of(new NodeOutcome.Classification("mức độ", byValue, List.of(low, high))),
                List.of(),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new NodeOutcome.Conversion(
                                BigDecimal.valueOf(1 + random.nextInt(1000)), new Rounding(random.nextInt(5)))),
                false);
    }

    private Documentation documentation() {
        boolean inferred = random.nextInt(5) == 0;
        List<String> notes = new ArrayList<>(random.nextBoolean() ? List.of() : List.of("Ghi một", "Ghi hai"));
        if (inferred) {
            notes.add(0, "Suy ra từ số liệu công bố, không nêu trong văn bản");
        }
        return new Documentation(
                maybe("Trial index"),
                random.nextBoolean() ? List.of() : List.of("Tên khác", "Tên khác nữa"),
                maybe("Văn bản, tài liệu"),
                maybe("Đơn vị tự báo cáo"),
                maybe("Chỉ số cải cách hành chính năm 2024"),
                maybe("Sở Nội vụ"),
                List.of("Quyết định số " + random.nextInt(100)),
                notes,
                inferred);
    }

    private Optional<String> maybe(String text) {
        return random.nextBoolean() ? Optional.of(text) : Optional.empty();
    }
}
