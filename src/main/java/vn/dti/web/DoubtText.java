package vn.dti.web;

import java.util.stream.Collectors;
import vn.dti.domain.plausibility.Doubt;

/** What is doubtful in a unit's figures, in words of one language. */
final class DoubtText {
    private final Wording wording;

    DoubtText(Wording wording) {
        this.wording = wording;
    }

    /** The warning with its importance, the figures, and what to do. */
    String of(Doubt doubt) {
        String figures = doubt.evidence().stream()
                .map(figure -> figure.input() + " = " + wording.amount(figure.value())
                        + figure.before()
                                .map(before -> wording.text("explanation.doubt.before", wording.amount(before)))
                                .orElse(""))
                .collect(Collectors.joining("; "));
        String warning = wording.of(doubt.rule().importance().title()) + ": "
                + wording.of(doubt.rule().warning());
        String told = figures.isEmpty() ? warning : warning + " (" + figures + ")";
        return told + ". " + ended(wording.of(doubt.rule().advice()));
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
