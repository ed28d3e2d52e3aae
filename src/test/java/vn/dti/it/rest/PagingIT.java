package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.it.RunningService;

/** Lists in parts: whoever follows the links gets the whole list, each element once and in its place. */
class PagingIT {
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final String EVALUATIONS = "/api/v1/indicator-sets/province/2024/evaluations";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/rankings",
                "/api/v1/units",
                "/api/v1/units?name=hue",
                "/api/v1/rankings/province/2022/63",
                "/api/v1/rankings/province/2021/63?node=CQS",
                "/api/v1/rankings/province/2024/34?node=7",
                "/api/v1/rankings/province/2024/34/comparison?with=province/2024/63",
                "/api/v1/rankings/province/2024/63/restatement"
            })
    void followingTheLinksGivesTheWholeListAtEveryPageSize(String address) {
        List<JsonValue> whole = items(get(address));
        for (int size = 1; size <= whole.size(); size++) {
            assertEquals(whole, walked(address, size), address + " by " + size);
        }
        assertEquals(whole, items(get(with(address, "limit=20000"))));
    }

    @Test
    void setsAreWalkedWhileOtherTestsAddSomeOfTheirOwn() {
        List<JsonValue> walked = walked("/api/v1/indicator-sets", 2);
        Set<String> names = new HashSet<>();
        walked.forEach(set -> assertTrue(names.add(set.asJsonObject().getString("set")), set::toString));
        assertTrue(
                names.containsAll(Set.of("province/2020", "province/2024", "province-sample/2025")), names::toString);
    }

    @Test
    void unitsWithTheSameRankStayBesideEachOtherAcrossPages() {
        String address = "/api/v1/rankings/province/2024/34?node=1";
        List<JsonValue> whole = items(get(address));
        List<Integer> ranks = whole.stream()
                .filter(row -> row.asJsonObject().containsKey("rank"))
                .map(row -> row.asJsonObject().getInt("rank"))
                .toList();
        assertTrue(new HashSet<>(ranks).size() < ranks.size(), "no tie to test with: " + ranks);

        assertEquals(whole, walked(address, 1));
    }

    @Test
    void aTableHasThePagesOfTheList() {
        String address = "/api/v1/rankings/province/2022/63?format=csv&limit=20";
        List<String> rows = new ArrayList<>();
        String header = "";
        for (String at = address; !at.isEmpty(); ) {
            HttpResponse<String> page = get(at);
            assertEquals(200, page.statusCode(), page::body);
            assertTrue(Api.header(page, "Content-Type").startsWith("text/csv"));
            header = page.body().lines().findFirst().orElseThrow() + "\n";
            page.body().lines().skip(1).forEach(rows::add);
            at = next(page);
        }
        assertEquals(
                get("/api/v1/rankings/province/2022/63?format=csv").body(), header + String.join("\n", rows) + "\n");
    }

    @Test
    void everyPageHasATagOfItsOwnAndIsKnownByIt() {
        HttpResponse<String> first = get("/api/v1/units?limit=10");
        HttpResponse<String> second = get(next(first));
        assertNotEquals(Api.header(first, "ETag"), Api.header(second, "ETag"));
        for (int time = 0; time < 2; time++) {
            for (HttpResponse<String> page : List.of(first, second)) {
                String path = page.uri().getPath() + "?" + page.uri().getRawQuery();
                HttpResponse<String> again = RunningService.send(RunningService.request(path)
                        .header("If-None-Match", Api.header(page, "ETag"))
                        .GET()
                        .build());
                assertEquals(304, again.statusCode());
                HttpResponse<String> anew = get(path);
                assertEquals(page.body(), anew.body());
                assertEquals(next(page), next(anew));
                assertEquals(Api.header(page, "X-Total-Count"), Api.header(anew, "X-Total-Count"));
            }
        }
    }

    @Test
    void theUnitsOfAnEvaluationComeInPagesWithTheRanksAmongAll() {
        StringBuilder body = new StringBuilder("unit,input,value\n");
        for (int unit = 1; unit <= 7; unit++) {
            for (int input = 1; input <= 8; input++) {
                body.append("u")
                        .append(unit)
                        .append(',')
                        .append(input)
                        .append(",0.")
                        .append(unit % 5 + 1)
                        .append('\n');
            }
        }
        List<JsonValue> whole = units(evaluate(EVALUATIONS, body.toString()));
        assertEquals(7, whole.size());
        for (int size = 1; size <= 7; size++) {
            List<JsonValue> walked = new ArrayList<>();
            for (String at = with(EVALUATIONS, "limit=" + size); !at.isEmpty(); ) {
                HttpResponse<String> page = evaluate(at, body.toString());
                assertEquals("7", Api.header(page, "X-Total-Count"));
                assertEquals(7, Api.object(page).getInt("rankedAmong"));
                walked.addAll(units(page));
                at = next(page);
            }
            assertEquals(whole, walked, "by " + size);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, ?limit",
        "limit=-1, ?limit",
        "limit=20001, ?limit",
        "limit=1.5, ?limit",
        "limit=, ?limit",
        "limit=99999999999999, ?limit",
        "after=khong-co, ?after",
        "after=, ?after",
        "limit=5&limit=6, ?limit"
    })
    void aPageThatThereCannotBeIsRefusedWithTheParameter(String query, String place) {
        for (String list : List.of("/units", "/rankings", "/indicator-sets", "/rankings/province/2024/34")) {
            HttpResponse<String> answer = Api.get(list + "?" + query);
            ProblemsIT.assertProblem(answer, "malformed-request", 400);
            ProblemsIT.assertPlace(answer, place);
        }
    }

    @Test
    void aListWithoutParametersIsWholeAndTellsHowLongItIs() {
        HttpResponse<String> whole = get("/api/v1/units");
        assertEquals(Integer.toString(Api.array(whole).size()), Api.header(whole, "X-Total-Count"));
        assertEquals("", next(whole));
        assertFalse(Api.header(whole, "X-Total-Count").equals("0"));
    }

    private static List<JsonValue> walked(String address, int size) {
        List<JsonValue> walked = new ArrayList<>();
        for (String at = with(address, "limit=" + size); !at.isEmpty(); ) {
            HttpResponse<String> page = get(at);
            assertEquals(200, page.statusCode(), page::body);
            List<JsonValue> items = items(page);
            assertTrue(items.size() <= size, at);
            walked.addAll(items);
            at = next(page);
        }
        return walked;
    }

    private static List<JsonValue> items(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer::body);
        if (answer.body().startsWith("[")) {
            JsonArray array = Api.array(answer);
            return array.stream().toList();
        }
        JsonObject ranking = Api.object(answer);
        return ranking.getJsonArray("rows").stream().toList();
    }

    private static List<JsonValue> units(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer::body);
        return Api.object(answer).getJsonArray("units").stream().toList();
    }

    private static HttpResponse<String> evaluate(String path, String body) {
        return RunningService.send(RunningService.request(path)
                .header("Content-Type", Api.CSV)
                .header("Accept", Api.JSON)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** The address of the next page; empty on the last. */
    private static String next(HttpResponse<String> answer) {
        Matcher link = NEXT.matcher(Api.header(answer, "Link"));
        return link.matches() ? link.group(1) : "";
    }

    private static String with(String address, String parameter) {
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }

    private static HttpResponse<String> get(String path) {
        return RunningService.get(path);
    }
}
