package vn.dti.rest.answer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.domain.text.Bilingual;

/**
 * A text for people.
 *
 * @param vi in Vietnamese
 * @param en in English
 */
@Schema(name = "Text", description = "A text in Vietnamese and English.")
public record Text(
        @Schema(description = "In Vietnamese.", examples = "bộ chỉ số")
        String vi,

        @Schema(description = "In English.", examples = "index")
        String en) {
    /** The text of the domain. */
    public static Text of(Bilingual text) {
        return new Text(text.vi(), text.en());
    }

    /** The texts of the domain. */
    public static List<Text> of(List<Bilingual> texts) {
        return texts.stream().map(Text::of).toList();
    }
}
