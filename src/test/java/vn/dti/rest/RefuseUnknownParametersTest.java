package vn.dti.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses may be asked for their form. */
class RefuseUnknownParametersTest {
    @ParameterizedTest
    @CsvSource({
        "vn.dti.rest.Rankings, get, true",
        "vn.dti.rest.Rankings, table, true",
        "vn.dti.rest.Rankings, list, false",
        "vn.dti.rest.Rankings, reevaluate, false",
        "vn.dti.rest.Periods, evaluate, false",
        "vn.dti.rest.Evaluations, evaluate, true",
        "vn.dti.rest.Units, list, false",
        "vn.dti.rest.AcceptedJobs, result, false",
        "vn.dti.rest.RuleChecks, json, false",
    })
    void theParameterFormatIsKnownWhereThereIsATable(Class<?> resource, String name, boolean known) {
        Method method = Arrays.stream(resource.getDeclaredMethods())
                .filter(any -> any.getName().equals(name) && Modifier.isPublic(any.getModifiers()))
                .findFirst()
                .orElseThrow();

        assertEquals(known, RefuseUnknownParameters.hasTable(method));
    }
}
