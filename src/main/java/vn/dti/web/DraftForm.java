package vn.dti.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.application.PackedFiles;
import vn.dti.application.ReadUpload;
import vn.dti.domain.edition.pack.PackageLimits;
import vn.dti.domain.text.Fingerprint;

/**
 * What a person has filled in: the texts of the fields, and the files that were chosen.
 *
 * @param texts the text of each field by its name
 * @param files the chosen files; a file input without a choice is no file
 * @param asked the SHA-256 of all of it but the key: the same form sent twice has the same, one with other files has not
 */
record DraftForm(Map<String, String> texts, List<ReadUpload.Chosen> files, String asked) {
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

    /** The field with a head of the chain that is known from elsewhere. */
    static final String HEAD = "head";

    private static final int LONGEST_TEXT_BYTES = 16 * 1024;

    /** What the fields and the separators of a form may take beside the files. */
    private static final int AROUND_FILES_BYTES = 256 * 1024;

    /** The most bytes of a form with files of rules. */
    static final int MAX_FORM = PackedFiles.MAX_BYTES + AROUND_FILES_BYTES;

    /** The most bytes of a form with the package of an edition, whose limit is {@link PackageLimits#SERVICE}. */
    static final int MAX_PACKAGE_FORM = 16 * 1024 * 1024 + AROUND_FILES_BYTES;

    private static final String FORM = "multipart/form-data";

    DraftForm {
        texts = Map.copyOf(texts);
        files = List.copyOf(files);
    }

    /**
     * Looks at what the head of a request says of its form, before anything of it is read: the server itself reads forms of
     * any size into memory.
     *
     * @param most the most bytes that it may have
     * @return 200, or the status with which it is refused: 415 if it is no form with files, 411 if it does not say how long it
     *     is, 413 if it is too long
     */
    static int refusal(HttpServletRequest request, int most) {
        @Nullable String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        }
        long length = request.getContentLengthLong();
        if (length < 0) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        return length > most ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_OK;
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
        StringBuilder asked = new StringBuilder();
        for (Part part : request.getParts()) {
            @Nullable String file = part.getSubmittedFileName();
            if (file == null) {
                byte[] text = part.getInputStream().readNBytes(LONGEST_TEXT_BYTES);
                texts.put(part.getName(), new String(text, StandardCharsets.UTF_8));
                if (!part.getName().equals(KEY)) {
                    asked.append(Fingerprint.of(part.getName())).append(Fingerprint.of(text));
                }
            } else if (!file.isEmpty()) {
                byte[] content = part.getInputStream().readAllBytes();
                files.add(new ReadUpload.Chosen(file.replace('\\', '/'), content));
                asked.append(Fingerprint.of(file)).append(Fingerprint.of(content));
            }
        }
        return new DraftForm(texts, files, Fingerprint.of(asked.toString()));
    }

    /** The text of a field without blanks around it; empty if there is none. */
    String text(String field) {
        return Optional.ofNullable(texts.get(field)).map(String::strip).orElse("");
    }
}
