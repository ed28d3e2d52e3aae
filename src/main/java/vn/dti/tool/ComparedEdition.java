package vn.dti.tool;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.domain.edition.EvaluatedYear;
import vn.dti.domain.edition.FrozenUnits;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.pack.PackageCheck;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.UnitCode;

/**
 * One of two editions that are compared.
 *
 * @param file the package
 * @param check what came of verifying it
 */
record ComparedEdition(String file, PackageCheck check) {
    /** What is wrong with it, each with its file. */
    List<Bilingual> damage() {
        return check.findings().stream()
                .map(found -> Bilingual.of(file + ": " + found.vi(), file + ": " + found.en()))
                .toList();
    }

    PeriodId period() {
        return check.pack().edition().period();
    }

    /** The year evaluated once more; only for an edition without damage. */
    EvaluatedYear year() {
        return check.evaluation().year().orElseThrow();
    }

    ScoringPlan plan() {
        return year().evaluation().plan();
    }

    int dataYear() {
        return plan().header().dataYear();
    }

    Set<NodeCode> codes() {
        return plan().nodes().stream().map(PlanNode::code).collect(Collectors.toSet());
    }

    FrozenUnits units() {
        return FrozenUnits.read(check.pack().edition().content().units());
    }

    Optional<AssessedUnit> unit(UnitCode code) {
        return units().units().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** Whether it is told first: that of the older data year; of one data year, the one whose units were merged afterwards. */
    boolean isBefore(ComparedEdition other) {
        return dataYear() != other.dataYear()
                ? dataYear() < other.dataYear()
                : other.isMergedFrom(this) && !isMergedFrom(other);
    }

    private boolean isMergedFrom(ComparedEdition old) {
        return units().units().stream()
                .anyMatch(unit -> unit.predecessors().stream()
                        .anyMatch(code -> old.year().units().contains(code)
                                && !year().units().contains(code)));
    }
}
