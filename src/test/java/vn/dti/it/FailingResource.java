package vn.dti.it;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** A resource that fails as no resource should: it becomes part of the interface that the WAR has. */
@Path("/failing")
@RequestScoped
public class FailingResource {
    /** What nobody outside may read. */
    static final String INSIDE = "jdbc:inside:secret";

    @GET
    @Path("{how}")
    @PermitAll
    public String fail(@PathParam("how") String how) {
        switch (how) {
            case "overflow" -> {
                return String.valueOf(deeper(1));
            }
            case "memory" -> throw new OutOfMemoryError(INSIDE);
            case "linkage" -> throw new NoClassDefFoundError(INSIDE);
            case "assertion" -> throw new AssertionError(INSIDE);
            default -> throw new IllegalStateException(INSIDE, new IllegalArgumentException(INSIDE));
        }
    }

    private static int deeper(int depth) {
        return depth < 0 ? depth : deeper(depth + 1) + 1;
    }
}
