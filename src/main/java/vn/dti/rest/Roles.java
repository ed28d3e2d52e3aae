package vn.dti.rest;

/** The roles of people, as {@code server.xml} gives them to groups. */
final class Roles {
    /** Edits rules: uploads, changes, submits and withdraws drafts. */
    static final String EDITOR = "rule-editor";

    /** Decides on drafts of others. */
    static final String APPROVER = "approver";

    private Roles() {}
}
