package vn.dti.soap;

import vn.dti.application.Reproduction;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;

/** The check of a rule folder, and a year evaluated once more, as messages. */
final class RuleMessages {
    private RuleMessages() {}

    static void write(CompiledSet checked, MessageWriter writer) {
        long errors = checked.findings().stream().filter(Finding::isError).count();
        writer.element("check", () -> {
            writer.text("set", checked.id().toString())
                    .flag("clean", checked.isClean())
                    .text("errors", Long.toString(errors))
                    .text("ruleFingerprint", checked.fingerprint())
                    .text(
                            "nodes",
                            checked.plan()
                                    .map(plan -> Integer.toString(plan.nodes().size())))
                    .decimal(
                            "maximum",
                            checked.plan()
                                    .flatMap(plan -> plan.root().maximum())
                                    .map(Decimals::normal));
            checked.findings().forEach(finding -> writer.element("finding", () -> finding(finding, writer)));
        });
    }

    private static void finding(Finding finding, MessageWriter writer) {
        writer.constant("severity", finding.severity())
                .text("code", finding.code())
                .text("rule", finding.rule());
        finding.places().forEach(place -> writer.line("place", place));
        writer.both("found", finding.found()).both("allowed", finding.allowed()).both("remedy", finding.remedy());
    }

    static void write(Reproduction again, MessageWriter writer) {
        writer.element(
                "reproduction",
                () -> writer.text("period", again.period().toString())
                        .flag("identical", again.identical())
                        .text("planFingerprint", again.planFingerprint())
                        .text("inputsFingerprint", again.inputsFingerprint())
                        .text("storedFingerprint", again.storedFingerprint())
                        .text("newFingerprint", again.newFingerprint())
                        .both("difference", again.differences()));
    }
}
