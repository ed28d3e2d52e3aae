package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.edition.EditionContent;
import vn.dti.domain.edition.Ledger;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.Receipt;
import vn.dti.domain.edition.SealedEdition;
import vn.dti.domain.edition.StoredPeriod;
import vn.dti.domain.report.Source;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitRegister;

/** Seals the newest evaluation of a year: from then on it stands for ever, and can be published. */
@ApplicationScoped
public class SealEdition {
    /** The longest reason of a correction, in characters. */
    public static final int LONGEST_REASON = 2000;

    private static final int TRIES = 5;

    @Inject
    private Catalogue catalogue;

    @Inject
    private RecordInArchive archive;

    @Inject
    private EditionArchive stored;

    @Inject
    private ReadEditions readEditions;

    @Inject
    private Clock clock;

    /**
     * Seals.
     *
     * @param seen the tag of the evaluation that the caller has looked at
     * @param reason why the edition corrects an earlier one; blank for the first of its year
     * @param call who seals; a call that was carried out before gets the edition as it is stored
     * @throws NotFoundException if the year is not evaluated
     * @throws OutdatedException if it was evaluated again meanwhile
     * @throws ConflictException if the evaluation is sealed already, does not give the same result again, or the chain is
     *     not whole
     * @throws RefusedException if the reason is missing, too long, or there is nothing to correct
     */
    public EditionView seal(PeriodId id, String seen, String reason, StoringCall call) {
        for (int i = 1; ; i++) {
            IndexState now = catalogue.state();
            Optional<EditionView> before = carriedOut(id, call);
            if (before.isPresent()) {
                return before.get();
            }
            requireWhole(now.ledger());
            EvaluatedPeriod period = now.newest(id).orElseGet(() -> catalogue.provisional(id));
            Optional<SealedEdition> sealed = now.ledger().of(id, period.stored().revision());
            if (sealed.isPresent()) {
                throw sealedAlready(id, sealed.get());
            }
            if (!ReadEditions.tag(period.stored()).equals(seen)) {
                throw new OutdatedException(
                        Bilingual.of(
                                "Kỳ này đã được đánh giá lại sau khi bạn mở; hãy xem lại kết quả hiện nay rồi quyết định.",
                                "The year was evaluated again after you had opened it; look at the result of now, then decide."));
            }
            SealedEdition edition = edition(period, now, checkedReason(id, reason, now.ledger()), call.by());
            ChainLink link = link(now.ledger(), edition, ChainLink.Kind.SEALED, clock.instant(), call.by());
            try {
                archive.seal(edition, link, lines(reason), call);
            } catch (EditionArchive.AlreadyStoredException e) {
                learn();
                if (i < TRIES) {
                    continue;
                }
                throw busy(e);
            }
            catalogue.update(state -> state.with(state.ledger().with(edition, link)));
            return readEditions.edition(id, edition.read().edition());
        }
    }

    /** The edition that this very call has sealed before, so that its answer alone was lost. */
    private Optional<EditionView> carriedOut(PeriodId id, StoringCall call) {
        if (!call.isCarriedOut()) {
            return Optional.empty();
        }
        learn();
        List<EditionView> editions = readEditions.editions(id);
        return editions.isEmpty()
                ? Optional.empty()
                : Optional.of(editions.get(editions.size() - 1))
                        .filter(edition -> edition.receipt().sealedBy().equals(call.by()));
    }

    private SealedEdition edition(
            EvaluatedPeriod period, IndexState now, Optional<Receipt.Correction> correction, String by) {
        EvaluatedPeriod again = EvaluatedPeriod.restore(period.stored(), period.set(), register(period, now));
        if (!again.resultText().equals(period.stored().results())) {
            throw new ConflictException(
                    Bilingual.of(
                            "Đánh giá lại cho kết quả khác với kết quả đã lưu nên không chốt được; hãy đánh giá lại kỳ này.",
                            "Evaluated once more the result is another than the stored one, so it cannot be sealed; evaluate the year again."));
        }
        int number = now.ledger()
                .lastSeal(period.id())
                .map(link -> link.edition() + 1)
                .orElse(1);
        return edition(period, register(period, now), now.library().sources(), number, correction, clock.instant(), by);
    }

    private static UnitRegister register(EvaluatedPeriod period, IndexState now) {
        return now.library().registers().getOrDefault(period.id().set().level(), UnitRegister.NONE);
    }

    /** What is sealed of an evaluation: everything that its result rests on, as it stands now. */
    static SealedEdition edition(
            EvaluatedPeriod period,
            UnitRegister register,
            Map<String, Source> known,
            int number,
            Optional<Receipt.Correction> correction,
            Instant at,
            String by) {
        StoredPeriod stored = period.stored();
        EditionContent content = EditionContent.of(period.set().stored(), stored, register, known);
        return SealedEdition.of(stored.revision(), Edition.seal(content, stored, number, correction, at, by));
    }

    static ChainLink link(Ledger ledger, SealedEdition edition, ChainLink.Kind kind, Instant at, String by) {
        return ledger.chain().next(kind, edition.read(), at, by);
    }

    private static Optional<Receipt.Correction> checkedReason(PeriodId id, String reason, Ledger ledger) {
        Optional<ChainLink> earlier = ledger.lastSeal(id);
        String text = lines(reason);
        if (earlier.isEmpty()) {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            throw new RefusedException(
                    "reason",
                    Bilingual.of(
                            "Kỳ này chưa có bản nào được chốt nên không có gì để đính chính; hãy bỏ trống lý do.",
                            "Nothing of this year is sealed, so there is nothing to correct; leave the reason out."));
        }
        if (text.isEmpty()) {
            throw new RefusedException(
                    "reason",
                    Bilingual.of(
                            "Kỳ này đã có bản được chốt: hãy nêu lý do đính chính.",
                            "An edition of this year is sealed: give the reason for the correction."));
        }
        if (text.length() > LONGEST_REASON
                || text.codePoints()
                        .anyMatch(c -> (Character.isISOControl(c) && c != '\n')
                                || Character.getType(c) == Character.SURROGATE)) {
            throw new RefusedException(
                    "reason",
                    Bilingual.of(
                            "Lý do là văn bản dài không quá %d ký tự.".formatted(LONGEST_REASON),
                            "A reason is a text of at most %d characters.".formatted(LONGEST_REASON)));
        }
        return Optional.of(new Receipt.Correction(earlier.get().receipt(), text));
    }

    /** A text as it is kept: browsers end its lines with two characters. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /**
     * Nothing is added to a chain that is not whole: what comes after the break would attest nothing.
     *
     * @throws ConflictException if it is not
     */
    static void requireWhole(Ledger ledger) {
        ledger.breach().ifPresent(breach -> {
            throw new ConflictException(Bilingual.of(
                    "Chuỗi bản kết quả không còn nguyên vẹn nên không chốt, công bố hay nhập thêm được. %s Hãy khôi phục cơ sở dữ liệu từ bản sao lưu rồi khởi động lại."
                            .formatted(breach.vi()),
                    "The chain of editions is not whole, so nothing can be sealed, published or imported. %s Restore the database from a backup, then start again."
                            .formatted(breach.en())));
        });
    }

    private static ConflictException sealedAlready(PeriodId id, SealedEdition edition) {
        int number = edition.read().edition();
        return new ConflictException(Bilingual.of(
                "Kết quả mới nhất của kỳ “%s” đã được chốt thành bản số %d.".formatted(id, number),
                "The newest evaluation of “%s” is sealed already, as edition %d.".formatted(id, number)));
    }

    /** The catalogue takes over what was sealed or published without its knowledge. */
    void learn() {
        Ledger ledger = stored.ledger();
        catalogue.update(state -> state.with(ledger));
    }

    static ConflictException busy(EditionArchive.AlreadyStoredException cause) {
        ConflictException busy = new ConflictException(Bilingual.of(
                "Nhiều người đang chốt hoặc công bố cùng lúc; hãy thử lại.",
                "Several people seal or publish at this moment; try again."));
        busy.addSuppressed(cause);
        return busy;
    }
}
