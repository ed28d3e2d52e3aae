package vn.dti.web;

import vn.dti.application.Cell;
import vn.dti.domain.edition.ComparisonWithPublished.Kind;

/**
 * One value and its rank, ready to be shown.
 *
 * @param value the value; empty if nothing is known
 * @param derived whether it rests on a derived figure, so that "≈" stands before it
 * @param interval by how much it may be off, such as {@code ±0,0001}; empty where it is exact
 * @param published whether the value is the published one because it cannot be computed
 * @param rank the rank; empty if it is not known
 * @param range the ranks that the interval allows, such as {@code 15–17}; empty where the rank is certain
 * @param rankPublished whether the rank is the published one because it cannot be computed
 * @param publishedValue the published value where it differs from the computed one, else empty
 * @param publishedRank the published rank where it differs from the computed one, else empty
 * @param agreement how computed and published value agree, in words
 * @param agreementStyle the same as the name of a style
 */
public record CellText(
        String value,
        boolean derived,
        String interval,
        boolean published,
        String rank,
        String range,
        boolean rankPublished,
        String publishedValue,
        String publishedRank,
        String agreement,
        String agreementStyle) {
    /** The cell in words and numbers of a language; generated figures are called that, not "not published". */
    static CellText of(Cell cell, boolean sample, Wording wording) {
        boolean otherValue = cell.computed().isPresent()
                && cell.published().isPresent()
                && cell.agreement() != Kind.EQUAL
                && cell.agreement() != Kind.CONTAINED_IN_INPUTS;
        boolean otherRank = cell.rank().isPresent()
                && cell.publishedRank().isPresent()
                && cell.rank().getAsInt() != cell.publishedRank().getAsInt();
        return new CellText(
                wording.value(cell.shown()),
                cell.derived(),
                cell.halfWidth().map(wording::halfWidth).orElse(""),
                cell.computed().isEmpty() && cell.published().isPresent(),
                wording.rank(cell.shownRank()),
                cell.isRankUncertain() ? wording.rank(cell.rankBest()) + "–" + wording.rank(cell.rankWorst()) : "",
                cell.rank().isEmpty() && cell.publishedRank().isPresent(),
                otherValue ? wording.value(cell.published()) : "",
                otherRank ? wording.rank(cell.publishedRank()) : "",
                sample && cell.agreement() == Kind.NOT_PUBLISHED
                        ? wording.text("sample.value")
                        : wording.of(cell.agreement().label()),
                style(cell.agreement()));
    }

    /** Whether a value was computed, so that it matters on what it rests. */
    public boolean isCompared() {
        return !agreementStyle.equals("published") && !value.isEmpty();
    }

    /** Whether nothing is known. */
    public boolean isUnknown() {
        return value.isEmpty() && rank.isEmpty();
    }

    private static String style(Kind agreement) {
        return switch (agreement) {
            case EQUAL -> "equal";
            case WITHIN_ROUNDING -> "near";
            case DIFFERENT -> "different";
            case CONTAINED_IN_INPUTS -> "contained";
            case NOT_COMPUTED -> "published";
            case NOT_PUBLISHED -> "unknown";
        };
    }
}
