package vn.dti.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR of the build as it is, to which a test in the container adds its own classes. */
final class WholeApplication {
    private WholeApplication() {}

    /** The WAR and, beside its classes, those of a test. */
    static WebArchive with(Class<?>... classesOfTheTest) {
        WebArchive archive = ShrinkWrap.create(ZipImporter.class, "dti-in-container.war")
                .importFrom(Path.of(System.getProperty("dti.it.war")).toFile())
                .as(WebArchive.class);
        // Arquillian's own servlet comes in a library: this one archive lets libraries take part.
        String webXml = text(archive, "/WEB-INF/web.xml").replace("<absolute-ordering/>", "");
        archive.delete("/WEB-INF/web.xml");
        return archive.addAsWebInfResource(new StringAsset(webXml), "web.xml").addClasses(classesOfTheTest);
    }

    private static String text(WebArchive archive, String path) {
        var bytes = new ByteArrayOutputStream();
        try (InputStream in = archive.get(path).getAsset().openStream()) {
            in.transferTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
