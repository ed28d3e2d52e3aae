package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.evaluation.PanelExtremes.Extremes;
import vn.dti.domain.evaluation.PanelExtremes.Measured;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.report.InputTable;

/** Finds the least and the greatest measure of a criterion among the units that have a valid one. */
final class PanelSurvey {
    private PanelSurvey() {}

    /** Units to which the criterion does not apply do not count. */
    static Optional<Extremes> of(Criterion criterion, CriterionColumns columns, InputTable inputs) {
        Optional<DecimalColumn> leftOut = criterion.node().notApplicable().flatMap(inputs::column);
        return of(
                criterion,
                leftOut.map(column -> columns.without(unit ->
                                column.hasValue(unit) && column.value(unit).compareTo(BigDecimal.ONE) == 0))
                        .orElse(columns));
    }

    private static Optional<Extremes> of(Criterion criterion, CriterionColumns columns) {
        DecimalColumn first = columns.first();
        if (criterion.needsAllMeasures()) {
            return all(criterion, columns);
        }
        if (criterion.ratio() == null && !criterion.isSurvey() && first.isLong() && first.least() >= 0) {
            return ofLongs(first);
        }
        Measured least = null;
        Measured greatest = null;
        for (int i = 0; i < first.size(); i++) {
            Measurement measurement = Measurement.of(criterion, columns, i);
            if (measurement.kind() == Measurement.Kind.MEASURED) {
                Measured measured = new Measured(measurement.dividend(), measurement.divisor());
                least = least == null || measured.compareTo(least) < 0 ? measured : least;
                greatest = greatest == null || measured.compareTo(greatest) > 0 ? measured : greatest;
            }
        }
        return extremes(least, greatest);
    }

    private static Optional<Extremes> all(Criterion criterion, CriterionColumns columns) {
        List<Measured> measures = new ArrayList<>();
        for (int i = 0; i < columns.first().size(); i++) {
            Measurement measurement = Measurement.of(criterion, columns, i);
            if (measurement.kind() == Measurement.Kind.MEASURED) {
                measures.add(new Measured(measurement.dividend(), measurement.divisor()));
            }
        }
        return measures.isEmpty() ? Optional.empty() : Optional.of(Extremes.of(measures));
    }

    private static Optional<Extremes> extremes(@Nullable Measured least, @Nullable Measured greatest) {
        return least == null || greatest == null ? Optional.empty() : Optional.of(new Extremes(least, greatest));
    }

    private static Optional<Extremes> ofLongs(DecimalColumn column) {
        byte[] states = column.stateArray();
        long[] values = column.unscaledArray();
        long least = Long.MAX_VALUE;
        long greatest = -1;
        for (int i = 0; i < values.length; i++) {
            if (states[i] == 0) {
                least = Math.min(least, values[i]);
                greatest = Math.max(greatest, values[i]);
            }
        }
        return greatest < 0
                ? Optional.empty()
                : Optional.of(new Extremes(measured(least, column.scale()), measured(greatest, column.scale())));
    }

    private static Measured measured(long unscaled, int scale) {
        return new Measured(BigDecimal.valueOf(unscaled, scale), BigDecimal.ONE);
    }
}
