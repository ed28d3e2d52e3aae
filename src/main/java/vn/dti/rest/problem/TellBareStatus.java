package vn.dti.rest.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import vn.dti.rest.Language;

/** Gives an error answer without content, such as that of a sign-in that failed, its problem document. */
@Provider
public class TellBareStatus implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || response.hasEntity()) {
            return;
        }
        Problem problem = StatusText.problem(
                response.getStatus(), request.getUriInfo().getRequestUri().getPath());
        Response told = ProblemAnswer.of(problem, Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        response.setEntity(told.getEntity(), new Annotation[0], ProblemAnswer.MEDIA_TYPE);
        told.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
    }
}
