package vn.dti.web;

/** What one page shows, complete before the first byte is written. */
public interface Page {
    /** The Facelets view that writes it, below {@code /pages}. */
    String view();

    /** Its title, also the text of its only first-level heading. */
    String title();

    /** Whether it shows generated figures, so that the banner of an illustration stands above them. */
    default boolean sample() {
        return false;
    }

    /** The HTTP status with which it is sent. */
    default int httpStatus() {
        return 200;
    }

    /** The part of the site to which it belongs, marked in the menu; empty if to none. */
    default String part() {
        return "";
    }
}
