package vn.dti.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.dti.persistence.Installations;

/**
 * The part {@code database} of {@code /health/ready}: down while the database does not answer. Rankings are read from
 * memory and go on; nothing can be stored until it is up again, without a restart.
 */
@Readiness
@ApplicationScoped
public class ReadyWhenDatabaseAnswers implements HealthCheck {
    @Inject
    private StartState state;

    @Inject
    private Installations installations;

    /** Asks the database after the start only: before, the start creates it. */
    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("database");
        if (!state.isReady()) {
            return response.down().build();
        }
        return installations.answer()
                ? response.up().build()
                : response.down()
                        .withData("failure", "the database does not answer: reading goes on, nothing can be stored")
                        .build();
    }
}
