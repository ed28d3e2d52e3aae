package vn.dti.it;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Carries the {@link GuardedResource} of the test. */
@ApplicationPath("guarded")
public class GuardedApi extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(GuardedResource.class);
    }
}
