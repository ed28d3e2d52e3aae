package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.StoredPeriod;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.Fingerprint;

/** Evaluates a stored year once more from the archive and compares every byte; nothing is stored. */
@ApplicationScoped
public class ReevaluatePeriod {
    private static final int MAX_DIFFERENCES = 20;

    @Inject
    private Catalogue catalogue;

    @Inject
    private EditionArchive archive;

    /** As {@link #reevaluate(PeriodId, Progress)}; nobody hears how far it is. */
    public Reproduction reevaluate(PeriodId id) {
        return reevaluate(id, Progress.NONE);
    }

    /**
     * Re-evaluates.
     *
     * @param progress may end it between its steps
     * @throws NotFoundException if the year is not stored
     */
    public Reproduction reevaluate(PeriodId id, Progress progress) {
        EvaluatedPeriod known = catalogue.period(id);
        StoredPeriod stored = archive.period(id, known.stored().revision())
                .orElseThrow(() -> new IllegalStateException("not archived: " + id));
        int units = known.panel().units().size();
        progress.at(Progress.Step.EVALUATING, 0, units);
        Optional<Bilingual> damage = stored.damage();
        if (damage.isPresent()) {
            return new Reproduction(
                    id,
                    false,
                    stored.planFingerprint(),
                    stored.inputsFingerprint(),
                    stored.resultsFingerprint(),
                    Fingerprint.of(stored.results()),
                    List.of(damage.get()));
        }
        EvaluatedPeriod again = EvaluatedPeriod.restore(
                stored,
                PlanTexts.restore(known.set().stored()),
                catalogue.register(id.set().level()));
        progress.at(Progress.Step.EVALUATING, units, units);
        String results = again.resultText();
        String fingerprint = Fingerprint.of(results);
        boolean identical = results.equals(stored.results()) && fingerprint.equals(stored.resultsFingerprint());
        return new Reproduction(
                id,
                identical,
                stored.planFingerprint(),
                stored.inputsFingerprint(),
                stored.resultsFingerprint(),
                fingerprint,
                identical ? List.of() : differences(stored.results(), results));
    }

    private static List<Bilingual> differences(String stored, String now) {
        List<String> before = stored.lines().toList();
        List<String> after = now.lines().toList();
        List<Bilingual> found = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()) && found.size() < MAX_DIFFERENCES; i++) {
            String a = i < before.size() ? before.get(i) : "–";
            String b = i < after.size() ? after.get(i) : "–";
            if (!a.equals(b)) {
                found.add(Bilingual.of(
                        "dòng %d: đã lưu “%s”, tính lại “%s”".formatted(i + 1, a, b),
                        "line %d: stored “%s”, evaluated again “%s”".formatted(i + 1, a, b)));
            }
        }
        if (found.isEmpty()) {
            found.add(Bilingual.of(
                    "Dấu vân tay đã lưu không phải của kết quả đã lưu.",
                    "The stored fingerprint is not that of the stored results."));
        }
        return found;
    }
}
