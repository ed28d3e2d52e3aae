package vn.dti.domain.edition;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.dti.domain.edition.pack.EditionPackage;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.report.Figure;
import vn.dti.domain.text.Fingerprint;
import vn.dti.domain.unit.UnitRegister;
import vn.dti.rules.WithoutDrools;

/**
 * Editions of years that another installation has evaluated and sealed, by the rules and figures of a shipped year, which count as
 * a sample.
 */
public final class EditionsFromElsewhere {
    /** Who sealed them there. */
    public static final String SEALED_BY = "Trần Thị B";

    private static final Instant EVALUATED = Instant.parse("2026-03-04T05:06:07.000008Z");

    private EditionsFromElsewhere() {}

    /** The first edition of a year of a set, with the rules and figures of province/2022/63. */
    public static Edition first(SetId set) {
        return first(set, "");
    }

    /** The same with other figures of one unit. */
    public static Edition first(SetId set, String ofOneUnit) {
        return edition(new RuleFolder(set, shipped().files()), "63", 1, Optional.empty(), ofOneUnit);
    }

    /** The next edition, in which the figures of one unit are others. */
    public static Edition correction(Edition of) {
        int number = of.receipt().edition();
        return edition(
                of.content().rules(),
                of.period().panel(),
                number + 1,
                Optional.of(new Receipt.Correction(of.receipt().fingerprint(), "Tỉnh nộp lại số liệu.")),
                "0.%d234".formatted(number));
    }

    /** The first edition of another year of a set, with the texts of the rule files changed. */
    public static Edition withRules(SetId set, String panel, UnaryOperator<String> change) {
        Map<String, byte[]> files = new TreeMap<>();
        shipped()
                .files()
                .forEach((path, content) -> files.put(
                        path,
                        change.apply(new String(content, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8)));
        return edition(new RuleFolder(set, files), panel, 1, Optional.empty(), "");
    }

    /** The package of an edition, with the chain of where it was sealed. */
    public static byte[] zip(Edition edition) {
        return EditionPackage.write(edition, ShippedEditions.chain(edition));
    }

    /** The rules of province/2022 as a sample, which comes after everything else on pages. */
    private static RuleFolder shipped() {
        SetId id = new SetId("province", "2022");
        Map<String, byte[]> files = new TreeMap<>(
                requireNonNull(ShippedEditions.TREE.folders().get(id)).files());
        files.computeIfPresent(
                "set.dslr",
                (path, content) -> new String(content, StandardCharsets.UTF_8)
                        .replaceFirst("then\n", "then\n    Bộ chỉ số minh họa, số liệu được tạo ra để minh họa\n")
                        .getBytes(StandardCharsets.UTF_8));
        return new RuleFolder(id, files);
    }

    private static Edition edition(
            RuleFolder rules, String panelId, int number, Optional<Receipt.Correction> correction, String ofOneUnit) {
        Instant at = EVALUATED;
        PeriodId id = new PeriodId(rules.id(), panelId);
        CompiledSet compiled = WithoutDrools.compile(rules);
        UnitRegister register = requireNonNull(ShippedEditions.TREE.registers().get("province"));
        SetData data = requireNonNull(ShippedEditions.TREE.data().get(new SetId("province", "2022")));
        String plan = CanonicalPlan.write(compiled.plan().orElseThrow());
        PublishedRecord published = new PublishedRecord(
                data.published().stream()
                        .filter(result -> result.panel().equals("63"))
                        .map(result -> new PublishedResult(
                                panelId,
                                result.unit(),
                                result.node(),
                                result.value(),
                                result.rank(),
                                result.source(),
                                result.note()))
                        .toList(),
                data.notes());
        EvaluatedYear year = EvaluatedYear.of(
                compiled.plan().orElseThrow(),
                requireNonNull(register.panels().get("63")).units(),
                requireNonNull(data.figures().get("63")).stream()
                        .map(figure -> changed(figure, ofOneUnit))
                        .toList(),
                published);
        String figures = year.figures().canonical();
        String results = CanonicalResults.of(year.evaluation());
        ActivatedSet set = new ActivatedSet(
                rules.id(),
                rules,
                compiled.fingerprint(),
                plan,
                CanonicalPlan.fingerprint(plan),
                CanonicalPlan.writeSources(compiled.sources()),
                at,
                "x");
        StoredPeriod stored = new StoredPeriod(
                id,
                1,
                set.planFingerprint(),
                figures,
                Fingerprint.of(figures),
                published.canonical(),
                results,
                Fingerprint.of(results),
                ShippedEditions.PROGRAM,
                at,
                "Nguyễn Văn A");
        return Edition.seal(
                EditionContent.of(set, stored, register, ShippedEditions.TREE.sources()),
                stored,
                number,
                correction,
                at.plusSeconds(60L * number),
                SEALED_BY);
    }

    private static Figure changed(Figure figure, String ofOneUnit) {
        return ofOneUnit.isEmpty() || !figure.unit().text().equals("da-nang")
                ? figure
                : new Figure(figure.unit(), figure.input(), ofOneUnit, figure.basis(), figure.source());
    }
}
