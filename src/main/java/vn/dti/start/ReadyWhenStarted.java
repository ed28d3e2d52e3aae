package vn.dti.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/**
 * {@code /health/started} and {@code /health/ready}: up once the start is through, down with the reason if it failed or
 * waits.
 */
@Startup
@Readiness
@ApplicationScoped
public class ReadyWhenStarted implements HealthCheck {
    @Inject
    private StartState state;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("started").status(state.isReady());
        state.failure().ifPresent(reason -> response.withData("failure", reason));
        state.obstacle().ifPresent(what -> response.withData("waiting", what));
        return response.build();
    }
}
