package vn.dti.rest.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.dti.domain.text.Bilingual;

/** Reads why a draft is sent back, or an edition corrected: {@code {"reason": "…"}}. */
public final class ReasonJson {
    private ReasonJson() {}

    /**
     * Reads a whole document; nothing at all is no reason.
     *
     * @throws vn.dti.rest.problem.ProblemException if it is malformed, with the place
     */
    public static String readIfAny(InputStream in) {
        PushbackInputStream body = new PushbackInputStream(in);
        try {
            int first = body.read();
            if (first < 0) {
                return "";
            }
            body.unread(first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(body);
    }

    /**
     * Reads a whole document.
     *
     * @throws vn.dti.rest.problem.ProblemException if it is malformed, with the place
     */
    public static String read(InputStream in) {
        List<String> reason = new ArrayList<>();
        try (StrictJson json = new StrictJson(in)) {
            json.document(name -> {
                if (!name.equals("reason")) {
                    throw json.unknown(StrictJson.member("", name), "reason");
                }
                reason.add(json.nextString("reason"));
            });
            if (reason.isEmpty()) {
                throw json.form("reason", Bilingual.of("Thiếu lý do.", "The reason is missing."));
            }
        }
        return reason.get(0);
    }
}
