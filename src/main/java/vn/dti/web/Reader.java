package vn.dti.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.application.Roles;

/**
 * Who reads a page for people who sign in.
 *
 * @param name his name
 * @param editor whether he edits rules
 * @param publisher whether he evaluates and seals
 * @param approver whether he approves
 */
record Reader(String name, boolean editor, boolean publisher, boolean approver) {
    /** Who has signed in; empty if nobody has. */
    static Optional<Reader> of(HttpServletRequest request) {
        @Nullable Principal person = request.getUserPrincipal();
        return person == null
                ? Optional.empty()
                : Optional.of(new Reader(
                        person.getName(),
                        request.isUserInRole(Roles.EDITOR),
                        request.isUserInRole(Roles.PUBLISHER),
                        request.isUserInRole(Roles.APPROVER)));
    }

    /** Whether he has a part in drafts of rules. */
    boolean isDrafter() {
        return editor || approver;
    }

    /** Whether he has a part in evaluation periods. */
    boolean isStaff() {
        return editor || publisher || approver;
    }
}
