package vn.dti.application;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.dti.domain.edition.Ledger;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.text.Bilingual;

/**
 * Everything that the service knows at one moment. Replaced as a whole, never changed, so that a request sees one state
 * from beginning to end.
 *
 * @param inForce the sets in force
 * @param checked the folders whose content is not in force: trial sets, refused folders, changed files of sets in force
 * @param periods the years that everybody sees: of each the edition that was published last
 * @param provisional years whose newest evaluation is not published: not sealed yet, or sealed and awaiting publication
 * @param ledger all editions and their chain
 * @param library the rule tree as it was read last; figures of stored years are left out, since they are frozen there
 * @param examples what the examples of the checked folders gave
 * @param damaged why stored sets and years are not used, by their ids
 */
record IndexState(
        Map<SetId, SetInForce> inForce,
        Map<SetId, CompiledSet> checked,
        Map<PeriodId, EvaluatedPeriod> periods,
        Map<PeriodId, EvaluatedPeriod> provisional,
        Ledger ledger,
        RuleLibrary.Snapshot library,
        Map<SetId, List<Finding>> examples,
        Map<String, Bilingual> damaged) {
    /** Before the start. */
    static final IndexState EMPTY = new IndexState(Map.of(), Map.of(), Map.of(), RuleLibrary.Snapshot.EMPTY);

    IndexState {
        inForce = Collections.unmodifiableMap(new TreeMap<>(inForce));
        checked = Collections.unmodifiableMap(new TreeMap<>(checked));
        periods = Collections.unmodifiableMap(new TreeMap<>(periods));
        provisional = Collections.unmodifiableMap(new TreeMap<>(provisional));
        examples = Collections.unmodifiableMap(new TreeMap<>(examples));
        damaged = Collections.unmodifiableMap(new TreeMap<>(damaged));
        library = withoutFiguresOf(provisional.keySet(), withoutFiguresOf(periods.keySet(), library));
    }

    private static RuleLibrary.Snapshot withoutFiguresOf(Set<PeriodId> stored, RuleLibrary.Snapshot library) {
        Map<SetId, SetData> data = new TreeMap<>(library.data());
        for (PeriodId id : stored) {
            data.computeIfPresent(id.set(), (set, all) -> all.withoutFiguresOf(id.panel()));
        }
        return new RuleLibrary.Snapshot(
                library.folders(),
                data,
                library.examples(),
                library.registers(),
                library.sources(),
                library.inForceAtFirst(),
                library.findings());
    }

    /** A state in which nothing is damaged, provisional or sealed. */
    IndexState(
            Map<SetId, SetInForce> inForce,
            Map<SetId, CompiledSet> checked,
            Map<PeriodId, EvaluatedPeriod> periods,
            RuleLibrary.Snapshot library) {
        this(inForce, checked, periods, Map.of(), Ledger.EMPTY, library, Map.of(), Map.of());
    }

    IndexState with(SetInForce set) {
        Map<SetId, SetInForce> sets = new TreeMap<>(inForce);
        sets.put(set.stored().id(), set);
        Map<SetId, CompiledSet> rest = new TreeMap<>(checked);
        CompiledSet folder = rest.get(set.stored().id());
        if (folder != null && folder.fingerprint().equals(set.stored().ruleFingerprint())) {
            rest.remove(set.stored().id());
        }
        return new IndexState(sets, rest, periods, provisional, ledger, library, examples, damaged);
    }

    /** With the newest evaluation of a year, which is not published. */
    IndexState with(EvaluatedPeriod period) {
        Map<PeriodId, EvaluatedPeriod> years = new TreeMap<>(provisional);
        years.put(period.id(), period);
        return new IndexState(inForce, checked, periods, years, ledger, library, examples, damaged);
    }

    /** With an edition that was sealed. */
    IndexState with(Ledger sealed) {
        return new IndexState(inForce, checked, periods, provisional, sealed, library, examples, damaged);
    }

    /** With a year whose edition was published: from now on everybody sees it. */
    IndexState published(EvaluatedPeriod period, Ledger now) {
        Map<PeriodId, EvaluatedPeriod> years = new TreeMap<>(periods);
        years.put(period.id(), period);
        Map<PeriodId, EvaluatedPeriod> rest = new TreeMap<>(provisional);
        EvaluatedPeriod newest = rest.get(period.id());
        if (newest != null && newest.stored().revision() == period.stored().revision()) {
            rest.remove(period.id());
        }
        return new IndexState(inForce, checked, years, rest, now, library, examples, damaged);
    }

    /** The newest evaluation of a year, published or not. */
    Optional<EvaluatedPeriod> newest(PeriodId id) {
        EvaluatedPeriod period = provisional.get(id);
        return Optional.ofNullable(period == null ? periods.get(id) : period);
    }

    /** The other sets in force of the level of a set that have this data year. */
    List<SetId> ofSameYear(SetId set, int dataYear) {
        return inForce.entrySet().stream()
                .filter(other -> other.getKey().level().equals(set.level())
                        && !other.getKey().equals(set)
                        && other.getValue().plan().header().dataYear() == dataYear)
                .map(Map.Entry::getKey)
                .toList();
    }

    IndexState with(RuleLibrary.Snapshot read, Map<SetId, CompiledSet> folders, Map<SetId, List<Finding>> tried) {
        Map<SetId, CompiledSet> rest = new TreeMap<>(folders);
        rest.values().removeIf(folder -> {
            SetInForce set = inForce.get(folder.id());
            return set != null && set.stored().ruleFingerprint().equals(folder.fingerprint());
        });
        return new IndexState(inForce, rest, periods, provisional, ledger, read, tried, damaged);
    }
}
