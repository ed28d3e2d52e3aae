package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.edition.EditionCheck;
import vn.dti.domain.edition.FrozenUnits;
import vn.dti.domain.edition.Ledger;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.SealedEdition;
import vn.dti.domain.edition.StoredPeriod;
import vn.dti.domain.edition.pack.EditionPackage;
import vn.dti.domain.edition.pack.PackageCheck;
import vn.dti.domain.edition.pack.PackageException;
import vn.dti.domain.edition.pack.PackageLimits;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;

/** Packs editions, and verifies them: one that came as a package, or all that lie in the archive with their chain. */
@ApplicationScoped
public class VerifyEditions {
    @Inject
    private Catalogue catalogue;

    @Inject
    private EditionArchive archive;

    @Inject
    @ConfigProperty(name = "dti.version")
    private String programVersion;

    /**
     * What came of a walk through the archive.
     *
     * @param head the fingerprint of the last link of the chain as it lies in the database; empty if nothing is sealed
     * @param links how many links it has
     * @param editions how many editions were evaluated once more
     * @param findings what is wrong, by what it is wrong with; empty if everything is as it was sealed
     */
    public record ArchiveCheck(String head, int links, int editions, Map<String, Bilingual> findings) {}

    /**
     * The bytes of an edition as a package, with the chain up to now; for one state of the chain the same each time.
     *
     * @throws NotFoundException if there is no such edition
     */
    public byte[] pack(PeriodId id, int number) {
        Ledger ledger = catalogue.state().ledger();
        return EditionPackage.write(whole(sealed(id, number)), ledger.chain());
    }

    /**
     * Reproduces an edition as it lies in the database: its parts against the receipt, its receipt against the chain, and
     * its results evaluated once more.
     *
     * @throws NotFoundException if there is no such edition
     */
    public EditionVerification reproduce(PeriodId id, int number) {
        SealedEdition sealed = sealed(id, number);
        List<Bilingual> findings = new ArrayList<>();
        Map<String, Bilingual> damage = archive.ledger().damage();
        for (String place : List.of(
                name(sealed),
                id + " #" + sealed.revision(),
                Ledger.CHAIN,
                id.set().toString())) {
            Optional.ofNullable(damage.get(place)).ifPresent(findings::add);
        }
        archive.activatedSets().stream()
                .filter(set -> set.id().equals(id.set()))
                .forEach(set -> set.damage().ifPresent(findings::add));
        EditionCheck check = EditionCheck.of(whole(sealed), programVersion);
        findings.addAll(check.findings());
        return EditionVerification.of(
                sealed.read(), sealed.fingerprint(), check, FrozenUnits.read(sealed.units()), findings);
    }

    private SealedEdition sealed(PeriodId id, int number) {
        return catalogue.state().ledger().of(id).stream()
                .filter(edition -> edition.read().edition() == number)
                .findFirst()
                .orElseThrow(() -> ReadEditions.noSuchEdition(id, number));
    }

    private Edition whole(SealedEdition sealed) {
        IndexState now = catalogue.state();
        SetInForce set = SetOfEdition.of(sealed, archive, now);
        StoredPeriod period = archive.period(sealed.id(), sealed.revision())
                .orElseThrow(() -> new IllegalStateException("not archived: " + sealed.id()));
        return sealed.with(period, set.stored());
    }

    /**
     * Verifies a package that somebody sent.
     *
     * @param head a fingerprint that was published elsewhere as the head of the chain
     * @throws RefusedException if it is no such package, with the place
     */
    public PackageCheck check(byte[] content, Optional<String> head) {
        try {
            return PackageCheck.of(EditionPackage.read(content, PackageLimits.SERVICE), programVersion, head);
        } catch (PackageException e) {
            RefusedException refused = new RefusedException(e.entry().isEmpty() ? "package" : e.entry(), e.sentence());
            refused.initCause(e);
            throw refused;
        }
    }

    /**
     * Walks through the archive as it lies in the database, not as it was read at the start: the chain link by link, and every
     * edition, each part against its fingerprint and evaluated once more.
     *
     * @param progress may end it between two editions
     */
    public ArchiveCheck archive(Progress progress) {
        Ledger ledger = archive.ledger();
        Map<String, Bilingual> findings = new TreeMap<>(ledger.damage());
        Map<SetId, ActivatedSet> sets = new TreeMap<>();
        archive.activatedSets().forEach(set -> {
            sets.put(set.id(), set);
            set.damage().ifPresent(damage -> findings.put(set.id().toString(), damage));
        });
        Map<String, ActivatedSet> carried = archive.carriedSets();
        List<SealedEdition> editions = new ArrayList<>(ledger.editions().values());
        for (int i = 0; i < editions.size(); i++) {
            progress.at(Progress.Step.EVALUATING, i, editions.size());
            SealedEdition sealed = editions.get(i);
            check(
                            sealed,
                            Optional.ofNullable(carried.get(sealed.fingerprint()))
                                    .or(() -> Optional.ofNullable(
                                            sets.get(sealed.id().set()))))
                    .ifPresent(finding -> findings.put(name(sealed), finding));
        }
        progress.at(Progress.Step.EVALUATING, editions.size(), editions.size());
        return new ArchiveCheck(
                ledger.chain().head().orElse(""), ledger.chain().links().size(), editions.size(), findings);
    }

    private Optional<Bilingual> check(SealedEdition sealed, Optional<ActivatedSet> set) {
        Optional<StoredPeriod> period = archive.period(sealed.id(), sealed.revision());
        if (set.isEmpty() || period.isEmpty()) {
            return Optional.of(Bilingual.of(
                    "Bộ chỉ số hoặc kết quả của bản này không còn trong kho lưu trữ",
                    "The set or the evaluation of this edition is no longer in the archive"));
        }
        Optional<Bilingual> damage = period.get().damage().or(() -> set.get().damage());
        if (damage.isPresent()) {
            return damage;
        }
        try {
            EditionCheck check = EditionCheck.of(sealed.with(period.get(), set.get()), programVersion);
            return check.isIdentical()
                    ? Optional.empty()
                    : Optional.of(check.findings().stream()
                            .findFirst()
                            .orElse(Bilingual.of("Kết quả tính lại khác", "Evaluated once more the result differs")));
        } catch (IllegalArgumentException e) {
            return Optional.of(Bilingual.of(
                    "Nội dung đã lưu không đọc được: " + e.getMessage(),
                    "What is stored cannot be read: " + e.getMessage()));
        }
    }

    private static String name(SealedEdition sealed) {
        return sealed.id() + "/" + sealed.read().edition();
    }
}
