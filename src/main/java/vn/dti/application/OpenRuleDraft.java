package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.domain.draft.DraftFiles;
import vn.dti.domain.draft.RuleDraft;
import vn.dti.domain.draft.RuleDrafts;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;

/** Opens a draft with the rule files that were uploaded. */
@ApplicationScoped
public class OpenRuleDraft {
    /** The most drafts that wait to be submitted or decided on. */
    public static final int MOST_OPEN = 100;

    private static final Pattern YEAR = Pattern.compile("(\\d{4}).*");

    @Inject
    private RuleDrafts drafts;

    @Inject
    private Catalogue catalogue;

    @Inject
    private SetExamples examples;

    @Inject
    private RecordInArchive archive;

    @Inject
    private Clock clock;

    /**
     * Opens a draft.
     *
     * @param set the set that it is to be
     * @param copiedFrom the set in force that it began as; if it is not named, last year's of the same level is taken
     * @param files its content
     * @param call who asks for it; a call that was carried out before gets the draft as it is
     * @throws ExistsAlreadyException if a set of this id is in force
     * @throws RefusedException if the set that it began as is not in force, or too many drafts are open
     */
    public RuleDraft open(SetId set, Optional<SetId> copiedFrom, DraftFiles files, StoringCall call) {
        Optional<UUID> named =
                call.toKeep().map(keyed -> UUID.nameUUIDFromBytes(keyed.id().getBytes(StandardCharsets.UTF_8)));
        Optional<RuleDraft> known = named.flatMap(drafts::find);
        if (call.isCarriedOut() && known.isPresent()) {
            return known.get();
        }
        IndexState now = catalogue.state();
        if (now.inForce().containsKey(set)) {
            throw inForceAlready(set);
        }
        copiedFrom.filter(from -> !now.inForce().containsKey(from)).ifPresent(from -> {
            throw new RefusedException(
                    "copiedFrom",
                    Bilingual.of(
                            "Bộ chỉ số gốc “%s” chưa có hiệu lực; hãy chọn một bộ đang có hiệu lực.".formatted(from),
                            "The set “%s” that it was copied from is not in force; name one that is.".formatted(from)));
        });
        if (drafts.drafts().stream().filter(draft -> !draft.state().isEnded()).count() >= MOST_OPEN) {
            throw new RefusedException(
                    "set",
                    Bilingual.of(
                            "Đã có %d dự thảo chưa xong; hãy rút bớt dự thảo không còn dùng.".formatted(MOST_OPEN),
                            "There are %d open drafts; withdraw those that are not needed.".formatted(MOST_OPEN)));
        }
        UUID id = known.isEmpty() && named.isPresent() ? named.get() : UUID.randomUUID();
        Optional<SetId> base = copiedFrom.or(() -> lastYears(set, now));
        DraftFiles content = files.withExamplesOf(base.flatMap(examples::of));
        RuleDraft draft = RuleDraft.begin(id, set, base, clock.instant(), call.by(), content.fingerprint(set));
        archive.draft(draft, content, call);
        return draft;
    }

    /** The newest set in force of the same level that is not of a later year than the name says. */
    static Optional<SetId> lastYears(SetId set, IndexState now) {
        Matcher year = YEAR.matcher(set.name());
        int latest = year.matches() ? Integer.parseInt(year.group(1)) : Integer.MAX_VALUE;
        return now.inForce().values().stream()
                .filter(inForce -> inForce.stored().id().level().equals(set.level()))
                .filter(inForce -> inForce.plan().header().dataYear() <= latest)
                .max(Comparator.comparingInt(inForce -> inForce.plan().header().dataYear()))
                .map(inForce -> inForce.stored().id());
    }

    /** A set of this id is in force, so no draft can become it. */
    static ExistsAlreadyException inForceAlready(SetId set) {
        return new ExistsAlreadyException(
                "set",
                Bilingual.of(
                        "Bộ chỉ số “%s” đã có hiệu lực và không thay đổi được; hãy dùng một tên khác.".formatted(set),
                        "The indicator set “%s” is in force and cannot be changed; use another name.".formatted(set)));
    }
}
