package vn.dti.rest.answer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.FormatRules;

/**
 * Rule files in one layout.
 *
 * @param files the text of each file by its path
 * @param changed the paths of those that were laid out in another way
 */
@Schema(name = "FormattedRules")
public record FormattedAnswer(
        @Schema(description = "The text of each file by its path below the folder.")
        Map<String, String> files,

        @Schema(description = "The paths of the files that were laid out in another way.")
        List<String> changed) {
    /** The files as JSON. */
    public static FormattedAnswer of(FormatRules.Formatted formatted) {
        Map<String, String> texts = new TreeMap<>();
        formatted.files().forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return new FormattedAnswer(texts, formatted.changed());
    }
}
