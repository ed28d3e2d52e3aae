package vn.dti.domain.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.evaluation.Precision;
import vn.dti.domain.evaluation.Precision.Contribution;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;
import vn.dti.domain.unit.UnitCode;

/**
 * The computed value of one unit at one node beside the published one.
 *
 * @param unit the unit
 * @param node the node
 * @param kind how they agree
 * @param computed the computed value, rounded as the set declares
 * @param published the published value with the digits as printed
 * @param unrounded the computed value before that rounding
 * @param halfWidth by how much the computed value may be off because it rests on printed figures
 * @param contributions which printed figures make up that half-width
 */
public record ComparisonWithPublished(
        UnitCode unit,
        NodeCode node,
        Kind kind,
        Optional<BigDecimal> computed,
        Optional<BigDecimal> published,
        Optional<BigDecimal> unrounded,
        BigDecimal halfWidth,
        List<Contribution> contributions) {
    /** How a computed value agrees with the published one. */
    public enum Kind {
        /** The same number. */
        EQUAL("trùng khớp", "equal"),
        /** Different by no more than the rounding of the printed figures explains. */
        WITHIN_ROUNDING("trong phạm vi làm tròn của số liệu đầu vào", "within the rounding of the inputs"),
        /** Different by more than rounding explains. */
        DIFFERENT("khác giá trị công bố", "different from the published value"),
        /** The published value is itself an input, or the rest was derived from it: equality proves nothing. */
        CONTAINED_IN_INPUTS("giá trị công bố đã dùng làm đầu vào", "the published value is one of the inputs"),
        /** Published, but there are not enough figures to compute it. */
        NOT_COMPUTED("chỉ có giá trị công bố", "published only"),
        /** Not published. */
        NOT_PUBLISHED("chưa công bố", "not published");

        private final Bilingual label;

        Kind(String vi, String en) {
            this.label = Bilingual.of(vi, en);
        }

        /** The words for it. */
        public Bilingual label() {
            return label;
        }
    }

    private static final int SHOWN_DIGITS = 8;

    /** Keeps its own copy. */
    public ComparisonWithPublished {
        contributions = List.copyOf(contributions);
    }

    /** Compares the value of one unit at one node. */
    public static ComparisonWithPublished of(
            Precision precision, UnitCode unit, NodeCode node, Optional<BigDecimal> published) {
        int at = precision.evaluation().inputs().indexOf(unit);
        Optional<BigDecimal> computed =
                at < 0 ? Optional.empty() : precision.evaluation().value(at, node);
        Optional<BigDecimal> unrounded =
                at < 0 ? Optional.empty() : precision.evaluation().unroundedValue(at, node);
        BigDecimal width = at < 0 ? BigDecimal.ZERO : precision.halfWidth(at, node);
        return new ComparisonWithPublished(
                unit,
                node,
                kind(precision, at, node, computed, unrounded, published, width),
                computed,
                published,
                unrounded,
                width,
                at < 0 ? List.of() : precision.contributions(at, node));
    }

    private static Kind kind(
            Precision precision,
            int unit,
            NodeCode node,
            Optional<BigDecimal> computed,
            Optional<BigDecimal> unrounded,
            Optional<BigDecimal> published,
            BigDecimal width) {
        if (published.isEmpty()) {
            return Kind.NOT_PUBLISHED;
        }
        if (computed.isEmpty() || unrounded.isEmpty()) {
            return Kind.NOT_COMPUTED;
        }
        if (precision.isContained(unit, node)) {
            return Kind.CONTAINED_IN_INPUTS;
        }
        if (computed.get().compareTo(published.get()) == 0) {
            return Kind.EQUAL;
        }
        BigDecimal half = BigDecimal.valueOf(5, published.get().scale() + 1);
        BigDecimal distance = unrounded.get().subtract(published.get()).abs();
        return distance.compareTo(width.add(half)) <= 0 ? Kind.WITHIN_ROUNDING : Kind.DIFFERENT;
    }

    /** The computed minus the published value, where there are both. */
    public Optional<BigDecimal> difference() {
        return computed.flatMap(own -> published.map(own::subtract));
    }

    /** What there is to say about a deviation: how far, and which printed figures explain it. */
    public Optional<Bilingual> note() {
        if (kind != Kind.WITHIN_ROUNDING && kind != Kind.DIFFERENT) {
            return Optional.empty();
        }
        Bilingual exact = NumberText.shortened(unrounded.orElseThrow(), SHOWN_DIGITS);
        Bilingual width = NumberText.plain(halfWidth);
        Bilingual printed = NumberText.of(published.orElseThrow());
        Bilingual inputs = inputNames();
        boolean explained = kind == Kind.WITHIN_ROUNDING;
        return Optional.of(Bilingual.of(
                "Tính lại được " + exact.vi() + ", công bố " + printed.vi()
                        + (explained
                                ? "; lệch trong phạm vi ±" + width.vi()
                                        + " do số liệu đầu vào được công bố đã làm tròn (" + inputs.vi() + ")."
                                : "; số liệu đầu vào làm tròn chỉ giải thích được ±" + width.vi() + " (" + inputs.vi()
                                        + ")."),
                "Computed " + exact.en() + ", published " + printed.en()
                        + (explained
                                ? "; within ±" + width.en() + ", which the rounding of the printed inputs explains ("
                                        + inputs.en() + ")."
                                : "; the rounding of the inputs explains only ±" + width.en() + " (" + inputs.en()
                                        + ").")));
    }

    private Bilingual inputNames() {
        if (contributions.isEmpty()) {
            return Bilingual.of("không có", "none");
        }
        List<String> vi = contributions.stream()
                .map(c -> c.input().map(Object::toString).orElse("tổng công bố"))
                .toList();
        List<String> en = contributions.stream()
                .map(c -> c.input().map(Object::toString).orElse("published total"))
                .toList();
        return Bilingual.of(String.join(", ", vi), String.join(", ", en));
    }
}
