package vn.dti.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.RuleCompiler;
import vn.dti.domain.plan.RuleFingerprint;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plan.check.PlanChecks;
import vn.dti.rules.assembly.PlanAssembler;
import vn.dti.rules.engine.LawEngine;
import vn.dti.rules.sentence.ReadRule;
import vn.dti.rules.sentence.SentenceReader;
import vn.dti.rules.text.Limits;
import vn.dti.rules.text.RuleReader;
import vn.dti.rules.text.RuleText;
import vn.dti.rules.text.SourceText;
import vn.dti.rules.text.Tidied;

/**
 * Turns rule files into a plan: the gate reads them, Drools finds out once of which nodes each sentence speaks, and the
 * statements are put together and checked. Without state, so one instance serves all threads.
 */
public final class DroolsRuleCompiler implements RuleCompiler {
    private static final Pattern FILE =
            Pattern.compile("([\\p{L}0-9_][\\p{L}\\p{M}0-9 ._-]*/){0,3}[\\p{L}0-9_][\\p{L}\\p{M}0-9 ._-]{0,99}\\.dslr");

    private final LawEngine engine = new LawEngine();

    @Override
    public CompiledSet compile(RuleFolder folder) {
        Findings findings = new Findings();
        String fingerprint = RuleFingerprint.of(folder);
        List<ReadRule> rules = read(folder, findings);
        PlanAssembler.Assembled assembled = new PlanAssembler(engine, findings).assemble(rules, fingerprint);
        assembled
                .plan()
                .ifPresent(plan -> PlanChecks.check(plan, assembled.sources(), assembled.incomplete(), findings));
        Optional<ScoringPlan> plan = findings.hasErrors() ? Optional.empty() : assembled.plan();
        return new CompiledSet(folder.id(), fingerprint, plan, assembled.sources(), findings.sorted());
    }

    private static List<ReadRule> read(RuleFolder folder, Findings findings) {
        Tidied tidied = new Tidied();
        List<ReadRule> rules = new ArrayList<>();
        if (folder.files().isEmpty() || folder.files().size() > Limits.FILES) {
            findings.error("file-count")
                    .found(
                            "Thư mục có " + folder.files().size() + " tệp .dslr",
                            "The folder has " + folder.files().size() + " .dslr files")
                    .allowed("Từ 1 đến " + Limits.FILES + " tệp", "From 1 to " + Limits.FILES + " files")
                    .remedy("Thêm tệp set.dslr, hoặc gộp bớt tệp", "Add a file set.dslr, or join files");
            return rules;
        }
        SentenceReader sentences = new SentenceReader(findings, tidied);
        Set<String> names = new HashSet<>();
        for (Map.Entry<String, byte[]> file : folder.files().entrySet()) {
            if (!FILE.matcher(file.getKey()).matches() || !names.add(file.getKey())) {
                findings.error("file-name")
                        .found(
                                "Tên tệp không dùng được: " + file.getKey(),
                                "A file name that cannot be used: " + file.getKey())
                        .allowed(
                                "Chữ cái không dấu, chữ số, dấu chấm, gạch nối, gạch dưới; đuôi .dslr",
                                "Plain letters, digits, points, hyphens, underscores; ending .dslr")
                        .remedy(
                                "Đổi tên tệp, ví dụ 1-nhan-thuc-so.dslr",
                                "Rename the file, such as 1-nhan-thuc-so.dslr");
                continue;
            }
            SourceText text = new SourceText(file.getKey(), findings, tidied);
            for (RuleText rule : new RuleReader(findings, tidied).read(text.read(file.getValue()))) {
                if (rules.size() == Limits.RULES) {
                    tellTooManyRules(findings, rule.titleLine().position());
                    return rules;
                }
                rules.add(sentences.read(rule));
            }
        }
        tidied.report(findings);
        return rules;
    }

    private static void tellTooManyRules(Findings findings, SourcePosition place) {
        findings.error("rule-count")
                .at(place)
                .found("Có hơn " + Limits.RULES + " luật", "More than " + Limits.RULES + " rules")
                .allowed("Tối đa " + Limits.RULES + " luật một bộ", "At most " + Limits.RULES + " rules per set")
                .remedy("Chia thành nhiều bộ chỉ số", "Split the set");
    }
}
