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
    private static final int NOT_FOUND = 404;
    private static final int FAILED = 500;

    /** Keeps its own copies. */
    public MessagePage {
        paragraphs = List.copyOf(paragraphs);
        links = List.copyOf(links);
    }

    /** There is no such page; {@code detail} says what there is, if anything is known. */
    static MessagePage notFound(List<String> detail, Wording wording) {
        return new MessagePage(
                wording.text("error.not-found"),
                NOT_FOUND,
                detail.isEmpty() ? List.of(wording.text("error.not-found.text")) : detail,
                ways(wording));
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
