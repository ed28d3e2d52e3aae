package vn.dti.rest.answer;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.unit.UnitCode;

/** How the values of the domain are spelled in answers: numbers, enumerations and addresses. */
final class Words {
    private static final String BASE = "/api/v1";

    private Words() {}

    /** Points: no trailing zeros. */
    static Optional<String> points(Optional<BigDecimal> points) {
        return points.map(Decimals::canonical);
    }

    /** A published or rounded value: the digits that it has. */
    static Optional<String> value(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString);
    }

    /** A constant in small letters with hyphens, {@code in-force}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a scoring. */
    static String of(Scoring scoring) {
        String name = scoring.getClass().getSimpleName();
        return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Where the trial sets are listed. */
    static final String TRIALS = BASE + "/trial-sets";

    static String href(SetId set) {
        return BASE + "/indicator-sets/" + set;
    }

    static String href(SetId set, NodeCode node) {
        return href(set) + "/nodes/" + node;
    }

    static String href(PeriodId period) {
        return BASE + "/rankings/" + period;
    }

    static String href(UnitCode unit) {
        return BASE + "/units/" + unit;
    }

    static String href(UnitCode unit, PeriodId period, NodeCode node) {
        return href(unit) + "/explanations/" + period + "/" + node;
    }
}
