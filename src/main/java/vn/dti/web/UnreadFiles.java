package vn.dti.web;

import java.util.List;
import java.util.Locale;
import vn.dti.application.ReadUpload;

/**
 * The files that were uploaded with a draft and not read.
 *
 * @param renames those that are read by another name, each with that name
 * @param others the names of the others, in one line; empty if there are none
 * @param doubtful whether there may be rules among them; false if all of them are tables, as figures are
 */
public record UnreadFiles(List<String> renames, String others, boolean doubtful) {
    /** Keeps its own copy. */
    public UnreadFiles {
        renames = List.copyOf(renames);
    }

    static UnreadFiles of(List<String> names, Wording wording) {
        List<String> others = names.stream()
                .filter(name -> ReadUpload.rightName(name).isEmpty())
                .toList();
        List<String> renames = names.stream()
                .flatMap(name ->
                        ReadUpload.rightName(name)
                                .map(right -> wording.text("draft.unread.rename", name, right))
                                .stream())
                .toList();
        return new UnreadFiles(
                renames,
                String.join(", ", others),
                !renames.isEmpty()
                        || others.stream()
                                .anyMatch(name -> !name.toLowerCase(Locale.ROOT).endsWith(".csv")));
    }
}
