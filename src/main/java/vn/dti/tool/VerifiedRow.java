package vn.dti.tool;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dti.domain.edition.ComparisonWithPublished.Kind;
import vn.dti.domain.edition.EvaluatedYear;
import vn.dti.domain.edition.FrozenUnits;
import vn.dti.domain.edition.PublishedResult;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.AssessedUnit;

/**
 * One unit at the whole index, computed and published.
 *
 * @param unit the unit
 * @param value the computed value
 * @param rank the computed rank
 * @param published the published value
 * @param publishedRank the published rank
 * @param agreement how they agree
 */
record VerifiedRow(
        AssessedUnit unit,
        Optional<BigDecimal> value,
        OptionalInt rank,
        Optional<BigDecimal> published,
        OptionalInt publishedRank,
        Kind agreement) {
    private static final int NAME_WIDTH = 44;

    /** All units, by rank; where none was computed, by the published one. */
    static List<VerifiedRow> of(EvaluatedYear year, FrozenUnits units) {
        NodeCode root = year.evaluation().plan().root().code();
        List<VerifiedRow> rows = new ArrayList<>();
        for (int unit = 0; unit < year.units().size(); unit++) {
            Optional<PublishedResult> published = year.published(unit, root);
            rows.add(new VerifiedRow(
                    units.units().get(unit),
                    year.evaluation().value(unit, root),
                    year.ranking(root).rank(unit),
                    published.flatMap(PublishedResult::value),
                    published.map(PublishedResult::rank).orElse(OptionalInt.empty()),
                    year.agreement(unit, root)));
        }
        rows.sort(Comparator.comparingInt(VerifiedRow::place)
                .thenComparing(row -> row.unit().code()));
        return rows;
    }

    private int place() {
        return rank.orElse(publishedRank.orElse(Integer.MAX_VALUE));
    }

    /** The row for people. */
    Bilingual text() {
        Bilingual computed = VerifiedReport.number(value);
        Bilingual printed = VerifiedReport.number(published);
        return Bilingual.of(
                line(
                        unit.name(),
                        computed.vi(),
                        printed.vi(),
                        "công bố",
                        agreement.label().vi()),
                line(
                        unit.nameEn(),
                        computed.en(),
                        printed.en(),
                        "published",
                        agreement.label().en()));
    }

    private String line(String name, String computed, String printed, String word, String how) {
        String padded = name + " ".repeat(Math.max(0, NAME_WIDTH - name.length()));
        return "%4s  %s %10s   %s %10s %4s   %s"
                .formatted(number(rank), padded, computed, word, printed, number(publishedRank), how);
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "–";
    }

    /** The row for programs. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("unit", unit.code().text());
        members.put("name", unit.name());
        members.put("value", value.map(BigDecimal::toPlainString).orElse(""));
        members.put("rank", rank.isPresent() ? String.valueOf(rank.getAsInt()) : "");
        members.put("published", published.map(BigDecimal::toPlainString).orElse(""));
        members.put("publishedRank", publishedRank.isPresent() ? String.valueOf(publishedRank.getAsInt()) : "");
        members.put("agreement", VerifiedReport.word(agreement));
        return members;
    }
}
