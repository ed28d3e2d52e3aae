package vn.dti.rest.request;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The form of a rule folder in JSON, as the description of the interface shows it; {@link RuleFolderJson} reads it.
 *
 * @param set the set that the folder is to be
 * @param files the text of each file by its path below the folder
 */
@Schema(name = "RuleFolder")
public record RuleFolderDocument(
        @Schema(
                description = "The set that the folder is to be: level/name.",
                examples = "province/2022-thu",
                maxLength = 81)
        String set,

        @Schema(
                description = "The text of each file by its path below the folder: 1 to 200 files of at most 1 MB,"
                        + " at least one of them with the ending .dslr.",
                minProperties = 1,
                maxProperties = 200)
        Map<String, String> files) {}
