package vn.dti.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.dti.application.TrackRuleFolders;
import vn.dti.domain.text.Bilingual;

/** Part of {@code /health/ready}: down with the reason while changes of the rule folder are not seen. */
@Readiness
@ApplicationScoped
public class RuleFolderWatched implements HealthCheck {
    @Inject
    private TrackRuleFolders folders;

    @Override
    public HealthCheckResponse call() {
        Optional<Bilingual> trouble = folders.trouble();
        var response = HealthCheckResponse.named("rule-folder").status(trouble.isEmpty());
        trouble.ifPresent(reason -> response.withData("failure", reason.vi() + " · " + reason.en()));
        return response.build();
    }
}
