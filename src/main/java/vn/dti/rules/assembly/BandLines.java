package vn.dti.rules.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.Scale;
import vn.dti.rules.sentence.Attribute;
import vn.dti.rules.sentence.SaidAward;
import vn.dti.rules.sentence.ScaleLine;

/** Puts the lines of a scale by bands in order; two bands that mean a target become one. */
final class BandLines {
    private final NodeDraft draft;
    private final Findings findings;
    private final Measure measure;

    BandLines(NodeDraft draft, Measure measure, Findings findings) {
        this.draft = draft;
        this.measure = measure;
        this.findings = findings;
    }

    Optional<Scale> scale(List<Spoken> spoken) {
        List<Scale.Band> bands = new ArrayList<>();
        Optional<Award> rest = Optional.empty();
        boolean sound = true;
        for (Spoken s : spoken) {
            if (s.statement() instanceof ScaleLine.Band band) {
                sound &= percentFits(s, band);
                bands.add(new Scale.Band(
                        band.lower().map(SaidAward.Bound::value),
                        band.lowerIncluded(),
                        band.upper().map(SaidAward.Bound::value),
                        band.upperIncluded(),
                        band.award().award()));
            } else if (s.statement() instanceof ScaleLine.Otherwise otherwise
                    && otherwise.below().isEmpty()) {
                rest = Optional.of(otherwise.award().award());
            } else {
                sound = false;
                ScaleLines.tellMixed(draft, findings, spoken);
            }
        }
        if (!sound) {
            return Optional.empty();
        }
        bands.sort(Comparator.comparing((Scale.Band band) -> band.lower().isPresent())
                .thenComparing(band -> band.lower().orElse(band.upper().orElse(BigDecimal.ZERO)))
                .thenComparing(band -> !band.lowerIncluded()));
        rest.ifPresent(award -> {
            Optional<Scale.Band> lowest = bands.stream().findFirst();
            bands.add(
                    0,
                    new Scale.Band(
                            Optional.empty(),
                            false,
                            lowest.flatMap(Scale.Band::lower),
                            lowest.map(band -> !band.lowerIncluded()).orElse(false),
                            award));
        });
        return Optional.of(target(bands).orElse(new Scale.Bands(bands)));
    }

    /** "From 5 up the maximum, below 5 in proportion to 5" is a target of 5. */
    private static Optional<Scale> target(List<Scale.Band> bands) {
        if (bands.size() != 2) {
            return Optional.empty();
        }
        Scale.Band low = bands.get(0);
        Scale.Band high = bands.get(1);
        boolean meet = low.lower().isEmpty()
                && high.upper().isEmpty()
                && low.upper().isPresent()
                && low.upper().equals(high.lower())
                && low.upperIncluded() != high.lowerIncluded();
        if (meet
                && high.award().equals(Award.Share.MAXIMUM)
                && low.award() instanceof Award.Proportion proportion
                && low.upper()
                        .filter(border -> border.compareTo(proportion.divisor()) == 0)
                        .isPresent()) {
            return Optional.of(new Scale.Proportional(low.upper()));
        }
        return Optional.empty();
    }

    /** A border in percent is clear only where the ratio itself is a share of 0 to 1. */
    boolean percentFits(Spoken spoken, ScaleLine.Band band) {
        boolean percent = band.lower().filter(SaidAward.Bound::percent).isPresent()
                || band.upper().filter(SaidAward.Bound::percent).isPresent();
        boolean share = measure instanceof Measure.Ratio ratio && ratio.factor().compareTo(BigDecimal.ONE) == 0;
        if (!percent || share) {
            return true;
        }
        draft.markIncomplete();
        findings.error("percent-unclear")
                .rule(draft.rule().title())
                .at(spoken.position())
                .at(draft.places(Attribute.MEASURE))
                .found(
                        "Mốc viết bằng % nhưng đại lượng không phải tỷ lệ a/b",
                        "A border in percent, but the quantity is not a share a/b")
                .allowed(
                        "Mốc % chỉ dùng với “Tỷ lệ = a/b”; với “Tỷ lệ = a/b * 100” hoặc một số liệu thì viết số không có %",
                        "Percent goes with “Tỷ lệ = a/b” only; with “Tỷ lệ = a/b * 100” or a single input write plain numbers")
                .remedy(
                        "Viết “Tỷ lệ = a/b”, hoặc bỏ dấu % ở các mốc",
                        "Write “Tỷ lệ = a/b”, or leave out the percent signs");
        return false;
    }
}
