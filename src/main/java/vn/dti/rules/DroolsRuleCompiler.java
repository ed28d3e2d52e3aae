package vn.dti.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.domain.index.SetId;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.RuleCompiler;
import vn.dti.domain.plan.RuleFingerprint;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plan.check.PlanChecks;
import vn.dti.domain.plausibility.PlausibilityRules;
import vn.dti.rules.assembly.PlanAssembler;
import vn.dti.rules.delegation.LocalSplit;
import vn.dti.rules.engine.Firings;
import vn.dti.rules.engine.LawEngine;
import vn.dti.rules.engine.LawRule;
import vn.dti.rules.plausibility.CheckReader;
import vn.dti.rules.sentence.Condition;
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
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})(-.*)?");

    private final BiFunction<List<LawRule>, String, Firings> law;

    /** A compiler for use. */
    public DroolsRuleCompiler() {
        this(new LawEngine()::fire);
    }

    /** A compiler that lets something else than Drools find out of which nodes rules speak, to be compared with it. */
    DroolsRuleCompiler(BiFunction<List<LawRule>, String, Firings> law) {
        this.law = law;
    }

    @Override
    public CompiledSet compile(RuleFolder folder) {
        Findings findings = new Findings();
        String fingerprint = RuleFingerprint.of(folder);
        List<ReadRule> rules = LocalSplit.over(read(folder, findings), folder, findings);
        PlanAssembler.Assembled assembled = new PlanAssembler(law, findings).assemble(rules, fingerprint);
        assembled
                .plan()
                .ifPresent(plan -> PlanChecks.check(
                        plan, assembled.sources(), assembled.incomplete(), assembled.whole(), findings));
        byte[] checks = folder.files().get(PlausibilityRules.FILE);
        if (checks != null) {
            // With errors in the set, what it lacks may be their consequence.
            Optional<ScoringPlan> known = findings.hasErrors() ? Optional.empty() : assembled.plan();
            new CheckReader(findings, known).read(checks);
        }
        assembled.plan().ifPresent(plan -> checkYear(folder.id(), plan, rules, findings));
        Optional<ScoringPlan> plan = findings.hasErrors() ? Optional.empty() : assembled.plan();
        return new CompiledSet(folder.id(), fingerprint, plan, assembled.sources(), findings.sorted());
    }

    /** A folder that begins with a year holds the set of that year: a copy whose year was forgotten is told. */
    private static void checkYear(SetId id, ScoringPlan plan, List<ReadRule> rules, Findings findings) {
        Matcher named = YEAR.matcher(id.name());
        int year = plan.header().dataYear();
        if (!named.matches() || Integer.parseInt(named.group(1)) == year) {
            return;
        }
        findings.error("folder-year")
                .rule(plan.root().code() + " " + plan.root().name())
                .at(rules.stream()
                        .filter(rule -> rule.condition()
                                .filter(Condition.Root.class::isInstance)
                                .isPresent())
                        .findFirst()
                        .map(ReadRule::conditionPlace))
                .found(
                        "Năm đánh giá " + year + " nhưng bộ chỉ số có tên “" + id + "”",
                        "The data year is " + year + ", the set is named “" + id + "”")
                .allowed(
                        "Tên bộ chỉ số (tên thư mục) bắt đầu bằng năm đánh giá",
                        "The name of the set (of its folder) begins with the data year")
                .remedy(
                        "Sửa năm ở dòng này thành " + named.group(1) + "; chỉ khi bộ này đúng là của năm " + year
                                + " thì mới đổi tên bộ: một tên bắt đầu bằng " + year
                                + " mà chưa bộ nào có (thư mục thì đổi tên; dự thảo thì tải lên một dự thảo mới)",
                        "Change the year in this line to " + named.group(1) + "; only if the set is indeed of " + year
                                + ", rename it: a name that begins with " + year
                                + " and that no other set has (a folder is renamed; a draft is uploaded as a new one)");
    }

    /**
     * Compiles a small set, so that the first real one does not pay for loading Drools; to be called in the background
     * when the service starts. More than ten rules, because from there on Drools takes other ways.
     *
     * @throws IllegalStateException if even that set does not compile: the program cannot work here
     */
    public void warmUp() {
        StringBuilder text = new StringBuilder(1_000)
                .append("rule \"DTI Khởi động\"\nwhen\n    Bộ chỉ số cấp tỉnh (minh họa), năm đánh giá 2025\nthen\n")
                .append("    Điểm tối đa: 12\n    Bộ chỉ số minh họa, số liệu được tạo ra để minh họa\n")
                .append("    Không làm tròn kết quả trung gian\n    Giá trị công bố lấy 4 chữ số thập phân, ")
                .append(
                        "chữ số bỏ đi đầu tiên từ 5 trở lên thì làm tròn lên\n    Xếp hạng theo giá trị công bố từ cao ")
                .append("xuống thấp; bằng nhau thì đồng hạng, bỏ qua hạng kế tiếp\n    Căn cứ: không có\nend\n");
        for (int i = 1; i <= 12; i++) {
            text.append("rule \"")
                    .append(i)
                    .append(" Chỉ số\"\nwhen\n    Thuộc bộ chỉ số\nthen\n")
                    .append("    Điểm tối đa: 1\n    Có: Điểm tối đa\n    Không: 0 điểm\nend\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        CompiledSet compiled = compile(new RuleFolder(new SetId("warm-up", "1"), Map.of("set.dslr", bytes)));
        if (!compiled.isClean()) {
            throw new IllegalStateException("the rule engine does not work: " + compiled.findings());
        }
    }

    private static List<ReadRule> read(RuleFolder folder, Findings findings) {
        Tidied tidied = new Tidied();
        List<ReadRule> rules = new ArrayList<>();
        if (folder.files().isEmpty() || folder.files().size() > Limits.FILES) {
            tellFileCount(folder, findings);
            return rules;
        }
        SentenceReader sentences = new SentenceReader(findings, tidied);
        Set<String> names = new HashSet<>();
        for (Map.Entry<String, byte[]> file : folder.files().entrySet()) {
            if (file.getKey().equals(PlausibilityRules.FILE) || file.getKey().equals(LocalSplit.FILE)) {
                continue;
            }
            if (!Limits.isFileName(file.getKey()) || !names.add(file.getKey())) {
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

    private static void tellFileCount(RuleFolder folder, Findings findings) {
        int files = folder.files().size();
        Findings.Draft draft = findings.error("file-count").at(new SourcePosition(folder.id() + "/", 1, ""));
        if (files == 0) {
            draft.found("Thư mục không có tệp .dslr nào", "There is no .dslr file in the folder")
                    .allowed(
                            "Tệp set.dslr và các tệp .dslr khác, nếu cần",
                            "A file set.dslr, and more .dslr files if wanted")
                    .remedy(
                            "Chép các tệp của một bộ chỉ số vào đây, hoặc xóa thư mục này",
                            "Copy the files of a set into it, or delete the folder");
        } else {
            draft.found("Thư mục có " + files + " tệp .dslr", "The folder has " + files + " .dslr files")
                    .allowed("Từ 1 đến " + Limits.FILES + " tệp", "From 1 to " + Limits.FILES + " files")
                    .remedy("Gộp bớt tệp", "Join files");
        }
    }

    private static void tellTooManyRules(Findings findings, SourcePosition place) {
        findings.error("rule-count")
                .at(place)
                .found("Có hơn " + Limits.RULES + " quy tắc", "More than " + Limits.RULES + " rules")
                .allowed("Tối đa " + Limits.RULES + " quy tắc mỗi bộ", "At most " + Limits.RULES + " rules per set")
                .remedy("Chia thành nhiều bộ chỉ số", "Split the set");
    }
}
