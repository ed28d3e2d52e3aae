package vn.dti.application;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dti.domain.edition.ComparisonWithPublished.Kind;
import vn.dti.domain.text.Bilingual;

/**
 * One value of one unit as it is shown: computed and published side by side.
 *
 * @param computed the computed value 0 to 1, rounded as the set declares
 * @param halfWidth by how much the computed value may be off because it rests on printed, rounded figures; absent where
 *     nothing in it was derived
 * @param derived whether the value rests on a figure derived from the published total ("≈")
 * @param rank the computed rank; absent where the panel is incomplete
 * @param rankBest the best rank that the value's interval allows, equal to {@code rank} where that is certain
 * @param rankWorst the worst rank that the value's interval allows
 * @param published the published value
 * @param publishedRank the published rank
 * @param agreement how the computed value agrees with the published one
 * @param note what there is to say about a deviation: how far, and which printed figures explain it
 * @param deviation the numbers behind the note; absent where nothing deviates
 */
public record Cell(
        Optional<BigDecimal> computed,
        Optional<BigDecimal> halfWidth,
        boolean derived,
        OptionalInt rank,
        OptionalInt rankBest,
        OptionalInt rankWorst,
        Optional<BigDecimal> published,
        OptionalInt publishedRank,
        Kind agreement,
        Optional<Bilingual> note,
        Optional<Deviation> deviation) {
    /**
     * How a computed value deviates from the published one.
     *
     * @param unrounded the computed value before it was rounded as the set declares
     * @param difference the computed minus the published value, both rounded
     * @param tolerance by how much the rounding of the printed figures may shift the computed value
     */
    public record Deviation(BigDecimal unrounded, BigDecimal difference, BigDecimal tolerance) {}

    /** Nothing is known. */
    public static final Cell EMPTY = new Cell(
            Optional.empty(),
            Optional.empty(),
            false,
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Kind.NOT_PUBLISHED,
            Optional.empty(),
            Optional.empty());

    /** The computed value where there is one, else the published one. */
    public Optional<BigDecimal> shown() {
        return computed.isPresent() ? computed : published;
    }

    /** The computed rank where there is one, else the published one. */
    public OptionalInt shownRank() {
        return rank.isPresent() ? rank : publishedRank;
    }

    /** Whether the computed rank is one of several that the rounding of the figures allows. */
    public boolean isRankUncertain() {
        return rankBest.isPresent() && rankWorst.isPresent() && rankBest.getAsInt() != rankWorst.getAsInt();
    }
}
