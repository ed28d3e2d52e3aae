package vn.dti.it;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;

/** One resource for everybody and one for approvers. */
@Path("/")
@RequestScoped
public class GuardedResource {
    @GET
    @Path("open")
    @PermitAll
    public String open() {
        return "open";
    }

    @GET
    @Path("approvers")
    @RolesAllowed("approver")
    public String approvers(@Context SecurityContext caller) {
        return caller.getUserPrincipal().getName();
    }
}
