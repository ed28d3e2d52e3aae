package vn.dti.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.dti.application.Catalogue;

/**
 * Part of {@code /health/ready}: names what is damaged in the archive. The service stays up for what is not damaged, so
 * that one year does not take the others away.
 */
@Readiness
@ApplicationScoped
public class ArchiveIntact implements HealthCheck {
    @Inject
    private Catalogue catalogue;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("archive").up();
        catalogue.damaged().forEach((id, reason) -> response.withData(id, reason.vi() + " · " + reason.en()));
        return response.build();
    }
}
