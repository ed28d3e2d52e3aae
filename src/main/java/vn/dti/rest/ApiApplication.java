package vn.dti.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dti.rest.problem.ProblemDocument;

/** The interface under {@code /api/v1}; its resources and providers are found by their annotations. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info = @Info(title = "DTI", version = "v1", description = """
                                Indicator sets, evaluation, rankings, explanations and trial sets of a yearly index of \
                                public bodies.

                                **Numbers.** In answers every decimal is a JSON string with all its digits. In requests \
                                a figure is a JSON string or number; it is read digit by digit, never as floating point. \
                                The decimal sign is the point, there is no grouping and no exponent.

                                **Languages.** Data carry Vietnamese and English side by side. Texts of problems follow \
                                `Accept-Language` (vi, en; vi if it asks for neither).

                                **Problems.** Every error is an `application/problem+json` (RFC 9457) with all places at \
                                fault in `errors`.

                                **Pages.** Lists are answered as a whole, or in pages with `limit` and `after`: the header \
                                `Link` has the address of the next page, `X-Total-Count` the length of the whole list.

                                **Jobs.** With `Prefer: respond-async` what may take long is answered with 202 and the \
                                address of a job; its result is byte for byte what would have been answered at once. \
                                Two jobs are done at a time and 16 may wait, 12 of them of callers \
                                who have not signed in, who share these places; what all were sent may be 96 MB. Over that \
                                the answer is 503 with `Retry-After`.

                                **Access.** Reading and stateless calls are public. What changes state needs a role, by \
                                HTTP Basic."""),
        tags = {
            @Tag(name = "Indicator sets", description = "The law: trees, points, methods in words."),
            @Tag(name = "Evaluation", description = "Points for submitted figures; nothing is stored."),
            @Tag(name = "Rankings", description = "Stored years: rankings, and their evaluation once more."),
            @Tag(name = "Units", description = "Assessed units: profiles and explanations."),
            @Tag(name = "Trial sets", description = "Rule folders that are not in force: findings and consequences."),
            @Tag(
                    name = ApiApplication.DRAFTS,
                    description = "Rules on their way into force: uploaded by one person, approved by another."),
            @Tag(name = "Jobs", description = "Calls that are done after they were answered.")
        },
        components =
                @Components(
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = ApiApplication.BASIC,
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "basic",
                                        description = "Accounts of the server's registry."),
                        responses =
                                @APIResponse(
                                        name = ApiApplication.PROBLEM,
                                        description = "A problem, in the language of Accept-Language.",
                                        content =
                                                @Content(
                                                        mediaType = "application/problem+json",
                                                        schema = @Schema(implementation = ProblemDocument.class)))))
public class ApiApplication extends Application {
    /** The name under which the sign-in stands in the description of the interface. */
    public static final String BASIC = "basic";

    /** The group of operations on drafts of rules. */
    static final String DRAFTS = "Rule drafts";

    /** The name under which the answer with a problem stands in the description of the interface. */
    public static final String PROBLEM = "Problem";
}
