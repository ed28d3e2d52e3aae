package vn.dti.web;

/**
 * What became of the step that a form asked for.
 *
 * @param status the HTTP status
 * @param text why it was refused; empty if it was not
 * @param reason the reason as it was typed
 * @param reasonError what is wrong with it
 */
record Outcome(int status, String text, String reason, String reasonError) {
    private static final int OK = 200;

    /** Nothing was asked for; the page is only read. */
    static final Outcome READ = new Outcome(OK, "", "", "");
}
