package vn.dti.domain.plan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.SourceAspect;

/** Weights, overlapping pillars and remainders. */
final class CompositionCheck {
    private final Checked checked;

    CompositionCheck(Checked checked) {
        this.checked = checked;
    }

    void check(PlanNode node) {
        if (node.scoring() instanceof Scoring.WeightedMean mean) {
            weights(node, mean);
        } else if (node.scoring() instanceof Scoring.Overlap overlap) {
            maximum(node, overlap.terms(), "overlap-maximum");
        } else if (node.scoring() instanceof Scoring.Remainder remainder) {
            maximum(node, remainder.covers(), "remainder-maximum");
        } else if (node.scoring() instanceof Scoring.Chosen chosen
                && chosen.ways().size() < 2) {
            checked.error("chosen-single", node, SourceAspect.SCORING)
                    .found(
                            "Chỉ có " + chosen.ways().size() + " cách tính để chọn",
                            chosen.ways().size() + " formula to choose from")
                    .allowed("Từ hai mục con trở lên, mỗi mục một cách tính", "Two or more children, a formula each")
                    .remedy("Thêm mục con, hoặc bỏ câu này", "Add a child, or drop the sentence");
        } else if (node.scoring() instanceof Scoring.PassedShare || node.scoring() instanceof Scoring.AllPassed) {
            passed(node);
        }
    }

    /** Children that are counted as passed or not must be scored so: all of their points or none. */
    private void passed(PlanNode node) {
        for (PlanNode child : checked.plan().children(node.code())) {
            if (child.isAdded() && !checked.skipped().contains(child.code()) && !isPassedOrFailed(child)) {
                checked.error("child-not-pass-fail", child, SourceAspect.SCORING)
                        .at(checked.sources().best(node.code(), SourceAspect.SCORING))
                        .found(
                                "Mục " + node.code() + " đếm số mục đạt, nhưng mục " + child.code()
                                        + " không được chấm đạt hoặc không đạt",
                                "Node " + node.code() + " counts entries passed, but " + child.code()
                                        + " is not passed or failed")
                        .allowed(
                                "“Đạt khi …: Điểm tối đa” và “Không đạt: 0 điểm”, hoặc “Có: Điểm tối đa” và “Không: 0 điểm”",
                                "“Đạt khi …: Điểm tối đa” and “Không đạt: 0 điểm”, or “Có: Điểm tối đa” and “Không: 0 điểm”")
                        .remedy(
                                "Sửa cách tính của mục này, hoặc cách tính của mục trên",
                                "Mend how this entry is scored, or the one above");
            }
        }
    }

    private static boolean isPassedOrFailed(PlanNode node) {
        Scoring scoring = node.scoring();
        if (scoring instanceof Scoring.PassedShare || scoring instanceof Scoring.AllPassed) {
            return true;
        }
        if (!(scoring instanceof Scoring.Scored scored) || node.maximum().isEmpty()) {
            return false;
        }
        BigDecimal maximum = node.maximum().get();
        if (scored.scale() instanceof Scale.PassFail passFail) {
            return isAll(passFail.target().award(), maximum) && isNone(passFail.failed());
        }
        return scored.scale() instanceof Scale.YesNo yesNo && isAll(yesNo.yes(), maximum) && isNone(yesNo.no());
    }

    private static boolean isAll(Award award, BigDecimal maximum) {
        return award instanceof Award.Points points
                ? points.points().compareTo(maximum) == 0
                : award instanceof Award.Share share && share.numerator().compareTo(share.denominator()) == 0;
    }

    private static boolean isNone(Award award) {
        return award instanceof Award.Points points && points.points().signum() == 0;
    }

    private void weights(PlanNode node, Scoring.WeightedMean mean) {
        BigDecimal sum = mean.weights().stream().map(Scoring.Weight::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<NodeCode> weighed =
                mean.weights().stream().map(Scoring.Weight::child).toList();
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            checked.error("weights-sum", node, SourceAspect.WEIGHTS)
                    .found(
                            "tổng trọng số " + Checked.vi(Checked.percent(sum)) + "%, phải là 100%",
                            "weights total " + Checked.en(Checked.percent(sum)) + "%, must be 100%")
                    .allowed("Các trọng số cộng lại bằng 100%", "Weights add up to 100%")
                    .remedy("Sửa các trọng số ở dòng này", "Mend the weights in this line");
        }
        for (PlanNode child : checked.plan().children(node.code())) {
            if (child.isAdded() && !weighed.contains(child.code())) {
                checked.error("weight-missing", node, SourceAspect.WEIGHTS)
                        .at(checked.sources().best(child.code(), SourceAspect.TITLE))
                        .found(
                                "Không nêu trọng số của “" + child.name() + "”",
                                "There is no weight for “" + child.name() + "”")
                        .allowed("Mỗi mục con một trọng số", "One weight for each child")
                        .remedy(
                                "Thêm “" + child.name() + " …%” vào dòng này",
                                "Add “" + child.name() + " …%” to this line");
            } else if (!child.isAdded() && weighed.contains(child.code())) {
                checked.error("weight-not-scored", node, SourceAspect.WEIGHTS)
                        .at(checked.sources().best(child.code(), SourceAspect.SCORING))
                        .found(
                                "“" + child.name() + "” có trọng số nhưng không được tính điểm",
                                "“" + child.name() + "” has a weight, but is not scored")
                        .allowed("Trọng số chỉ cho mục được tính điểm", "Weights only for scored children")
                        .remedy(
                                "Bỏ trọng số này, hoặc cho tính điểm mục đó",
                                "Drop the weight, or have the child scored");
            }
        }
    }

    /** Tells each part that lies below another part of the same sentence: its points would count twice. */
    private boolean countsTwice(PlanNode node, List<NodeCode> terms) {
        boolean twice = false;
        for (NodeCode term : terms) {
            Optional<NodeCode> above = partAbove(term, terms);
            if (above.isPresent()) {
                twice = true;
                checked.error("term-within-term", node, SourceAspect.SCORING)
                        .at(checked.sources().best(term, SourceAspect.PARENT))
                        .found(
                                "Mục " + term + " thuộc mục " + above.get() + ", cả hai cùng nêu: điểm bị tính hai lần",
                                "Node " + term + " lies below node " + above.get()
                                        + ", and both are named: its points count twice")
                        .allowed(
                                "Mỗi mục một lần: nêu mục cấp trên, hoặc các mục cấp dưới của nó",
                                "Each node once: either a node or the nodes below it")
                        .remedy(
                                "Bỏ " + term + ", hoặc thay " + above.get() + " bằng các mục cấp dưới cần tính",
                                "Leave out " + term + ", or name the nodes below " + above.get() + " in its place");
            }
        }
        return twice;
    }

    private Optional<NodeCode> partAbove(NodeCode term, List<NodeCode> terms) {
        Optional<NodeCode> at = checked.plan().find(term).flatMap(PlanNode::parent);
        while (at.isPresent() && !terms.contains(at.get())) {
            at = checked.plan().find(at.get()).flatMap(PlanNode::parent);
        }
        return at;
    }

    private void maximum(PlanNode node, List<NodeCode> terms, String code) {
        if (countsTwice(node, terms)) {
            return;
        }
        Optional<BigDecimal> sum = sum(terms);
        BigDecimal maximum = node.maximum().orElse(BigDecimal.ZERO);
        if (sum.isPresent() && sum.get().compareTo(maximum) != 0) {
            checked.error(code, node, SourceAspect.MAXIMUM)
                    .at(terms.stream()
                            .flatMap(term -> checked.sources().best(term, SourceAspect.MAXIMUM).stream())
                            .toList())
                    .found(
                            "điểm tối đa " + Checked.vi(maximum) + ", các mục được ghép cộng lại là "
                                    + Checked.vi(sum.get()),
                            "maximum " + Checked.en(maximum) + ", but its parts add up to " + Checked.en(sum.get()))
                    .allowed(
                            "Điểm tối đa bằng tổng điểm tối đa của các mục nêu trong câu",
                            "The maximum is the sum of the maxima of the nodes named")
                    .remedy(
                            "Sửa “Điểm tối đa” thành " + Checked.vi(sum.get()) + ", hoặc sửa các mục được nêu",
                            "Change “Điểm tối đa” to " + Checked.en(sum.get()) + ", or the nodes named");
        }
    }

    private Optional<BigDecimal> sum(List<NodeCode> terms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (NodeCode term : terms) {
            Optional<BigDecimal> maximum = checked.plan().find(term).flatMap(PlanNode::maximum);
            if (maximum.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(maximum.get());
        }
        return Optional.of(sum);
    }
}
