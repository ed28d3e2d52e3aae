package vn.dti.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTPS with the key that the first start made; the certificate in the data folder is the one that is trusted here. */
class HttpsIT {
    private static final Path CONFIG =
            Path.of(System.getProperty("dti.it.data")).resolve("config");
    private static final String STRICT = "Strict-Transport-Security";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/rankings", "/soap/index?wsdl", "/health/ready", "/openapi"})
    void everythingAnswersByHttpsToo(String path) throws IOException, GeneralSecurityException, URISyntaxException {
        HttpsURLConnection call = open(path);

        assertEquals(200, call.getResponseCode());
        assertTrue(call.getCipherSuite().startsWith("TLS_"), call.getCipherSuite());
        assertEquals("max-age=31536000", call.getHeaderField(STRICT));
        assertEquals("nosniff", call.getHeaderField("X-Content-Type-Options"));
    }

    @Test
    void byHttpNobodyIsSentToHttps() {
        assertNull(RunningService.get("/").headers().firstValue(STRICT).orElse(null));
        assertNull(RunningService.get("/api/v1/rankings")
                .headers()
                .firstValue(STRICT)
                .orElse(null));
    }

    @Test
    void onlyTheServersAccountReachesTheKeyAndItsPassword() throws IOException {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(CONFIG)));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(CONFIG.resolve("https.xml"))));
    }

    /** The first start makes the key after it is ready, so the first call may have to wait for it. */
    private static HttpsURLConnection open(String path)
            throws IOException, GeneralSecurityException, URISyntaxException {
        URI address = new URI("https://localhost:" + System.getProperty("dti.it.https.port") + path);
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            try {
                HttpsURLConnection call = (HttpsURLConnection) address.toURL().openConnection();
                call.setSSLSocketFactory(context().getSocketFactory());
                call.setHostnameVerifier((host, session) -> true);
                call.connect();
                return call;
            } catch (IOException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static SSLContext context() throws IOException, GeneralSecurityException {
        Matcher password =
                Pattern.compile("password=\"([^\"]+)\"").matcher(Files.readString(CONFIG.resolve("https.xml")));
        assertTrue(password.find());
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(CONFIG.resolve("https.p12"))) {
            keys.load(in, password.group(1).toCharArray());
        }
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trusted.getTrustManagers(), null);
        return context;
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
