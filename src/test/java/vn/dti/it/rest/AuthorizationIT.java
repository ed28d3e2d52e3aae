package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.dti.it.RunningService;

/**
 * Who gets through where: every operation of REST and SOAP, the pages and what operators watch, each called without a
 * sign-in, by each role and with a wrong password. An operation that is not in the table fails the test. The parts of
 * addresses are names of nothing, so that who is let through stores nothing.
 */
class AuthorizationIT {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final String NOBODY = "";
    private static final String WRONG = "wrong";
    private static final List<String> CALLERS = List.of(NOBODY, "bientap", "pheduyet", "congbo", "quantri", WRONG);

    /** What does not look at a sign-in lets through also who mistypes a password. */
    private static final List<String> PAGE = List.of("through", "through", "through", "through", "through", "through");

    /** Who gets through: everybody but who signs in wrongly, or the people with a role. */
    private enum Access {
        EVERYBODY("through", "through", "through", "through", "through", "401"),
        EDITORS_AND_APPROVERS("401", "through", "through", "403", "403", "401"),
        EDITORS("401", "through", "403", "403", "403", "401"),
        APPROVERS("401", "403", "through", "403", "403", "401"),
        PUBLISHERS("401", "403", "403", "through", "403", "401"),
        STAFF("401", "through", "through", "through", "403", "401"),
        SIGNED_IN("401", "through", "through", "through", "through", "401");

        private final List<String> answers;

        Access(String... answers) {
            this.answers = List.of(answers);
        }
    }

    private static final Map<String, Access> REST = new TreeMap<>(Map.ofEntries(
            Map.entry("get /indicator-sets", Access.EVERYBODY),
            Map.entry("get /indicator-sets/{level}/{name}", Access.EVERYBODY),
            Map.entry("get /indicator-sets/{level}/{name}/nodes/{code}", Access.EVERYBODY),
            Map.entry("get /indicator-sets/{level}/{name}/workbook", Access.EVERYBODY),
            Map.entry("get /rule-drafts", Access.EDITORS_AND_APPROVERS),
            Map.entry("post /rule-drafts", Access.EDITORS),
            Map.entry("get /rule-drafts/{id}", Access.EDITORS_AND_APPROVERS),
            Map.entry("delete /rule-drafts/{id}", Access.EDITORS),
            Map.entry("get /rule-drafts/{id}/rules", Access.EDITORS_AND_APPROVERS),
            Map.entry("put /rule-drafts/{id}/rules", Access.EDITORS),
            Map.entry("post /rule-drafts/{id}/submission", Access.EDITORS),
            Map.entry("post /rule-drafts/{id}/approval", Access.APPROVERS),
            Map.entry("post /rule-drafts/{id}/return", Access.APPROVERS),
            Map.entry("get /indicator-sets/{level}/{name}/differences", Access.EVERYBODY),
            Map.entry("post /formatted-rules", Access.EVERYBODY),
            Map.entry("post /indicator-sets/{level}/{name}/evaluations", Access.EVERYBODY),
            Map.entry("get /jobs", Access.SIGNED_IN),
            Map.entry("get /jobs/{id}", Access.EVERYBODY),
            Map.entry("get /jobs/{id}/result", Access.EVERYBODY),
            Map.entry("delete /jobs/{id}", Access.EVERYBODY),
            Map.entry("get /rankings", Access.EVERYBODY),
            Map.entry("get /rankings/{level}/{name}/{panel}", Access.EVERYBODY),
            Map.entry("get /rankings/{level}/{name}/{panel}/comparison", Access.EVERYBODY),
            Map.entry("get /rankings/{level}/{name}/{panel}/restatement", Access.EVERYBODY),
            Map.entry("get /periods", Access.STAFF),
            Map.entry("get /periods/{level}/{name}/{panel}", Access.STAFF),
            Map.entry("get /periods/{level}/{name}/{panel}/ranking", Access.STAFF),
            Map.entry("post /periods/{level}/{name}/{panel}/evaluation", Access.STAFF),
            Map.entry("post /periods/{level}/{name}/{panel}/seal", Access.PUBLISHERS),
            Map.entry("get /editions", Access.EVERYBODY),
            Map.entry("post /editions", Access.PUBLISHERS),
            Map.entry("get /editions/chain", Access.EVERYBODY),
            Map.entry("get /editions/{level}/{name}/{panel}/{edition}", Access.EVERYBODY),
            Map.entry("get /editions/{level}/{name}/{panel}/{edition}/package", Access.EVERYBODY),
            Map.entry("post /editions/verification", Access.EVERYBODY),
            Map.entry("post /editions/archive-verification", Access.SIGNED_IN),
            Map.entry("post /editions/{level}/{name}/{panel}/{edition}/publication", Access.APPROVERS),
            Map.entry("post /rankings/{level}/{name}/{panel}/re-evaluation", Access.EVERYBODY),
            Map.entry("post /rule-checks", Access.EVERYBODY),
            Map.entry("get /trial-sets", Access.EVERYBODY),
            Map.entry("get /trial-sets/{level}/{name}", Access.EVERYBODY),
            Map.entry("get /trial-sets/{level}/{name}/comparison", Access.EVERYBODY),
            Map.entry("get /units", Access.EVERYBODY),
            Map.entry("get /units/{unit}", Access.EVERYBODY),
            Map.entry("get /units/{unit}/explanations/{level}/{name}/{panel}/{code}", Access.EVERYBODY),
            Map.entry("get /units/{unit}/plausibility/{level}/{name}/{panel}", Access.EVERYBODY)));

    /** The operation of SOAP that needs no content; each other one tells a fault without any. */
    private static final String LIST_EDITIONS = "listEditions";

    /** The operations of SOAP; everybody may call each. */
    private static final Set<String> SOAP = new TreeSet<>(Set.of(
            "checkRules",
            "evaluateUnit",
            "evaluateUnits",
            "explain",
            "getEdition",
            "getRanking",
            LIST_EDITIONS,
            "reevaluate",
            "verifyEdition"));

    private static final List<String> OTHERS = List.of(
            "/",
            "/vi/xep-hang/province/2024/34",
            "/vi/thu-nghiem",
            "/vi/don-vi/vinh-phuc",
            "/vi/ban-ket-qua",
            "/vi/ban-ket-qua/kiem-tra",
            "/en/edition/verification",
            "/health",
            "/health/live",
            "/health/ready",
            "/metrics",
            "/openapi",
            "/openapi/ui/",
            "/soap/index?wsdl",
            "/robots.txt");

    @Test
    void theTableHasEveryOperationOfRest() {
        assertEquals(REST.keySet(), operations().keySet());
    }

    @Test
    void everyOperationOfRestLetsThroughWhoMayCallIt() {
        Map<String, List<String>> expected = new TreeMap<>();
        Map<String, List<String>> answered = new TreeMap<>();
        operations().forEach((name, request) -> {
            expected.put(name, REST.getOrDefault(name, Access.EVERYBODY).answers);
            answered.put(
                    name, CALLERS.stream().map(caller -> told(request, caller)).toList());
        });
        assertEquals(expected, answered);
    }

    @Test
    void everyOperationOfSoapIsInTheTableAndForEverybody() {
        Matcher named = Pattern.compile("<(?:wsdl:)?operation name=\"(\\w+)\"")
                .matcher(RunningService.get("/soap/index?wsdl").body());
        Set<String> described = new TreeSet<>();
        while (named.find()) {
            described.add(named.group(1));
        }
        assertEquals(SOAP, described);
        for (String operation : SOAP) {
            for (String caller : CALLERS) {
                HttpRequest.Builder call = RunningService.request("/soap/index")
                        .header("Content-Type", "text/xml; charset=utf-8")
                        .POST(BodyPublishers.ofString(
                                "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">" + "<s:Body><"
                                        + operation + " xmlns=\"urn:dti:index:1\"/></s:Body></s:Envelope>"));
                HttpResponse<String> answer =
                        RunningService.send(as(call, caller).build());
                boolean isFault = !operation.equals(LIST_EDITIONS);
                assertEquals(isFault ? 500 : 200, answer.statusCode(), operation + " by " + caller);
                assertEquals(isFault, answer.body().contains("Fault"), answer::body);
            }
        }
    }

    @Test
    void pagesAndWhatOperatorsWatchAreForEverybody() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        Map<String, List<String>> answered = new LinkedHashMap<>();
        for (String path : OTHERS) {
            expected.put(path, PAGE);
            answered.put(
                    path,
                    CALLERS.stream()
                            .map(caller -> told(RunningService.request(path).GET(), caller))
                            .toList());
        }
        assertEquals(expected, answered);
    }

    /** Every address of a page that takes forms, and who gets through with an empty one. */
    @Test
    void formsOfPagesAreForThoseWhoMayCallThem() {
        List<String> afterSignIn = List.of("401", "through", "403", "403", "403", "401");
        Map<String, List<String>> expected = new TreeMap<>(Map.of(
                "/vi/ban-ket-qua/kiem-tra", PAGE,
                "/en/edition/verification", PAGE,
                "/vi/du-thao/moi", afterSignIn,
                "/vi/ban-ket-qua/nhap", List.of("401", "403", "403", "through", "403", "401")));
        Map<String, List<String>> answered = new TreeMap<>();
        expected.keySet()
                .forEach(path -> answered.put(
                        path,
                        CALLERS.stream()
                                .map(caller -> told(
                                        RunningService.request(path)
                                                .header("Content-Type", "multipart/form-data; boundary=x")
                                                .POST(
                                                        BodyPublishers.ofString(
                                                                "--x\r\nContent-Disposition: form-data; name=\"head\"\r\n\r\n\r\n--x--\r\n")),
                                        caller))
                                .toList()));
        assertEquals(expected, answered);
    }

    /** A call for each operation of the description, by method and path below {@code /api/v1}. */
    private static Map<String, HttpRequest.Builder> operations() {
        Map<String, HttpRequest.Builder> calls = new TreeMap<>();
        JsonObject paths;
        try (JsonReader reader = Json.createReader(
                new StringReader(RunningService.get("/openapi?format=JSON").body()))) {
            paths = reader.readObject().getJsonObject("paths");
        }
        paths.forEach((path, methods) -> methods.asJsonObject().forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                HttpRequest.Builder request = RunningService.request(path.replaceAll("\\{[a-z]+}", "none"));
                JsonObject body = operation.asJsonObject().getJsonObject("requestBody");
                if (body != null) {
                    Set<String> types = body.getJsonObject("content").keySet();
                    request.header(
                                    "Content-Type",
                                    types.contains(Api.JSON)
                                            ? Api.JSON
                                            : types.iterator().next())
                            .method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofString("{}"));
                } else {
                    request.method(method.toUpperCase(Locale.ROOT), BodyPublishers.noBody());
                }
                calls.put(method + " " + path.replaceFirst("^/api/v1", ""), request);
            }
        }));
        return calls;
    }

    /** The status of a refusal, or that the call came through to whoever answers it. */
    private static String told(HttpRequest.Builder request, String caller) {
        int status = RunningService.send(as(request.copy(), caller).build()).statusCode();
        return status == 401 || status == 403 || status >= 500 ? Integer.toString(status) : "through";
    }

    private static HttpRequest.Builder as(HttpRequest.Builder request, String caller) {
        return switch (caller) {
            case NOBODY -> request;
            case WRONG ->
                request.header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString("pheduyet:wrong".getBytes(StandardCharsets.UTF_8)));
            default -> request.header("Authorization", RunningService.basic(caller));
        };
    }
}
