package vn.dti.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of the program itself, errors of the virtual machine among them, as callers of the interface see them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FailuresInContainerIT {
    @ArquillianResource
    private URL base;

    @Deployment
    static WebArchive application() {
        return WholeApplication.with(FailingResource.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"overflow", "memory", "linkage", "assertion", "exception"})
    void aFaultIsAProblemWithANumberOfTheLogAndNothingOfTheInside(String how) throws URISyntaxException {
        HttpResponse<String> answer = get("api/v1/failing/" + how);

        assertEquals(500, answer.statusCode(), answer::body);
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().contains("urn:problem-type:dti:internal"), answer::body);
        assertTrue(answer.body().contains("Báo người quản trị mã "), answer::body);
        for (String inside : new String[] {FailingResource.INSIDE, "Error", "Exception", "vn.dti", "java"}) {
            assertFalse(answer.body().contains(inside), answer::body);
        }
        assertEquals(200, get("api/v1/rankings").statusCode());
    }

    private HttpResponse<String> get(String path) throws URISyntaxException {
        return RunningService.send(
                HttpRequest.newBuilder(base.toURI().resolve(path)).GET().build());
    }
}
