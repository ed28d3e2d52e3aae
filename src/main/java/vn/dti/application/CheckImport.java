package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.application.RefusedException.Violation;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.EditionPart;
import vn.dti.domain.edition.Receipt;
import vn.dti.domain.edition.pack.EditionPackage;
import vn.dti.domain.edition.pack.PackageCheck;
import vn.dti.domain.edition.pack.PackageFault;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.RuleCompiler;
import vn.dti.domain.text.Bilingual;

/** Judges a package that is to be taken over: it must be identical in every byte, and its rules must give its plan. */
@ApplicationScoped
public class CheckImport {
    /** The place of what is wrong with the package as a whole. */
    public static final String PACKAGE = "package";

    private static final int MOST_FAULTS = 50;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_VERSION = 100;
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    @Inject
    private VerifyEditions verifyEditions;

    @Inject
    private RuleCompiler compiler;

    @Inject
    private Clock clock;

    /**
     * The edition of a package of which nothing was changed.
     *
     * @throws RefusedException with every place that is not as it was written, or every unit and node whose result differs
     */
    EditionPackage identical(byte[] content) {
        PackageCheck check = verifyEditions.check(content, Optional.empty());
        if (!check.isIdentical()) {
            throw new RefusedException(violations(check));
        }
        requireStorable(check.pack().edition().receipt());
        return check.pack();
    }

    private static List<Violation> violations(PackageCheck check) {
        List<Violation> violations = new ArrayList<>();
        List<PackageFault> faults = check.pack().faults();
        faults.stream()
                .limit(MOST_FAULTS)
                .map(fault -> new Violation(
                        fault.entry().isEmpty()
                                ? PACKAGE
                                : fault.entry() + (fault.line() > 0 ? ": line " + fault.line() : ""),
                        fault.text()))
                .forEach(violations::add);
        int more = faults.size() - MOST_FAULTS;
        if (more > 0) {
            violations.add(new Violation(
                    PACKAGE,
                    Bilingual.of("… và %s chỗ nữa.".formatted(more), "… and %s more places.".formatted(more))));
        }
        check.findings().stream()
                .skip(faults.size())
                .map(finding -> new Violation(PACKAGE, finding))
                .forEach(violations::add);
        return violations;
    }

    /** The archive keeps names and moments within limits; a receipt that the program writes is never beyond them. */
    private void requireStorable(Receipt receipt) {
        Instant latest = clock.instant().plus(CLOCKS_DIFFER);
        for (Instant moment : List.of(receipt.evaluatedAt(), receipt.sealedAt())) {
            if (moment.isBefore(Instant.EPOCH) || moment.isAfter(latest)) {
                throw new RefusedException(
                        PACKAGE,
                        Bilingual.of(
                                "Biên nhận ghi lúc đánh giá hoặc chốt là %s, là lúc không thể có; hãy kiểm tra đồng hồ của máy chủ."
                                        .formatted(moment),
                                "The receipt says that it was evaluated or sealed at %s, which cannot be; check the clock of the server."
                                        .formatted(moment)));
            }
        }
        if (!isPlain(receipt.programVersion(), LONGEST_VERSION)
                || !isPlain(receipt.evaluatedBy(), LONGEST_NAME)
                || !isPlain(receipt.sealedBy(), LONGEST_NAME)) {
            throw new RefusedException(
                    PACKAGE,
                    Bilingual.of(
                            "Biên nhận có tên người hoặc phiên bản chương trình quá dài hay có ký tự điều khiển; không phải do chương trình này chốt.",
                            "A name or the program version in the receipt is too long or has control characters; this program did not seal it."));
        }
    }

    private static boolean isPlain(String text, int longest) {
        return text.length() <= longest && text.codePoints().noneMatch(Character::isISOControl);
    }

    /**
     * The rule files must give the plan, as they do in the set in force here if that has the same files.
     *
     * @throws RefusedException if they have errors or give another plan
     */
    void rules(Edition edition, IndexState now) {
        SetInForce known = now.inForce().get(edition.period().set());
        String files = edition.receipt().fingerprint(EditionPart.RULES);
        String plan = edition.content().plan();
        if (known != null
                && known.stored().ruleFingerprint().equals(files)
                && known.stored().plan().equals(plan)) {
            return;
        }
        CompiledSet compiled = compiler.compile(edition.content().rules());
        List<Violation> errors = compiled.findings().stream()
                .filter(Finding::isError)
                .map(finding -> Violation.of(finding, PACKAGE))
                .limit(MOST_FAULTS)
                .toList();
        if (!errors.isEmpty()) {
            throw new RefusedException(errors);
        }
        if (compiled.plan()
                .filter(given -> CanonicalPlan.write(given).equals(plan))
                .isEmpty()) {
            throw new RefusedException(
                    "plan.txt",
                    Bilingual.of(
                            "Tệp quy tắc trong gói không cho ra cách tính ghi trong gói. Hãy lấy lại bản kết quả từ nơi phát hành; lệnh “verify --rules” cho biết chi tiết.",
                            "The rule files in the package do not give the plan in the package. Fetch the edition again from where it was issued; “verify --rules” tells more."));
        }
    }
}
