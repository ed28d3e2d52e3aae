package vn.dti.rules.plausibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plausibility.Importance;
import vn.dti.domain.plausibility.PlausibilityRule;
import vn.dti.domain.plausibility.PlausibilityRules;
import vn.dti.domain.plausibility.Suspicion;
import vn.dti.domain.text.Bilingual;
import vn.dti.rules.sentence.SentenceReader;
import vn.dti.rules.text.RuleReader;
import vn.dti.rules.text.RuleText;
import vn.dti.rules.text.SourceLine;
import vn.dti.rules.text.SourceText;
import vn.dti.rules.text.Tidied;

/** Reads the plausibility rules of a set; what cannot be read, or speaks of what the set does not have, is told. */
public final class CheckReader {
    private static final int MAX_RULES = 500;
    private static final Bilingual ADVICE =
            Bilingual.of("Kiểm tra lại số liệu đã báo cáo.", "Check the figures that were reported.");

    private final Findings findings;
    private final Optional<ScoringPlan> plan;

    /**
     * A reader.
     *
     * @param findings where it tells what it finds
     * @param plan the plan whose inputs the rules may name; nothing if it is not known
     */
    public CheckReader(Findings findings, Optional<ScoringPlan> plan) {
        this.findings = findings;
        this.plan = plan;
    }

    /** The rules in the order of the file; those with errors are left out. */
    public List<PlausibilityRule> read(byte[] file) {
        Tidied tidied = new Tidied();
        SourceText text = new SourceText(PlausibilityRules.FILE, findings, tidied);
        SentenceReader sentences = new SentenceReader(findings, tidied);
        List<PlausibilityRule> rules = new ArrayList<>();
        Map<String, SourcePosition> codes = new HashMap<>();
        for (RuleText rule : new RuleReader(findings, tidied).read(text.read(file))) {
            if (rules.size() == MAX_RULES) {
                tellTooMany(rule);
                break;
            }
            Optional<PlausibilityRule> read = rule(rule, sentences);
            SourcePosition place = rule.titleLine().position();
            SourcePosition other =
                    read.isEmpty() ? null : codes.putIfAbsent(read.get().code(), place);
            if (other != null) {
                tellTwice(read.orElseThrow(), other);
            } else {
                read.ifPresent(rules::add);
            }
        }
        tidied.report(findings);
        return rules;
    }

    private Optional<PlausibilityRule> rule(RuleText rule, SentenceReader sentences) {
        boolean sound = !rule.broken() && rule.when().size() == 1;
        Optional<Suspicion> suspicion = rule.when().size() == 1
                ? sentences.read(rule.when().get(0), rule.title(), CheckSentences.CONDITIONS)
                : Optional.empty();
        List<Remark> remarks = new ArrayList<>();
        for (SourceLine line : rule.then()) {
            Optional<Remark> remark = sentences.read(line, rule.title(), CheckSentences.REMARKS);
            sound &= remark.isPresent();
            remarks.add(remark.orElse(new Remark.Warning("", false)));
        }
        if (!sound || suspicion.isEmpty()) {
            return Optional.empty();
        }
        Optional<Importance> importance =
                only(rule, remarks, Remark.Weight.class, "Mức độ: cao").map(Remark.Weight::importance);
        Optional<String> warning = text(rule, remarks, false);
        boolean known = knows(rule, suspicion.get());
        if (importance.isEmpty() || warning.isEmpty() || !known) {
            return Optional.empty();
        }
        String[] title = RuleReader.codeAndName(rule.title()).orElse(new String[] {rule.title(), rule.title()});
        return Optional.of(new PlausibilityRule(
                title[0],
                title[1],
                suspicion.get(),
                importance.get(),
                Bilingual.of(warning.get(), warning(remarks, true).orElse(warning.get())),
                Bilingual.of(
                        advice(remarks, false).orElse(ADVICE.vi()),
                        advice(remarks, true).orElse(advice(remarks, false).orElse(ADVICE.en()))),
                rule.titleLine().position()));
    }

    private Optional<String> text(RuleText rule, List<Remark> remarks, boolean english) {
        return warning(remarks, english).or(() -> {
            tellMissing(rule, "Cảnh báo: …");
            return Optional.empty();
        });
    }

    private static Optional<String> warning(List<Remark> remarks, boolean english) {
        return of(remarks, Remark.Warning.class)
                .filter(remark -> remark.english() == english)
                .map(Remark.Warning::text)
                .findFirst();
    }

    private static Optional<String> advice(List<Remark> remarks, boolean english) {
        return of(remarks, Remark.Advice.class)
                .filter(remark -> remark.english() == english)
                .map(Remark.Advice::text)
                .findFirst();
    }

    private static <R> Stream<R> of(List<Remark> remarks, Class<R> type) {
        return remarks.stream().filter(type::isInstance).map(type::cast);
    }

    private <R> Optional<R> only(RuleText rule, List<Remark> remarks, Class<R> type, String sentence) {
        List<R> all = of(remarks, type).toList();
        if (all.isEmpty()) {
            tellMissing(rule, sentence);
        }
        return all.stream().findFirst();
    }

    /** Whether the set has every input that a suspicion names. */
    private boolean knows(RuleText rule, Suspicion suspicion) {
        List<InputKey> unknown = named(suspicion)
                .filter(key -> plan.isPresent() && !plan.get().inputs().containsKey(key))
                .toList();
        for (InputKey key : unknown) {
            boolean there = plan.flatMap(known -> known.find(key.node())).isPresent();
            String letters = String.join(
                    ", ",
                    plan.map(known -> known.inputs().keySet().stream()
                                    .filter(other -> other.node().equals(key.node()))
                                    .map(InputKey::variable)
                                    .toList())
                            .orElse(List.of()));
            findings.error("check-input-unknown")
                    .rule(rule.title())
                    .at(rule.when().get(0).position())
                    .found(
                            there
                                    ? "Tiêu chí " + key.node() + " không có số liệu " + key.variable()
                                    : "Không có tiêu chí nào mang mã " + key.node(),
                            there
                                    ? "The criterion " + key.node() + " has no input " + key.variable()
                                    : "There is no criterion with the code " + key.node())
                    .allowed(
                            letters.isEmpty()
                                    ? "Mã và chữ cái của số liệu trong bộ chỉ số"
                                    : "Số liệu của tiêu chí này: " + letters,
                            letters.isEmpty()
                                    ? "Codes and letters of inputs of the index"
                                    : "The inputs of this criterion: " + letters)
                    .remedy(
                            there ? "Sửa chữ cái ở dòng này" : "Sửa mã ở dòng này",
                            there ? "Mend the letter in this line" : "Mend the code in this line");
        }
        return unknown.isEmpty();
    }

    /** The inputs that a suspicion names. */
    static Stream<InputKey> named(Suspicion suspicion) {
        if (suspicion instanceof Suspicion.Exceeds exceeds) {
            return Stream.of(exceeds.part(), exceeds.whole());
        }
        if (suspicion instanceof Suspicion.Differs differs) {
            return Stream.of(differs.one(), differs.other());
        }
        if (suspicion instanceof Suspicion.Beyond beyond) {
            return Stream.of(beyond.input());
        }
        return suspicion instanceof Suspicion.Jumped jumped ? jumped.input().stream() : Stream.empty();
    }

    private void tellMissing(RuleText rule, String sentence) {
        findings.error("check-incomplete")
                .rule(rule.title())
                .at(rule.titleLine().position())
                .found("Quy tắc không có câu “" + sentence + "”", "The rule has no sentence “" + sentence + "”")
                .allowed("Mỗi quy tắc nêu mức độ và cảnh báo", "Each rule states its importance (Mức độ) and a warning")
                .remedy("Thêm câu “" + sentence + "”", "Add a sentence “" + sentence + "”");
    }

    private void tellTwice(PlausibilityRule rule, SourcePosition other) {
        findings.error("check-code-twice")
                .rule(rule.code() + " " + rule.name())
                .at(rule.place())
                .at(other)
                .found("Mã " + rule.code() + " dùng cho hai quy tắc", "The code " + rule.code() + " is used twice")
                .allowed("Mỗi mã một quy tắc", "Each code once")
                .remedy("Đổi mã của một trong hai quy tắc", "Give one of them another code");
    }

    private void tellTooMany(RuleText rule) {
        findings.error("rule-count")
                .rule(rule.title())
                .at(rule.titleLine().position())
                .found("Có hơn " + MAX_RULES + " quy tắc kiểm tra", "More than " + MAX_RULES + " checks")
                .allowed("Tối đa " + MAX_RULES + " quy tắc", "At most " + MAX_RULES + " rules")
                .remedy("Gộp bớt quy tắc", "Join rules");
    }
}
