package vn.dti.rules.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;
import vn.dti.rules.sentence.Attribute;
import vn.dti.rules.sentence.ScaleLine;

/** Points that an appraiser enters, with or without those that the unit gave itself. */
final class EnteredLines {
    private static final String APPRAISED = "t";
    private static final String SELF_SCORED = "s";

    private final NodeDraft draft;
    private final Findings findings;

    EnteredLines(NodeDraft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    Optional<ScaleLines.Method> method(List<Spoken> lines) {
        List<String> appraisers = lines.stream()
                .map(Spoken::statement)
                .filter(ScaleLine.Entered.class::isInstance)
                .map(line -> ((ScaleLine.Entered) line).who())
                .toList();
        boolean self = lines.stream().anyMatch(line -> line.statement() instanceof ScaleLine.SelfScored);
        boolean figures = draft.says(Attribute.INPUT)
                || draft.says(Attribute.MEASURE)
                || draft.says(Attribute.WHEN_ABOVE)
                || draft.says(Attribute.WHEN_ZERO);
        if (appraisers.size() != 1 || figures) {
            draft.markIncomplete();
            findings.error("entered-points")
                    .rule(draft.rule().title())
                    .at(lines.stream().map(Spoken::position).toList())
                    .at(draft.places(Attribute.INPUT))
                    .at(draft.places(Attribute.MEASURE))
                    .found(
                            figures
                                    ? "Điểm do người thẩm định cho nhưng còn nêu số liệu, tỷ lệ"
                                    : "Phải có đúng một câu “Điểm do … cho”",
                            figures
                                    ? "Points entered by an appraiser, and figures or a ratio besides"
                                    : "There must be exactly one “Điểm do … cho”")
                    .allowed(
                            "“Điểm do hội đồng thẩm định cho”, có thể thêm “Đơn vị tự chấm điểm; tính theo điểm thẩm định”",
                            "“Điểm do hội đồng thẩm định cho”, if need be with “Đơn vị tự chấm điểm; tính theo điểm thẩm định”")
                    .remedy("Bỏ câu thừa, thêm câu thiếu", "Drop what is too much, add what is missing");
            return Optional.empty();
        }
        InputKey appraised = new InputKey(draft.code(), APPRAISED);
        InputKey own = new InputKey(draft.code(), SELF_SCORED);
        List<InputDefinition> inputs = new ArrayList<>();
        if (self) {
            inputs.add(new InputDefinition(own, "Điểm đơn vị tự chấm", InputDefinition.Kind.POINTS));
        }
        inputs.add(
                new InputDefinition(appraised, "Điểm do " + appraisers.get(0) + " cho", InputDefinition.Kind.POINTS));
        Scale scale = new Scale.Entered(self ? Optional.of(own) : Optional.empty());
        return Optional.of(new ScaleLines.Method(new Scoring.Scored(new Measure.Amount(appraised), scale), inputs));
    }
}
