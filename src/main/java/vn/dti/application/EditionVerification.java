package vn.dti.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dti.domain.edition.ComparisonWithPublished.Kind;
import vn.dti.domain.edition.EditionCheck;
import vn.dti.domain.edition.EvaluatedYear;
import vn.dti.domain.edition.FrozenUnits;
import vn.dti.domain.edition.PublishedResult;
import vn.dti.domain.edition.Receipt;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.AssessedUnit;

/**
 * What came of reproducing a published edition from the archive: evaluated once more from its frozen parts, beside what the
 * ministry published.
 *
 * @param receipt what is attested of the edition
 * @param fingerprint the fingerprint of the receipt
 * @param check its parts against the receipt, and its results against those evaluated now
 * @param findings all that is wrong, in sentences, with what is wrong with its place in the chain; empty if identical
 * @param rows the units at the whole index as evaluated now, by rank; empty if it could not be evaluated
 * @param summary how many of them agree with what was published, and how
 */
public record EditionVerification(
        Receipt receipt,
        String fingerprint,
        EditionCheck check,
        List<Bilingual> findings,
        List<Row> rows,
        RankingView.Summary summary) {
    /** Keeps its own copies. */
    public EditionVerification {
        findings = List.copyOf(findings);
        rows = List.copyOf(rows);
    }

    /**
     * One unit at the whole index.
     *
     * @param unit the unit as the edition names it
     * @param points the points as evaluated now, with all their digits
     * @param value the value as evaluated now, 0 to 1, rounded as the set declares
     * @param rank the rank as evaluated now
     * @param published the published value
     * @param publishedRank the published rank
     * @param agreement how value and published value agree
     */
    public record Row(
            AssessedUnit unit,
            Optional<BigDecimal> points,
            Optional<BigDecimal> value,
            OptionalInt rank,
            Optional<BigDecimal> published,
            OptionalInt publishedRank,
            Kind agreement) {
        private int place() {
            return rank.orElse(publishedRank.orElse(Integer.MAX_VALUE));
        }
    }

    /** Whether nothing is wrong. */
    public boolean isIdentical() {
        return findings.isEmpty();
    }

    /** The verification with the rows of what was evaluated. */
    static EditionVerification of(
            Receipt receipt, String fingerprint, EditionCheck check, FrozenUnits units, List<Bilingual> findings) {
        List<Row> rows = check.year().map(year -> rows(year, units)).orElse(List.of());
        return new EditionVerification(receipt, fingerprint, check, findings, rows, summary(rows));
    }

    private static List<Row> rows(EvaluatedYear year, FrozenUnits units) {
        NodeCode root = year.evaluation().plan().root().code();
        List<Row> rows = new ArrayList<>();
        for (int unit = 0; unit < year.units().size(); unit++) {
            Optional<PublishedResult> published = year.published(unit, root);
            rows.add(new Row(
                    units.units().get(unit),
                    year.evaluation().points(unit, root),
                    year.evaluation().value(unit, root),
                    year.ranking(root).rank(unit),
                    published.flatMap(PublishedResult::value),
                    published.map(PublishedResult::rank).orElse(OptionalInt.empty()),
                    year.agreement(unit, root)));
        }
        rows.sort(Comparator.comparingInt(Row::place)
                .thenComparing(row -> row.unit().code()));
        return rows;
    }

    private static RankingView.Summary summary(List<Row> rows) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        int published = 0;
        int agreeing = 0;
        for (Row row : rows) {
            counts.merge(row.agreement(), 1, Integer::sum);
            if (row.publishedRank().isPresent() && row.agreement() != Kind.CONTAINED_IN_INPUTS) {
                published++;
                agreeing += row.rank().equals(row.publishedRank()) ? 1 : 0;
            }
        }
        return new RankingView.Summary(
                rows.size(),
                published,
                agreeing,
                counts.getOrDefault(Kind.EQUAL, 0),
                counts.getOrDefault(Kind.WITHIN_ROUNDING, 0),
                counts.getOrDefault(Kind.DIFFERENT, 0),
                counts.getOrDefault(Kind.CONTAINED_IN_INPUTS, 0),
                counts.getOrDefault(Kind.NOT_COMPUTED, 0),
                counts.getOrDefault(Kind.NOT_PUBLISHED, 0));
    }
}
