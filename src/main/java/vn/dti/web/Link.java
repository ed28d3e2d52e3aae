package vn.dti.web;

/**
 * A link.
 *
 * @param label its words
 * @param href where it leads; empty if it leads nowhere
 * @param current whether it leads to what is shown already
 */
public record Link(String label, String href, boolean current) {
    /** A link to somewhere else. */
    public static Link to(String label, String href) {
        return new Link(label, href, false);
    }

    /** Whether it leads anywhere; an address that is no web address leads nowhere. */
    public boolean isOpen() {
        return href.startsWith("/")
                || href.startsWith("https://")
                || href.startsWith("http://")
                || href.startsWith("#");
    }
}
