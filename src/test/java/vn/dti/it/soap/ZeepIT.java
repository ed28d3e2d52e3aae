package vn.dti.it.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dti.it.RunningService;

/** The SOAP interface as a client in another language sees it: zeep, package python3-zeep of Debian. */
class ZeepIT {
    private static final Path PYTHON = Path.of("/usr/bin/python3");

    @BeforeAll
    static void zeepIsThere() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PYTHON), "no python3");
        Process process = new ProcessBuilder(PYTHON.toString(), "-c", "import zeep")
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        assumeTrue(process.waitFor() == 0, "no zeep: apt-get install python3-zeep");
    }

    @Test
    void zeepGetsTheSameDigits() throws IOException, InterruptedException {
        Path script = Files.createTempFile("zeep", ".py");
        try (var resource = ZeepIT.class.getResourceAsStream("/soap/zeep_client.py")) {
            Files.write(script, resource == null ? new byte[0] : resource.readAllBytes());
            Process process = new ProcessBuilder(
                            PYTHON.toString(),
                            script.toString(),
                            RunningService.at("/soap/index?wsdl").toString())
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            assertEquals("""
                    points 774.699
                    value 0.8241
                    units ha-noi=0.8241,ha-noi-2=0.8241
                    agreeing 34
                    first ha-noi 0.8241
                    explained 0.7804
                    identical True
                    editions 1
                    receipt 64 published 8
                    verified True 27 ha-noi 0.8241
                    clean False True
                    fault Client ['{urn:dti:index:1}notFound']
                    """, printed);
        } finally {
            Files.delete(script);
        }
    }
}
