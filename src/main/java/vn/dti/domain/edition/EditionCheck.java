package vn.dti.domain.edition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.dti.domain.edition.ResultDifference.What;
import vn.dti.domain.evaluation.Semantics;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.Fingerprint;
import vn.dti.domain.unit.UnitCode;

/**
 * What came of evaluating an edition once more from its canonical plan and its frozen figures.
 *
 * @param isIdentical whether every part fits its fingerprint and every byte of the results is the same
 * @param damaged the parts that do not fit their fingerprints in the receipt
 * @param differences in what results, or figures derived from others, differ
 * @param causes what may have been changed; empty if identical, or if the edition could not be evaluated
 * @param findings all that is wrong in sentences, at most {@value #MAX_DIFFERENCES} differences among them; empty if
 *     identical
 * @param resultsFingerprint the fingerprint of the results evaluated now; empty if they could not be
 * @param year the year as evaluated now; absent if it could not be
 */
public record EditionCheck(
        boolean isIdentical,
        List<EditionPart> damaged,
        List<ResultDifference> differences,
        Set<Cause> causes,
        List<Bilingual> findings,
        String resultsFingerprint,
        Optional<EvaluatedYear> year) {
    /** How many differences are told in sentences. */
    public static final int MAX_DIFFERENCES = 30;

    /** What may have been changed. */
    public enum Cause {
        /** Figures, units or published totals. */
        INPUTS("số liệu đầu vào đã bị sửa", "the inputs were changed"),
        /** The rule files or the plan. */
        RULES("quy tắc hoặc cách tính đã bị sửa", "the rules or the plan were changed"),
        /** The results. */
        RESULTS("kết quả ghi trong bản kết quả đã bị sửa", "the results in the edition were changed"),
        /** The program. */
        PROGRAM(
                "chương trình này tính khác với chương trình đã chốt",
                "this program evaluates otherwise than the one that sealed");

        private final Bilingual label;

        Cause(String vi, String en) {
            this.label = Bilingual.of(vi, en);
        }

        /** The words for it, as inside a sentence. */
        public Bilingual label() {
            return label;
        }

        private static Cause of(EditionPart part) {
            return switch (part) {
                case RULES, PLAN, LINES -> RULES;
                case UNITS, SOURCES, FIGURES, PUBLISHED -> INPUTS;
                case RESULTS -> RESULTS;
            };
        }
    }

    /** Keeps its own copies. */
    public EditionCheck {
        damaged = List.copyOf(damaged);
        differences = List.copyOf(differences);
        causes = causes.isEmpty() ? Set.of() : EnumSet.copyOf(causes);
        findings = List.copyOf(findings);
    }

    /**
     * Checks every fingerprint and evaluates once more.
     *
     * @param programVersion the version of this program; as a cause it is only named where another one evaluated
     */
    public static EditionCheck of(Edition edition, String programVersion) {
        Work work = new Work(edition);
        try {
            work.evaluate();
        } catch (IllegalArgumentException e) {
            work.findings.add(Bilingual.of(
                    "Không tính lại được bản kết quả: " + e.getMessage() + ".",
                    "The edition cannot be evaluated again: " + e.getMessage() + "."));
        }
        return work.check(programVersion);
    }

    /** One check under way. */
    private static final class Work {
        private final Edition edition;
        private final List<EditionPart> damaged;
        private final List<Bilingual> findings = new ArrayList<>();
        private List<ResultDifference> differences = List.of();
        private String now = "";
        private Optional<EvaluatedYear> year = Optional.empty();
        private Optional<FrozenUnits> units = Optional.empty();

        Work(Edition edition) {
            this.edition = edition;
            this.damaged = edition.damaged();
            this.findings.addAll(edition.damage());
        }

        private void evaluate() {
            Optional<Bilingual> refusal = Semantics.refusal(edition.receipt().semantics());
            if (refusal.isPresent()) {
                findings.add(refusal.get());
                return;
            }
            EditionContent content = edition.content();
            ScoringPlan plan = CanonicalPlan.read(content.plan());
            FrozenUnits named = FrozenUnits.read(content.units());
            FrozenFigures figures = FrozenFigures.read(content.figures());
            PublishedRecord published = PublishedRecord.read(content.published());
            units = Optional.of(named);
            requireFit(named, figures, published);
            EvaluatedYear again = EvaluatedYear.again(plan, figures, published);
            year = Optional.of(again);
            String results = CanonicalResults.of(again.evaluation(), CanonicalResults.formatOf(content.results()));
            now = Fingerprint.of(results);
            List<ResultDifference> all = new ArrayList<>(ResultDifferences.ofDerived(figures, again.figures()));
            all.addAll(ResultDifferences.of(content.results(), results));
            differences = all;
            if (all.isEmpty() && !results.equals(content.results())) {
                findings.add(Bilingual.of(
                        "Các dòng kết quả giống nhau nhưng thứ tự hoặc cách ghi khác.",
                        "The lines of the results are the same, but their order or form differs."));
            }
        }

        /** The parts must speak of the same year, panel and units. */
        private void requireFit(FrozenUnits named, FrozenFigures figures, PublishedRecord published) {
            PeriodId period = edition.period();
            boolean fits = edition.content().rules().id().equals(period.set())
                    && named.panel().equals(period.panel())
                    && named.toPanel().units().equals(figures.units())
                    && published.results().stream()
                            .allMatch(result -> result.panel().equals(period.panel()));
            if (!fits) {
                findings.add(Bilingual.of(
                        "Các phần của bản kết quả không cùng nói về một năm, một danh sách đơn vị (%s)."
                                .formatted(period),
                        "The parts of the edition do not speak of one year and one list of units (%s)."
                                .formatted(period)));
            }
        }

        private EditionCheck check(String programVersion) {
            Set<Cause> causes = causes(programVersion);
            tell(causes);
            return new EditionCheck(findings.isEmpty(), damaged, differences, causes, findings, now, year);
        }

        private void tell(Set<Cause> causes) {
            differences.stream().limit(MAX_DIFFERENCES).map(this::sentence).forEach(findings::add);
            int more = differences.size() - MAX_DIFFERENCES;
            if (more > 0) {
                findings.add(Bilingual.of("… và %s khác biệt nữa.".formatted(more), "… and %s more.".formatted(more)));
            }
            if (!causes.isEmpty()) {
                findings.add(Bilingual.of(
                        "Nguyên nhân có thể: " + joined(causes, Bilingual::vi, " hoặc ") + ".",
                        "Possible cause: " + joined(causes, Bilingual::en, " or ") + "."));
            }
        }

        private static String joined(Set<Cause> causes, Function<Bilingual, String> language, String or) {
            return String.join(
                    or, causes.stream().map(Cause::label).map(language).toList());
        }

        private Bilingual sentence(ResultDifference difference) {
            Bilingual unit = units.flatMap(known -> known.toRegister().unit(difference.unit()))
                    .map(known -> Bilingual.of(known.name(), known.nameEn()))
                    .orElse(Bilingual.same(difference.unit().text()));
            Bilingual node = year.flatMap(known -> known.evaluation().plan().find(difference.node()))
                    .map(known -> Bilingual.of(known.name(), known.nameEn()))
                    .orElse(Bilingual.same(difference.node().text()));
            return difference.text(unit, node);
        }

        private Set<Cause> causes(String programVersion) {
            Set<Cause> causes = EnumSet.noneOf(Cause.class);
            damaged.stream().map(Cause::of).forEach(causes::add);
            if (causes.isEmpty() && !differences.isEmpty()) {
                causes.add(guess());
                if (!edition.receipt().programVersion().equals(programVersion)) {
                    causes.add(Cause.PROGRAM);
                }
            }
            return causes;
        }

        /** What was changed together with the receipt, by what still fits together. */
        private Cause guess() {
            if (differences.stream().anyMatch(difference -> difference.what() == What.DERIVED_FIGURE)) {
                return Cause.INPUTS;
            }
            if (doResultsContradictThemselves()) {
                return Cause.RESULTS;
            }
            long units =
                    differences.stream().map(ResultDifference::unit).distinct().count();
            return units == year.orElseThrow().units().size() ? Cause.RULES : Cause.INPUTS;
        }

        /** Whether a value, rank or sum differs and what it rests on, or what rests on it, does not. */
        private boolean doResultsContradictThemselves() {
            Map<UnitCode, Set<NodeCode>> points = new HashMap<>();
            Set<NodeCode> nodes = new HashSet<>();
            for (ResultDifference difference : differences) {
                if (difference.what() == What.POINTS) {
                    nodes.add(difference.node());
                    points.computeIfAbsent(difference.unit(), unit -> new HashSet<>())
                            .add(difference.node());
                }
            }
            return points.values().stream().anyMatch(changed -> changed.size() == 1)
                    || differences.stream().anyMatch(difference -> switch (difference.what()) {
                        case RANK -> !nodes.contains(difference.node());
                        case POINTS, DERIVED_FIGURE -> false;
                        case VALUE, STATE, PROBLEM ->
                            !points.getOrDefault(difference.unit(), Set.of()).contains(difference.node());
                    });
        }
    }
}
