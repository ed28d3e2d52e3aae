package vn.dti.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.FrozenUnits;
import vn.dti.domain.edition.Ledger;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.SealedEdition;
import vn.dti.domain.edition.StoredPeriod;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitRegister;

/**
 * What the archive holds, read back and checked: every text that has a fingerprint is compared with it, every edition
 * with its receipt, every link of the chain with the one before. What does not fit, or cannot be read, is not used; the
 * rest is not affected.
 *
 * @param inForce the sets that are as they were stored
 * @param periods the years whose edition was published last, if that is as it was sealed
 * @param provisional the years that have an evaluation newer than that, if it is as it was stored
 * @param ledger the editions and their chain
 * @param damaged why the others are not used, by the id of the set or year
 */
record RestoredArchive(
        Map<SetId, SetInForce> inForce,
        Map<PeriodId, EvaluatedPeriod> periods,
        Map<PeriodId, EvaluatedPeriod> provisional,
        Ledger ledger,
        Map<String, Bilingual> damaged) {
    /**
     * Reads and checks everything.
     *
     * @param carried the sets that imported editions carry, by the fingerprints of their receipts
     */
    static RestoredArchive of(
            List<ActivatedSet> sets,
            Map<String, ActivatedSet> carried,
            List<StoredPeriod> years,
            Ledger ledger,
            Map<String, UnitRegister> registers) {
        RestoredArchive restored = new RestoredArchive(
                new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), ledger, new TreeMap<>(ledger.damage()));
        sets.forEach(restored::take);
        Map<PeriodId, List<StoredPeriod>> byId = new TreeMap<>();
        years.forEach(
                year -> byId.computeIfAbsent(year.id(), id -> new ArrayList<>()).add(year));
        ledger.chain().links().forEach(link -> byId.computeIfAbsent(link.period(), id -> new ArrayList<>()));
        byId.forEach((id, revisions) -> {
            try {
                restored.take(
                        id, revisions, carried, registers.getOrDefault(id.set().level(), UnitRegister.NONE));
            } catch (IllegalArgumentException e) {
                restored.damaged.put(id.toString(), unreadable(e));
            }
        });
        return restored;
    }

    private void take(ActivatedSet set) {
        Optional<Bilingual> damage = set.damage();
        if (damage.isPresent()) {
            damaged.put(set.id().toString(), damage.get());
            return;
        }
        try {
            inForce.put(set.id(), PlanTexts.restore(set));
        } catch (IllegalArgumentException e) {
            damaged.put(set.id().toString(), unreadable(e));
        }
    }

    /** The edition that was published last, and the newest evaluation if there is a newer one. */
    private void take(
            PeriodId id, List<StoredPeriod> revisions, Map<String, ActivatedSet> carried, UnitRegister register) {
        boolean isPublished = ledger.chain().links().stream()
                .anyMatch(link ->
                        link.kind() == ChainLink.Kind.PUBLISHED && link.period().equals(id));
        Optional<SealedEdition> edition = ledger.published(id);
        int published = edition.map(SealedEdition::revision).orElse(0);
        Optional<StoredPeriod> sealed =
                revisions.stream().filter(year -> year.revision() == published).findFirst();
        if (isPublished && sealed.isEmpty()) {
            damaged.put(
                    id.toString(),
                    Bilingual.of(
                            "Bản kết quả đã công bố không còn nguyên vẹn trong kho lưu trữ",
                            "The published edition is no longer whole in the archive"));
            return;
        }
        if (sealed.isPresent()) {
            SetInForce set = usable(sealed.get(), edition, carried);
            if (set == null) {
                return;
            }
            UnitRegister units = FrozenUnits.read(edition.orElseThrow().units()).toRegister();
            periods.put(id, EvaluatedPeriod.restore(sealed.get(), set, units));
        }
        if (!revisions.isEmpty()) {
            StoredPeriod newest = revisions.get(revisions.size() - 1);
            Optional<SealedEdition> own = ledger.of(id, newest.revision());
            SetInForce set = newest.revision() > published ? usable(newest, own, carried) : null;
            if (set != null) {
                UnitRegister units = own.map(
                                known -> FrozenUnits.read(known.units()).toRegister())
                        .orElse(register);
                provisional.put(id, EvaluatedPeriod.restore(newest, set, units));
            }
        }
    }

    /** The set of an evaluation that is as it was stored and sealed; else null, and the reason is kept. */
    private @Nullable SetInForce usable(
            StoredPeriod year, Optional<SealedEdition> edition, Map<String, ActivatedSet> carried) {
        Optional<ActivatedSet> own = edition.flatMap(known -> Optional.ofNullable(carried.get(known.fingerprint())));
        Optional<Bilingual> damage = year.damage().or(() -> own.flatMap(ActivatedSet::damage));
        SetInForce set = damage.isPresent()
                ? null
                : own.map(PlanTexts::restore).orElse(inForce.get(year.id().set()));
        if (damage.isEmpty() && (set == null || !set.stored().planFingerprint().equals(year.planFingerprint()))) {
            damage = Optional.of(Bilingual.of(
                    "Bộ chỉ số đã áp dụng không còn dùng được", "The set that was applied cannot be used"));
        }
        if (damage.isEmpty() && set != null && edition.isPresent()) {
            damage = edition.get().with(year, set.stored()).damage().stream().findFirst();
        }
        damage.ifPresent(reason -> damaged.put(year.id().toString(), reason));
        return damage.isPresent() ? null : set;
    }

    private static Bilingual unreadable(IllegalArgumentException cause) {
        return Bilingual.of(
                "Nội dung đã lưu không đọc được: " + cause.getMessage(),
                "What is stored cannot be read: " + cause.getMessage());
    }
}
