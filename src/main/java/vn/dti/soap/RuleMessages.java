package vn.dti.soap;

import vn.dti.application.Reproduction;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.soap.message.Finding;
import vn.dti.soap.message.RuleCheck;
import vn.dti.soap.message.Severity;

/** The check of a rule folder, and a year evaluated once more, as messages. */
final class RuleMessages {
    private RuleMessages() {}

    static RuleCheck of(CompiledSet checked) {
        RuleCheck message = new RuleCheck();
        message.setSet(checked.id().toString());
        message.setClean(checked.isClean());
        message.setErrors((int) checked.findings().stream()
                .filter(vn.dti.domain.plan.Finding::isError)
                .count());
        message.setRuleFingerprint(checked.fingerprint());
        message.setNodes(Texts.orNull(checked.plan().map(plan -> plan.nodes().size())));
        message.setMaximum(Texts.orNull(
                checked.plan().flatMap(plan -> plan.root().maximum()).map(Decimals::normal)));
        checked.findings().forEach(finding -> message.getFinding().add(of(finding)));
        return message;
    }

    private static Finding of(vn.dti.domain.plan.Finding finding) {
        Finding message = new Finding();
        message.setSeverity(Severity.fromValue(Texts.spelled(finding.severity())));
        message.setCode(finding.code());
        message.setRule(finding.rule());
        finding.places().forEach(place -> message.getPlace().add(Texts.of(place)));
        message.setFound(Texts.of(finding.found()));
        message.setAllowed(Texts.of(finding.allowed()));
        message.setRemedy(Texts.of(finding.remedy()));
        return message;
    }

    static vn.dti.soap.message.Reproduction of(Reproduction again) {
        vn.dti.soap.message.Reproduction message = new vn.dti.soap.message.Reproduction();
        message.setPeriod(again.period().toString());
        message.setIdentical(again.identical());
        message.setPlanFingerprint(again.planFingerprint());
        message.setInputsFingerprint(again.inputsFingerprint());
        message.setStoredFingerprint(again.storedFingerprint());
        message.setNewFingerprint(again.newFingerprint());
        again.differences().forEach(text -> message.getDifference().add(Texts.of(text)));
        return message;
    }
}
