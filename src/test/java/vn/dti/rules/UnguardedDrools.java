package vn.dti.rules;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Drools as it comes: rule text goes to its compiler, with all classes of the program in reach. */
final class UnguardedDrools {
    private static final AtomicInteger BUILDS = new AtomicInteger();

    private UnguardedDrools() {}

    /**
     * Builds rule text and fires it on one text.
     *
     * @param name the file, whose ending says what it is
     * @param dsl sentences of a Drools DSL, for a file that ends in dslr; else empty
     */
    static void run(String name, String text, String dsl) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("vn.dti.attack", "attack", "1." + BUILDS.incrementAndGet());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/attack/" + name, text.getBytes(StandardCharsets.UTF_8));
        if (!dsl.isEmpty()) {
            files.write("src/main/resources/attack/words.dsl", dsl.getBytes(StandardCharsets.UTF_8));
        }
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll();
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        KieContainer container = services.newKieContainer(release);
        KieSession session = container.newKieSession();
        try {
            session.insert("a fact");
            session.fireAllRules(10);
        } finally {
            session.dispose();
            container.dispose();
            services.getRepository().removeKieModule(release);
        }
    }
}
