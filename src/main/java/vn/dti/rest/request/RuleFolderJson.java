package vn.dti.rest.request;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.application.SubmittedFiles;
import vn.dti.application.SubmittedFolder;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.problem.ProblemException;

/** Reads a rule folder from JSON: {@code {"set": "province/2022-thu", "files": {"set.dslr": "…"}}}. */
public final class RuleFolderJson {
    private RuleFolderJson() {}

    /**
     * Reads a whole document.
     *
     * @param asked the set that the address names
     * @throws ProblemException if it is malformed, with the place
     */
    public static SubmittedFolder read(InputStream in, @Nullable String asked) {
        return RuleFolderRequest.read(() -> document(in, asked));
    }

    private static SubmittedFolder document(InputStream in, @Nullable String asked) {
        List<SetId> set = new ArrayList<>();
        SubmittedFiles files = new SubmittedFiles();
        try (StrictJson json = new StrictJson(in)) {
            json.document(name -> {
                switch (name) {
                    case "set" -> set.add(RuleFolderRequest.set("set", json.nextString("set")));
                    case "files" ->
                        json.object("files", json.next(), path -> {
                            String place = StrictJson.member("files", path);
                            byte[] content = json.nextString(place).getBytes(StandardCharsets.UTF_8);
                            files.add(place, path, content);
                        });
                    default -> throw json.unknown(StrictJson.member("", name), "set, files");
                }
            });
            if (asked != null && !set.isEmpty()) {
                throw ProblemException.malformed(
                        "?set",
                        Bilingual.of(
                                "set có cả trong địa chỉ và trong nội dung gửi lên; hãy bỏ một.",
                                "set is there both in the address and in the content; drop one."));
            }
            if (asked != null) {
                set.add(RuleFolderRequest.set("?set", asked));
            }
            if (set.isEmpty()) {
                throw json.form("set", Bilingual.of("Thiếu tên bộ chỉ số.", "The name of the set is missing."));
            }
        }
        return files.folder(set.get(0));
    }
}
