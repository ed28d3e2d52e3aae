package vn.dti.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Where the keys of HTTPS are and how they are protected: {@code config/https.xml} of the data folder, which the server's
 * {@code tls.xml} includes. The server sees the new file by itself and then makes key and certificate, unless they are
 * there. An existing file is never touched.
 */
@Dependent
public class HttpsKeys {
    private final Path dataFolder;

    @Inject
    HttpsKeys(Settings settings) {
        this(settings.dataFolder());
    }

    HttpsKeys(Path dataFolder) {
        this.dataFolder = dataFolder;
    }

    /** Where it is written. */
    public Path file() {
        return dataFolder.resolve("config").resolve("https.xml");
    }

    /**
     * Writes the file with a random password unless it is there.
     *
     * @throws UncheckedIOException if the data folder cannot be written to
     */
    public void writeIfMissing() {
        Secrets.writeIfMissing(file(), HttpsKeys::content);
    }

    private static String content() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- Khóa và chứng thư của HTTPS, do hệ thống tạo khi khởi động lần đầu; muốn dùng chứng thư riêng, xem tls.xml.
                     Key and certificate of HTTPS, made by the first start; for a certificate of your own see tls.xml. -->
                <server>
                  <keyStore id="defaultKeyStore" location="${dti.data}/config/https.p12" type="PKCS12" password="%s"/>
                </server>
                """.formatted(Secrets.password());
    }
}
