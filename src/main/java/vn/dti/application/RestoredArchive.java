package vn.dti.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.StoredPeriod;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitRegister;

/**
 * What the archive holds, read back and checked: every text that has a fingerprint is compared with it. What does not
 * fit, or cannot be read, is not used; the rest is not affected.
 *
 * @param inForce the sets that are as they were stored
 * @param periods the years that are as they were stored, with sets that are
 * @param damaged why the others are not used, by the id of the set or year
 */
record RestoredArchive(
        Map<SetId, SetInForce> inForce, Map<PeriodId, EvaluatedPeriod> periods, Map<String, Bilingual> damaged) {
    /** Reads and checks everything. */
    static RestoredArchive of(List<ActivatedSet> sets, List<StoredPeriod> years, Map<String, UnitRegister> registers) {
        RestoredArchive restored = new RestoredArchive(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        sets.forEach(restored::take);
        years.forEach(year ->
                restored.take(year, registers.getOrDefault(year.id().set().level(), UnitRegister.NONE)));
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

    private void take(StoredPeriod year, UnitRegister register) {
        SetInForce set = inForce.get(year.id().set());
        Optional<Bilingual> damage = year.damage();
        if (damage.isPresent()) {
            damaged.put(year.id().toString(), damage.get());
        } else if (set == null || !set.stored().planFingerprint().equals(year.planFingerprint())) {
            damaged.put(
                    year.id().toString(),
                    Bilingual.of(
                            "Bộ chỉ số đã áp dụng không còn dùng được", "The set that was applied cannot be used"));
        } else {
            try {
                periods.put(year.id(), EvaluatedPeriod.restore(year, set, register));
            } catch (IllegalArgumentException e) {
                damaged.put(year.id().toString(), unreadable(e));
            }
        }
    }

    private static Bilingual unreadable(IllegalArgumentException cause) {
        return Bilingual.of(
                "Nội dung đã lưu không đọc được: " + cause.getMessage(),
                "What is stored cannot be read: " + cause.getMessage());
    }
}
