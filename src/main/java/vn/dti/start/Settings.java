package vn.dti.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator has set: the folders, and the port that people come by. */
@ApplicationScoped
public class Settings {
    @Inject
    @ConfigProperty(name = "dti.version")
    private String version;

    @Inject
    @ConfigProperty(name = "dti.data")
    private String data;

    @Inject
    @ConfigProperty(name = "dti.rules")
    private String rules;

    @Inject
    @ConfigProperty(name = "http.port")
    private int httpPort;

    /** The version of the program, as in the build. */
    public String version() {
        return version;
    }

    /** Folder of everything that must outlive a new build: database, first passwords. */
    public Path dataFolder() {
        return Path.of(data).toAbsolutePath().normalize();
    }

    /** Folder of the rule files. */
    public Path ruleFolder() {
        return Path.of(rules).toAbsolutePath().normalize();
    }

    /** Port of HTTP. */
    public int httpPort() {
        return httpPort;
    }
}
