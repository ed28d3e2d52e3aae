package vn.dti.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RolesInContainerIT {
    @ArquillianResource
    private URL base;

    @Deployment
    static WebArchive application() {
        return WholeApplication.with(GuardedApi.class, GuardedResource.class);
    }

    @Test
    void anOpenResourceAnswersEverybody() throws URISyntaxException {
        assertEquals("open", send(request("guarded/open")).body());
    }

    @Test
    void aGuardedResourceAsksWhoIsThere() throws URISyntaxException {
        assertEquals(401, send(request("guarded/approvers")).statusCode());
    }

    @Test
    void aWrongPasswordIsRefused() throws URISyntaxException {
        var wrong = request("guarded/approvers").header("Authorization", FirstPeople.basic("pheduyet", "wrong"));
        assertEquals(401, send(wrong).statusCode());
    }

    @Test
    void somebodyWithoutTheRoleIsRefused() throws URISyntaxException {
        assertEquals(403, signedIn("bientap").statusCode());
    }

    @Test
    void somebodyWithTheRoleIsServedUnderHisName() throws URISyntaxException {
        var answer = signedIn("pheduyet");
        assertEquals(200, answer.statusCode());
        assertEquals("pheduyet", answer.body());
    }

    /**
     * The answer to somebody who signs in. The passwords are written during the start, for which the open resource waits;
     * the server then takes a moment to read them.
     */
    private HttpResponse<String> signedIn(String user) throws URISyntaxException {
        send(request("guarded/open"));
        HttpResponse<String> answer = send(as(user));
        for (int tries = 0; tries < 40 && answer.statusCode() == 401; tries++) {
            pause();
            answer = send(as(user));
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest.Builder as(String user) throws URISyntaxException {
        Path data = Path.of(System.getProperty("dti.it.arquillian.data"));
        return request("guarded/approvers")
                .header("Authorization", FirstPeople.basic(user, FirstPeople.password(data, user)));
    }

    private HttpRequest.Builder request(String path) throws URISyntaxException {
        return HttpRequest.newBuilder(URI.create(base.toURI().toString()).resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return RunningService.send(request.GET().build());
    }
}
