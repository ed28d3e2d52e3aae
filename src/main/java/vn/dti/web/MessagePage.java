package vn.dti.web;

import java.util.List;

/**
 * A page that only says something: that a page does not exist, or that something went wrong.
 *
 * @param title what it says, in a few words
 * @param httpStatus the HTTP status
 * @param paragraphs what it says
 * @param links where to go from here
 */
public record MessagePage(String title, int httpStatus, List<String> paragraphs, List<Link> links) implements Page {
    private static final int UNKNOWN = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int FAILED = 500;

    /** Keeps its own copies. */
    public MessagePage {
        paragraphs = List.copyOf(paragraphs);
        links = List.copyOf(links);
    }

    /** There is no such page; {@code detail} says what there is. */
    static MessagePage notFound(List<String> detail, Wording wording) {
        return new MessagePage(wording.text("error.not-found"), NOT_FOUND, detail, ways(wording));
    }

    /** What an HTTP status of 400 and more says to people. */
    static MessagePage of(int status, Wording wording) {
        return switch (status) {
            case 400 -> of(status, "error.bad-request", "error.bad-request.text", wording);
            case 411, 415 -> of(status, "error.wrong-form", "error.wrong-form.text", wording);
            case 413 -> of(status, "error.too-large", "error.too-large.text", wording);
            case FORBIDDEN -> of(status, "error.forbidden", "error.forbidden.text", wording);
            case NOT_FOUND -> of(status, "error.not-found", "error.not-found.text", wording);
            case 405 -> of(status, "error.read-only", "error.read-only.text", wording);
            case 503 -> of(status, "error.unavailable", "error.unavailable.text", wording);
            default ->
                status < FAILED
                        ? of(status, "error.refused", "error.refused.text", wording)
                        : of(status, "error.failed", "error.failed.text", wording);
        };
    }

    /** Who asks is not known, and has to sign in. */
    static MessagePage signIn(Wording wording) {
        return of(UNKNOWN, "error.sign-in", "error.sign-in.text", wording);
    }

    /** Who asks is known and has no role for this. */
    static MessagePage noRole(Wording wording) {
        return of(FORBIDDEN, "error.no-role", "error.no-role.text", wording);
    }

    /** A form came from a page of another site, so that somebody else may have filled it in. */
    static MessagePage fromElsewhere(Wording wording) {
        return of(FORBIDDEN, "error.from-elsewhere", "error.from-elsewhere.text", wording);
    }

    private static MessagePage of(int status, String title, String text, Wording wording) {
        return new MessagePage(wording.text(title), status, List.of(wording.text(text)), ways(wording));
    }

    /** The page could not be made; the log says why under this number. */
    static MessagePage failed(String incident, Wording wording) {
        return new MessagePage(
                wording.text("error.failed"),
                FAILED,
                List.of(wording.text("error.failed.text"), wording.text("error.failed.incident", incident)),
                ways(wording));
    }

    private static List<Link> ways(Wording wording) {
        Language language = wording.language();
        return List.of(
                Link.to(wording.text("error.to-front"), new Address.Front().in(language)),
                Link.to(wording.text("error.to-units"), new Address.Search("").in(language)));
    }

    @Override
    public String view() {
        return "message";
    }
}
