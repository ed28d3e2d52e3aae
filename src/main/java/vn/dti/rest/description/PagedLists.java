package vn.dti.rest.description;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.dti.rest.Paging;

/** Describes the pages of every operation that answers a list in parts. */
final class PagedLists {
    private static final int LONGEST = 200;

    private PagedLists() {}

    static void complete(Operation operation) {
        List<Parameter> parameters = operation.getParameters();
        if (parameters == null || parameters.stream().noneMatch(parameter -> is(parameter, Paging.AFTER))) {
            return;
        }
        for (Parameter parameter : parameters) {
            if (is(parameter, Paging.LIMIT)) {
                parameter
                        .description("The most elements of this page; without it all that follow.")
                        .example(50)
                        .schema(OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.INTEGER))
                                .minimum(BigDecimal.ONE)
                                .maximum(BigDecimal.valueOf(Paging.LARGEST)));
            } else if (is(parameter, Paging.AFTER)) {
                parameter
                        .description("The key of the last element that is known, as the header Link of the page before"
                                + " has it; a key that the list does not have is refused with 400.")
                        .example("vinh-phuc")
                        .schema(OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.STRING))
                                .maxLength(LONGEST));
            }
        }
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        if (answer != null) {
            answer.addHeader(
                    Paging.TOTAL,
                    OASFactory.createHeader()
                            .description("How many elements the whole list has.")
                            .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER))));
            answer.addHeader(
                    "Link",
                    OASFactory.createHeader()
                            .description(
                                    "The address of the next page, with rel=\"next\" (RFC 8288); absent on the last.")
                            .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING))));
        }
    }

    private static boolean is(Parameter parameter, String name) {
        return parameter.getIn() == In.QUERY && name.equals(parameter.getName());
    }
}
