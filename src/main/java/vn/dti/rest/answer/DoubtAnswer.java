package vn.dti.rest.answer;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plausibility.Doubt;

/**
 * What a plausibility rule found doubtful.
 *
 * @param rule the code of the rule
 * @param importance {@code high}, {@code medium} or {@code low}
 * @param warning what is doubtful
 * @param advice what to do
 * @param figures the figures concerned
 */
@Schema(name = "Doubt", description = "What a plausibility rule of the set found doubtful. It changes no points.")
public record DoubtAnswer(
        @Schema(description = "The code of the rule.", examples = "K1")
        String rule,

        @Schema(
                description = "How much it weighs.",
                enumeration = {"high", "medium", "low"})
        String importance,

        @Schema(description = "What is doubtful.") Text warning,
        @Schema(description = "What to do.") Text advice,

        @Schema(description = "The figures concerned.") List<DoubtfulFigure> figures) {
    /**
     * A figure concerned.
     *
     * @param input the input
     * @param value what was reported
     * @param before what was reported for the year before, where the rule compares the two
     */
    @Schema(name = "DoubtfulFigure", description = "A figure that a plausibility rule looked at.")
    public record DoubtfulFigure(
            @Schema(description = "The input.", examples = "1.7.2:b")
            String input,

            @Schema(description = "What was reported. Decimal as a string.", examples = "1200000")
            String value,

            @Schema(
                    description = "What was reported for the year before, where the rule compares the two. Decimal as"
                            + " a string.",
                    examples = "1190000")
            Optional<String> before) {}

    /** The doubt of the domain. */
    public static DoubtAnswer of(Doubt doubt) {
        return new DoubtAnswer(
                doubt.rule().code(),
                doubt.rule().importance().label().en(),
                Text.of(doubt.rule().warning()),
                Text.of(doubt.rule().advice()),
                doubt.evidence().stream()
                        .map(figure -> new DoubtfulFigure(
                                figure.input().toString(),
                                Decimals.canonical(figure.value()),
                                figure.before().map(Decimals::canonical)))
                        .toList());
    }

    /** The doubts of the domain. */
    public static List<DoubtAnswer> of(List<Doubt> doubts) {
        return doubts.stream().map(DoubtAnswer::of).toList();
    }
}
