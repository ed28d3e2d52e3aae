package vn.dti.soap;

import vn.dti.application.CheckRules;
import vn.dti.application.Reproduction;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;

/** The check of a rule folder, and a year evaluated once more, as messages. */
final class RuleMessages {
    private RuleMessages() {}

    static void write(CheckRules.Checked outcome, MessageWriter writer) {
        CompiledSet checked = outcome.rules();
        writer.element("check", () -> {
            writer.text("set", checked.id().toString())
                    .flag("clean", outcome.isClean())
                    .text("errors", Long.toString(outcome.errors()))
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
            outcome.dataFiles().forEach(name -> writer.text("dataFile", name));
            outcome.passedOver().forEach(name -> writer.text("passedOver", name));
            outcome.findings().forEach(finding -> writer.element("finding", () -> finding(finding, writer)));
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
