package vn.dti.tool;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.edition.Chain;
import vn.dti.domain.edition.ComparisonWithPublished.Kind;
import vn.dti.domain.edition.EditionPart;
import vn.dti.domain.edition.FrozenUnits;
import vn.dti.domain.edition.Receipt;
import vn.dti.domain.edition.ResultDifference;
import vn.dti.domain.edition.pack.PackageCheck;
import vn.dti.domain.edition.pack.PackageException;
import vn.dti.domain.edition.pack.PackageTitle;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;

/**
 * What {@code verify} tells.
 *
 * @param check what came of verifying
 * @param rules what came of compiling the rules again, if that was asked for
 * @param head the head that was given, if one was
 * @param identical the answer
 */
record VerifiedReport(PackageCheck check, Optional<RecompiledRules> rules, Optional<String> head, boolean identical) {
    private static final Bilingual IDENTICAL = Bilingual.of("GIỐNG HỆT / identical", "IDENTICAL / giống hệt");
    private static final Bilingual DIFFERENT =
            Bilingual.of("KHÔNG GIỐNG / not identical", "NOT IDENTICAL / không giống");

    /** Tells of a package that is so damaged that there is nothing to evaluate. */
    static void tellDamage(PackageException damage, Report report) {
        report.member("identical", false);
        report.member("findings", List.of(Report.both(damage.sentence())));
        report.line(damage.sentence());
        report.line(DIFFERENT);
    }

    void tell(Report report) {
        Receipt receipt = check.pack().edition().receipt();
        report.member("period", receipt.period().toString());
        report.member("edition", receipt.edition());
        report.member("identical", identical);
        check.evaluation().year().ifPresent(year -> {
            Bilingual title = PackageTitle.of(check.pack().edition());
            report.member("title", Report.both(title));
            report.line(title);
            report.line("");
            units(report, VerifiedRow.of(year, units()));
        });
        receipt(report, receipt);
        chain(report, check.pack().chain());
        rules.ifPresent(compiled -> rules(report, compiled));
        differences(report);
        findings(report);
        report.line(identical ? IDENTICAL : DIFFERENT);
    }

    private FrozenUnits units() {
        return FrozenUnits.read(check.pack().edition().content().units());
    }

    private void units(Report report, List<VerifiedRow> rows) {
        List<Object> list = new ArrayList<>();
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        int ranks = 0;
        int equal = 0;
        for (VerifiedRow row : rows) {
            list.add(row.members());
            report.line(row.text());
            counts.merge(row.agreement(), 1, Integer::sum);
            if (row.publishedRank().isPresent() && row.agreement() != Kind.CONTAINED_IN_INPUTS) {
                ranks++;
                equal += row.rank().equals(row.publishedRank()) ? 1 : 0;
            }
        }
        report.member("units", list);
        Map<String, Object> comparison = new LinkedHashMap<>();
        List<String> vi = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int count = counts.getOrDefault(kind, 0);
            comparison.put(word(kind), count);
            if (count > 0) {
                vi.add(kind.label().vi() + " " + count);
                en.add(kind.label().en() + " " + count);
            }
        }
        comparison.put("ranks-published", ranks);
        comparison.put("ranks-equal", equal);
        report.member("comparison", comparison);
        report.line("");
        report.line(Bilingual.of(
                "So với công bố: %s; thứ hạng trùng khớp %s/%s.".formatted(String.join(", ", vi), equal, ranks),
                "Compared with what was published: %s; ranks equal %s of %s."
                        .formatted(String.join(", ", en), equal, ranks)));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void receipt(Report report, Receipt receipt) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("fingerprint", receipt.fingerprint());
        for (EditionPart part : EditionPart.values()) {
            members.put(part.word(), receipt.fingerprint(part));
        }
        members.put("semantics", receipt.semantics());
        members.put("program", receipt.programVersion());
        members.put("evaluatedAt", receipt.evaluatedAt().toString());
        members.put("evaluatedBy", receipt.evaluatedBy());
        members.put("sealedAt", receipt.sealedAt().toString());
        members.put("sealedBy", receipt.sealedBy());
        receipt.correction().ifPresent(correction -> {
            members.put("corrects", correction.receipt());
            members.put("reason", correction.reason());
        });
        report.member("receipt", members);
        report.line(Bilingual.of(
                "Biên nhận %s: tính %s bởi %s (chương trình %s), chốt %s bởi %s."
                        .formatted(
                                receipt.fingerprint(),
                                receipt.evaluatedAt(),
                                receipt.evaluatedBy(),
                                receipt.programVersion(),
                                receipt.sealedAt(),
                                receipt.sealedBy()),
                "Receipt %s: evaluated %s by %s (program %s), sealed %s by %s."
                        .formatted(
                                receipt.fingerprint(),
                                receipt.evaluatedAt(),
                                receipt.evaluatedBy(),
                                receipt.programVersion(),
                                receipt.sealedAt(),
                                receipt.sealedBy())));
        receipt.correction()
                .ifPresent(correction -> report.line(Bilingual.of(
                        "Đính chính bản kết quả %s: %s".formatted(correction.receipt(), correction.reason()),
                        "Corrects the edition %s: %s".formatted(correction.receipt(), correction.reason()))));
    }

    private void chain(Report report, Chain chain) {
        String last = chain.head().orElse("–");
        String at = check.seal().map(link -> String.valueOf(link.number())).orElse("–");
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("links", chain.links().size());
        members.put("head", chain.head().orElse(""));
        members.put("whole", chain.broken().isEmpty());
        check.seal().ifPresent(link -> members.put("sealedAtLink", link.number()));
        head.ifPresent(given -> members.put("givenHead", given));
        report.member("chain", members);
        report.line(Bilingual.of(
                "Chuỗi: %s mắt xích, đầu chuỗi %s; bản kết quả ở mắt xích %s."
                        .formatted(chain.links().size(), last, at),
                "Chain: %s links, head %s; the edition is at link %s."
                        .formatted(chain.links().size(), last, at)));
        if (head.isEmpty()) {
            report.line(Bilingual.of(
                    "Chưa so với đầu chuỗi công bố ở nơi khác (--head).",
                    "Not compared with a head that was published elsewhere (--head)."));
        } else if (check.isIdentical()) {
            report.line(Bilingual.of(
                    "Đầu chuỗi đã cho chứng thực bản kết quả này.", "The given head attests this edition."));
        }
    }

    private static void rules(Report report, RecompiledRules compiled) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("planFingerprint", compiled.fingerprint());
        members.put("identical", compiled.isIdentical());
        report.member("rules", members);
        report.line(
                compiled.isIdentical()
                        ? Bilingual.of(
                                "Tệp quy tắc biên dịch lại cho cùng một cách tính.",
                                "The rule files, compiled again, give the same plan.")
                        : Bilingual.of(
                                "Tệp quy tắc biên dịch lại cho cách tính khác với cách tính trong bản kết quả.",
                                "The rule files, compiled again, give another plan than that of the edition."));
        compiled.findings().forEach(finding -> report.line(finding.found()));
    }

    private void differences(Report report) {
        List<Object> list = new ArrayList<>();
        for (ResultDifference difference : check.evaluation().differences()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("unit", difference.unit().text());
            members.put("node", difference.node().text());
            members.put("what", word(difference.what()));
            members.put("stored", difference.stored());
            members.put("now", difference.now());
            difference.digit().ifPresent(digit -> members.put("digit", digit));
            list.add(members);
        }
        report.member("differences", list);
        report.member(
                "damaged",
                check.evaluation().damaged().stream().map(EditionPart::word).toList());
        report.member(
                "causes",
                check.evaluation().causes().stream().map(VerifiedReport::word).toList());
    }

    private void findings(Report report) {
        report.member("findings", check.findings().stream().map(Report::both).toList());
        report.line("");
        check.findings().forEach(report::line);
    }

    /** A number as people write it, or a dash. */
    static Bilingual number(Optional<BigDecimal> value) {
        return value.map(NumberText::of).orElse(Bilingual.same("–"));
    }
}
