package vn.dti.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.problem.ProblemException;

/**
 * Lets a link ask for a table: {@code ?format=csv} or {@code ?format=json} stands for the {@code Accept} header, which a
 * browser does not let a page choose.
 */
@Provider
@PreMatching
public class FormatByAddress implements ContainerRequestFilter {
    /** The name of the parameter. */
    static final String PARAMETER = "format";

    @Override
    public void filter(ContainerRequestContext request) {
        String format = request.getUriInfo().getQueryParameters().getFirst(PARAMETER);
        if ("csv".equals(format)) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaTypes.CSV_IN);
        } else if ("json".equals(format)) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        } else if (format != null) {
            throw ProblemException.malformed(
                    "?" + PARAMETER, Bilingual.of("format chỉ nhận csv hoặc json.", "format can only be csv or json."));
        }
    }
}
