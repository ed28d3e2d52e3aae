package vn.dti.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.application.ReadUpload;

/**
 * What a person has filled in: the texts of the fields, and the files that were chosen.
 *
 * @param texts the text of each field by its name
 * @param files the chosen files; a file input without a choice is no file
 */
record DraftForm(Map<String, String> texts, List<ReadUpload.Chosen> files) {
    /** The field with the set. */
    static final String SET = "set";

    /** The field with the set that it was copied from. */
    static final String COPIED_FROM = "copiedFrom";

    /** The field with the reason. */
    static final String REASON = "reason";

    /** The field that says what is to be done. */
    static final String STEP = "step";

    /** The field with the tag of the draft that was seen. */
    static final String SEEN = "seen";

    /** The field with the key of the call. */
    static final String KEY = "key";

    private static final int LONGEST_TEXT_BYTES = 16 * 1024;

    DraftForm {
        texts = Map.copyOf(texts);
        files = List.copyOf(files);
    }

    /**
     * Reads a form that was sent as multipart/form-data.
     *
     * @throws IllegalStateException if it is over the limits of its servlet
     * @throws ServletException if it is no such form
     */
    static DraftForm read(HttpServletRequest request) throws IOException, ServletException {
        Map<String, String> texts = new HashMap<>();
        List<ReadUpload.Chosen> files = new ArrayList<>();
        for (Part part : request.getParts()) {
            @Nullable String file = part.getSubmittedFileName();
            if (file == null) {
                byte[] text = part.getInputStream().readNBytes(LONGEST_TEXT_BYTES);
                texts.put(part.getName(), new String(text, StandardCharsets.UTF_8));
            } else if (!file.isEmpty()) {
                files.add(new ReadUpload.Chosen(
                        file.replace('\\', '/'), part.getInputStream().readAllBytes()));
            }
        }
        return new DraftForm(texts, files);
    }

    /** The text of a field without blanks around it; empty if there is none. */
    String text(String field) {
        return Optional.ofNullable(texts.get(field)).map(String::strip).orElse("");
    }
}
