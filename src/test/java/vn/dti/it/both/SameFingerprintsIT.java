package vn.dti.it.both;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.it.RunningService;

/** Two services run beside each other, one on Derby and one on PostgreSQL. */
class SameFingerprintsIT {
    private static final URI ON_DERBY = URI.create("http://localhost:" + System.getProperty("dti.it.port"));
    private static final URI ON_POSTGRESQL = RunningService.at("/");

    @Test
    void bothHaveTheSameShippedYears() {
        assertTrue(!ON_DERBY.resolve("/").equals(ON_POSTGRESQL), "one service for both");
        assertEquals(shippedYears(ON_DERBY), shippedYears(ON_POSTGRESQL));
        assertTrue(
                shippedYears(ON_DERBY).size() >= 9, () -> shippedYears(ON_DERBY).toString());
    }

    @ParameterizedTest
    @MethodSource("years")
    void aShippedYearHasTheSamePlanFiguresAndResultsOnBoth(String year) {
        JsonObject derby = reevaluation(ON_DERBY, year);
        JsonObject postgreSql = reevaluation(ON_POSTGRESQL, year);

        assertTrue(derby.getBoolean("identical"), derby::toString);
        assertEquals(derby, postgreSql);
    }

    static List<String> years() {
        return shippedYears(ON_DERBY);
    }

    private static List<String> shippedYears(URI service) {
        JsonArray years = read(HttpRequest.newBuilder(service.resolve("/api/v1/rankings")), JsonReader::readArray);
        return years.getValuesAs(JsonObject.class).stream()
                .map(year -> year.getString("period"))
                .filter(year -> Stream.of("province/", "province-sample/").anyMatch(year::startsWith))
                .toList();
    }

    private static JsonObject reevaluation(URI service, String year) {
        return read(
                HttpRequest.newBuilder(service.resolve("/api/v1/rankings/" + year + "/re-evaluation"))
                        .POST(BodyPublishers.noBody()),
                JsonReader::readObject);
    }

    private static <T> T read(HttpRequest.Builder request, Function<JsonReader, T> part) {
        String body = RunningService.send(request.build()).body();
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return part.apply(reader);
        }
    }
}
