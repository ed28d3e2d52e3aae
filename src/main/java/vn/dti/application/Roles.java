package vn.dti.application;

/** The roles of people, as {@code server.xml} gives them to groups. */
public final class Roles {
    /** Edits rules: uploads, changes, submits and withdraws drafts. */
    public static final String EDITOR = "rule-editor";

    /** Decides on drafts of others, and publishes what others have sealed. */
    public static final String APPROVER = "approver";

    /** Evaluates years and seals what was evaluated. */
    public static final String PUBLISHER = "publisher";

    /** Runs the service. */
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
