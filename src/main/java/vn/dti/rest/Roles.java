package vn.dti.rest;

/** The roles of people, as {@code server.xml} gives them to groups. */
final class Roles {
    /** Edits rules: uploads, changes, submits and withdraws drafts. */
    static final String EDITOR = "rule-editor";

    /** Decides on drafts of others, and publishes what others have sealed. */
    static final String APPROVER = "approver";

    /** Evaluates years and seals what was evaluated. */
    static final String PUBLISHER = "publisher";

    /** Runs the service. */
    static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
