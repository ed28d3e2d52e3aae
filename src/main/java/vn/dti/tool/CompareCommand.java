package vn.dti.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.domain.edition.Crosswalk;
import vn.dti.domain.edition.EditionComparison;
import vn.dti.domain.edition.NodeComparison;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.edition.pack.EditionPackage;
import vn.dti.domain.edition.pack.PackageCheck;
import vn.dti.domain.edition.pack.PackageException;
import vn.dti.domain.edition.pack.PackageLimits;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitRegister;
import vn.dti.rules.data.SetDataReader;

/** {@code compare}: two editions side by side from their packages, without the service. */
final class CompareCommand implements Tool.Command {
    private static final String CROSSWALK = "crosswalk.csv";

    @Override
    public Bilingual usage() {
        return Bilingual.of(
                "compare TRƯỚC.zip SAU.zip [--crosswalk TỆP.csv] [--node MÃ]: so sánh hai bản kết quả theo từng đơn vị và từng chỉ số",
                "compare BEFORE.zip AFTER.zip [--crosswalk FILE.csv] [--node CODE]: compare two editions by unit and by node");
    }

    @Override
    public int run(Arguments arguments, Report report) throws IOException {
        ComparedEdition first = open(arguments.path(0));
        ComparedEdition second = open(arguments.path(1));
        List<Bilingual> damage = Stream.of(first, second)
                .flatMap(edition -> edition.damage().stream())
                .toList();
        if (!damage.isEmpty()) {
            report.member("compared", false);
            report.member("findings", damage.stream().map(Report::both).toList());
            damage.forEach(report::line);
            report.line(Bilingual.of(
                    "Không so sánh: bản kết quả không còn như khi chốt.",
                    "Not compared: an edition is not as it was sealed."));
            return Tool.NO;
        }
        boolean turned = second.isBefore(first);
        ComparedEdition before = turned ? second : first;
        ComparedEdition after = turned ? first : second;
        Optional<Bilingual> refusal = refusal(before, after);
        if (refusal.isPresent()) {
            report.member("compared", false);
            report.member("reason", Report.both(refusal.get()));
            report.line(refusal.get());
            return Tool.NO;
        }
        Optional<Crosswalk> crosswalk = arguments.has("crosswalk")
                ? Optional.of(crosswalk(arguments.value("crosswalk").orElse(""), before, after, report))
                : Optional.empty();
        NodeCode shown = shown(arguments, after.plan());
        EditionComparison comparison = EditionComparison.at(before.year(), after.year(), crosswalk, shown);
        NodeComparison entry = comparison
                .ofAfter(shown)
                .orElseThrow(() -> new RefusedCall(Bilingual.of(
                        "“%s” là phần còn lại dùng để tính, không phải một chỉ số để so sánh.".formatted(shown),
                        "“%s” is a remainder that helps to calculate, no entry to be compared.".formatted(shown))));
        new ComparedReport(before, after, comparison, entry).tell(report);
        return Tool.DONE;
    }

    private static ComparedEdition open(String where) throws IOException {
        Path path = Path.of(where);
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(where);
        }
        if (Files.size(path) > PackageLimits.DESK.archiveBytes()) {
            throw RefusedCall.ofContent(
                    Bilingual.of("Tệp “" + where + "” quá lớn.", "The file “" + where + "” is too large."));
        }
        try {
            EditionPackage pack = EditionPackage.read(Files.readAllBytes(path), PackageLimits.DESK);
            return new ComparedEdition(where, PackageCheck.of(pack, VerifyCommand.version(), Optional.empty()));
        } catch (PackageException e) {
            RefusedCall refused = RefusedCall.ofContent(Bilingual.of(
                    where + ": " + e.sentence().vi(),
                    where + ": " + e.sentence().en()));
            refused.initCause(e);
            throw refused;
        }
    }

    private static Optional<Bilingual> refusal(ComparedEdition before, ComparedEdition after) {
        String old = before.period().set().level();
        String now = after.period().set().level();
        if (!old.equals(now)) {
            return Optional.of(Bilingual.of(
                    "Không so sánh được hai cấp khác nhau: “%s” và “%s”.".formatted(old, now),
                    "Two levels cannot be compared: “%s” and “%s”.".formatted(old, now)));
        }
        return Optional.empty();
    }

    private static NodeCode shown(Arguments arguments, ScoringPlan plan) {
        Optional<String> wanted = arguments.value("node");
        if (wanted.isEmpty()) {
            return plan.root().code();
        }
        return NodeCode.parse(wanted.get())
                .flatMap(plan::find)
                .map(PlanNode::code)
                .orElseThrow(() -> new RefusedCall(Bilingual.of(
                        "Bộ chỉ số sau không có chỉ số mang mã “" + wanted.get() + "”.",
                        "The newer set has no node with the code “" + wanted.get() + "”.")));
    }

    /** The lines of a crosswalk for these two sets; a file with errors is refused with what is wrong in it. */
    private static Crosswalk crosswalk(String where, ComparedEdition before, ComparedEdition after, Report report)
            throws IOException {
        Path path = Path.of(where);
        if (where.isEmpty() || !Files.isRegularFile(path)) {
            throw new NoSuchFileException(where);
        }
        SetId to = after.period().set();
        SetId from = before.period().set();
        Map<SetId, Set<NodeCode>> codes =
                from.equals(to) ? Map.of(to, after.codes()) : Map.of(from, before.codes(), to, after.codes());
        SetData data = new SetDataReader(
                        to.toString(), UnitRegister.NONE, Set.of(), Map.of(), set -> codes.getOrDefault(set, Set.of()))
                .read(Map.of(CROSSWALK, Files.readAllBytes(path)));
        List<Finding> findings = data.findings().stream()
                .filter(finding -> !finding.code().equals(SetDataReader.SOURCE_UNKNOWN))
                .toList();
        if (!findings.isEmpty()) {
            report.findings(findings);
            throw RefusedCall.ofContent(Bilingual.of(
                    "Bảng đối chiếu “" + where + "” còn lỗi; hãy sửa rồi gọi lại.",
                    "The crosswalk “" + where + "” has errors; mend them first."));
        }
        return data.crosswalk(from)
                .orElseThrow(() -> RefusedCall.ofContent(Bilingual.of(
                        "Bảng đối chiếu “%s” không có dòng nào từ %s đến %s.".formatted(where, from, to),
                        "The crosswalk “%s” has no line from %s to %s.".formatted(where, from, to))));
    }
}
