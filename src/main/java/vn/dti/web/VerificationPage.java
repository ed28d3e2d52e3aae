package vn.dti.web;

import java.util.List;
import java.util.Optional;
import vn.dti.domain.edition.Receipt;
import vn.dti.domain.edition.pack.PackageCheck;

/**
 * The form by which everybody verifies the package of an edition, and what came of it.
 *
 * @param title its title
 * @param action where it is sent
 * @param back the page of the published editions
 * @param file the name of the file that was verified; empty if none was
 * @param head the head of the chain as it was typed
 * @param headError what is wrong with it; empty if nothing is
 * @param outcome how the file stands
 * @param findings what is wrong with it, each with its place; empty if nothing is
 * @param facts what it says of itself; empty if it could not be read
 * @param httpStatus the status with which it is sent
 */
public record VerificationPage(
        String title,
        String action,
        Link back,
        String file,
        String head,
        String headError,
        Outcome outcome,
        List<String> findings,
        List<Fact> facts,
        int httpStatus)
        implements Page {
    private static final int OK = 200;

    /** How a file stands. */
    public enum Outcome {
        /** Nothing was verified yet. */
        NONE,
        /** Identical in every byte. */
        IDENTICAL,
        /** Read, and something differs. */
        DIFFERENT,
        /** No package of an edition, so that nothing can be said of its results. */
        UNREADABLE
    }

    /** Keeps its own copies. */
    public VerificationPage {
        findings = List.copyOf(findings);
        facts = List.copyOf(facts);
    }

    /** The empty form. */
    static VerificationPage empty(Wording wording) {
        return of("", "", "", Outcome.NONE, List.of(), List.of(), OK, wording);
    }

    /** The form again, since what was typed is no head of a chain. */
    static VerificationPage wrongHead(String head, int status, Wording wording) {
        return of("", head, wording.text("verify.head.wrong"), Outcome.NONE, List.of(), List.of(), status, wording);
    }

    /** The form again with the reasons why a file could not be read. */
    static VerificationPage refused(String file, String head, List<String> findings, int status, Wording wording) {
        return of(file, head, "", Outcome.UNREADABLE, findings, List.of(), status, wording);
    }

    /** What came of verifying a file. */
    static VerificationPage of(String file, String head, PackageCheck check, Wording wording) {
        return of(
                file,
                head,
                "",
                check.isIdentical() ? Outcome.IDENTICAL : Outcome.DIFFERENT,
                check.findings().stream().map(wording::of).toList(),
                facts(check, wording),
                OK,
                wording);
    }

    private static VerificationPage of(
            String file,
            String head,
            String headError,
            Outcome outcome,
            List<String> findings,
            List<Fact> facts,
            int status,
            Wording wording) {
        return new VerificationPage(
                wording.text("verify.title"),
                new Address.VerifyEdition().in(wording.language()),
                Link.to(wording.text("editions.title"), new Address.Editions().in(wording.language())),
                file,
                head,
                headError,
                outcome,
                findings,
                facts,
                status);
    }

    private static List<Fact> facts(PackageCheck check, Wording wording) {
        Receipt receipt = check.pack().edition().receipt();
        Optional<String> head = check.pack().chain().head();
        return List.of(
                new Fact(
                        wording.text("editions.edition"),
                        wording.text("edition.name", receipt.period().toString(), wording.count(receipt.edition()))),
                new Fact(
                        wording.text("edition.sealed-fact"),
                        wording.text(
                                "edition.at-by",
                                wording.moment(receipt.sealedAt()),
                                wording.person(receipt.sealedBy()))),
                new Fact(wording.text("edition.receipt"), receipt.fingerprint()),
                new Fact(wording.text("editions.head"), head.orElse("–")));
    }

    /** Whether the file is identical. */
    public boolean isIdentical() {
        return outcome == Outcome.IDENTICAL;
    }

    /** Whether something in the file differs. */
    public boolean isDifferent() {
        return outcome == Outcome.DIFFERENT;
    }

    /** Whether the file could not be read. */
    public boolean isUnreadable() {
        return outcome == Outcome.UNREADABLE;
    }

    @Override
    public String view() {
        return "verify-edition";
    }

    @Override
    public String part() {
        return "editions";
    }
}
