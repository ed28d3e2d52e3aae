package vn.dti.rules.engine;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/** Builds generated rules with Drools (classic model) behind the wall, lends them out once and forgets them again. */
final class DroolsBuild {
    /** Written here, since what Drools writes itself depends on the language of the machine: "dısabled" in Turkish. */
    private static final String MODULE = """
            <kmodule xmlns="http://www.drools.org/xsd/kmodule">
              <configuration>
                <property key="drools.parallelRulesBuildThreshold" value="-1"/>
                <property key="drools.propertySpecific" value="DISABLED"/>
              </configuration>
              <kbase name="law" default="true">
                <ksession name="once" default="true"/>
              </kbase>
            </kmodule>
            """;

    private static final AtomicLong BUILDS = new AtomicLong();
    private static final String PATH = "src/main/resources/vn/dti/generated/law.drl";

    private final ClassLoader classes;

    /** Builds that take Drools and the facts from where this class comes from, and see nothing else. */
    DroolsBuild() {
        this(new WalledClassLoader(DroolsBuild.class.getClassLoader()));
    }

    /** Builds whose rules see these classes. */
    DroolsBuild(ClassLoader classes) {
        this.classes = classes;
    }

    /**
     * What comes of the rules of a text.
     *
     * @param name a part of the name under which Drools keeps the build as long as it lasts
     * @param use what is done with them
     * @throws IllegalStateException if Drools refuses the text
     */
    <T> T with(String text, String name, Function<KieBase, T> use) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("vn.dti.generated", name, "1." + BUILDS.incrementAndGet());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(DroolsBuild.class.getClassLoader());
        try {
            build(services, release, text);
            KieContainer container = services.newKieContainer(release, classes);
            try {
                return use.apply(container.getKieBase());
            } finally {
                container.dispose();
            }
        } finally {
            services.getRepository().removeKieModule(release);
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private void build(KieServices services, ReleaseId release, String text) {
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.writeKModuleXML(MODULE);
        files.write(PATH, text.getBytes(StandardCharsets.UTF_8));
        KieBuilder builder = services.newKieBuilder(files, classes);
        builder.buildAll();
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("Drools refuses the generated rules: "
                    + builder.getResults().getMessages(Message.Level.ERROR));
        }
    }
}
