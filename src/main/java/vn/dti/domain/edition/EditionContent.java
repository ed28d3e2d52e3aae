package vn.dti.domain.edition;

import java.util.EnumMap;
import java.util.Map;
import vn.dti.domain.plan.RuleFingerprint;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.report.Source;
import vn.dti.domain.text.Fingerprint;
import vn.dti.domain.unit.Panel;
import vn.dti.domain.unit.UnitRegister;

/**
 * All that an edition consists of, as bytes and canonical texts, each with its fingerprint in the receipt.
 *
 * @param rules the rule files as they were in force
 * @param plan the canonical plan
 * @param lines the canonical text of the lines from which the plan was read
 * @param units the canonical text of the units, see {@link FrozenUnits}
 * @param sources the canonical text of the sources, see {@link FrozenSources}
 * @param figures the canonical text of the figures, see {@link FrozenFigures}
 * @param published the canonical text of what was published, see {@link PublishedRecord}
 * @param results the canonical text of the results, see {@link CanonicalResults}
 */
public record EditionContent(
        RuleFolder rules,
        String plan,
        String lines,
        String units,
        String sources,
        String figures,
        String published,
        String results) {
    /**
     * What is sealed of an evaluated year. Its texts are taken over in today's formats, with the same content.
     *
     * @param set the set in force
     * @param period the evaluated year
     * @param register the units of its level, with the panel of the year
     * @param sources all known sources by key
     */
    public static EditionContent of(
            ActivatedSet set, StoredPeriod period, UnitRegister register, Map<String, Source> sources) {
        FrozenFigures figures = FrozenFigures.read(period.inputs());
        PublishedRecord published = PublishedRecord.read(period.published());
        Panel panel = register.panelOf(period.id().panel(), figures.units());
        return new EditionContent(
                set.rules(),
                set.plan(),
                set.sources(),
                FrozenUnits.of(register, panel).canonical(),
                FrozenSources.of(sources, figures, published).canonical(),
                figures.canonical(),
                published.canonical(),
                CanonicalResults.inCurrentFormat(period.results()));
    }

    /** The fingerprint of one part as it is. */
    public String fingerprint(EditionPart part) {
        return switch (part) {
            case RULES -> RuleFingerprint.of(rules);
            case PLAN -> Fingerprint.of(plan);
            case LINES -> Fingerprint.of(lines);
            case UNITS -> Fingerprint.of(units);
            case SOURCES -> Fingerprint.of(sources);
            case FIGURES -> Fingerprint.of(figures);
            case PUBLISHED -> Fingerprint.of(published);
            case RESULTS -> Fingerprint.of(results);
        };
    }

    /** The fingerprints of all parts as they are. */
    public Map<EditionPart, String> fingerprints() {
        Map<EditionPart, String> all = new EnumMap<>(EditionPart.class);
        for (EditionPart part : EditionPart.values()) {
            all.put(part, fingerprint(part));
        }
        return all;
    }
}
