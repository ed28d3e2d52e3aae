package vn.dti.it.soak;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.it.ServerProcess;

/**
 * Callers who evaluate, read rankings, profiles and sets, by REST, by SOAP and as pages, one call after the other, each
 * answer compared with what it must be. They go on until they are told to stop, or one of them met something wrong.
 */
final class Callers implements AutoCloseable {
    private static final long PAUSE_MILLIS = 150;
    private static final List<String> UNCHANGED = List.of(
            "/api/v1/rankings/province/2024/34",
            "/api/v1/rankings/province/2022/63?node=1",
            "/api/v1/units/ha-noi",
            "/api/v1/units/quang-ninh/explanations/province/2022/63/CQS",
            "/vi/xep-hang/province/2022/63",
            "/en/unit/vinh-phuc");
    private static final Pattern PLAN = Pattern.compile("<planFingerprint>([0-9a-f:]+)</planFingerprint>");
    private static final Pattern POINTS =
            Pattern.compile("<node><code>(1|2|DTI)</code><points>([0-9.]+)</points>", Pattern.DOTALL);
    private static final String SOAP_RANKING =
            envelope("<i:getRanking><i:period>province/2024/34</i:period></i:getRanking>");

    private final ServerProcess service;
    private final ExecutorService threads;
    private final ReadWriteLock gate = new ReentrantReadWriteLock(true);
    private final Map<String, String> unchanged = new ConcurrentHashMap<>();
    private final Map<String, Variant> coming = new ConcurrentHashMap<>();
    private final List<Activated> activated = new CopyOnWriteArrayList<>();
    private final Queue<Throwable> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicLong answers = new AtomicLong();
    private volatile boolean over;

    /** A set in force, and the plan that it has for ever. */
    private record Activated(String set, Variant variant) {}

    Callers(ServerProcess service, int number) {
        this.service = service;
        this.threads = Executors.newFixedThreadPool(number);
    }

    /** Notes what does not depend on the sets of the soak, and lets the callers begin. */
    void begin(int number, long seed) throws IOException {
        for (String path : UNCHANGED) {
            unchanged.put(path, told(get(path), 200));
        }
        unchanged.put("SOAP", told(soap(SOAP_RANKING), 200));
        for (int i = 0; i < number; i++) {
            Random random = new Random(seed + i);
            threads.execute(() -> callOnAndOn(random));
        }
    }

    /** A set that may be offered from now on, with these rules and no others. */
    void announce(String set, Variant variant) {
        coming.put(set, variant);
    }

    /** A set whose activation was confirmed: from now on everybody sees it in force. */
    void confirm(String set) {
        Variant variant = coming.remove(set);
        if (variant == null) {
            throw new IllegalStateException("not announced: " + set);
        }
        activated.add(new Activated(set, variant));
    }

    /** Runs something while no call is under way. */
    void whileNobodyCalls(Runnable task) {
        gate.writeLock().lock();
        try {
            task.run();
        } finally {
            gate.writeLock().unlock();
        }
    }

    /** How many answers were right. */
    long answers() {
        return answers.get();
    }

    /** Throws what a caller met first. */
    void assertAllWell() {
        if (!wrong.isEmpty()) {
            throw new AssertionError(wrong.size() + " callers met something wrong", wrong.peek());
        }
    }

    /** Has all callers end; each call in progress has the time that a request has. */
    @Override
    public void close() {
        over = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(3, TimeUnit.MINUTES)) {
                throw new AssertionError("a call does not end:\n" + Footprint.threads(service.pid()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Whatever a caller meets, an assertion too, is told by the thread of the test.
    @SuppressWarnings("PMD.AvoidCatchingThrowable")
    private void callOnAndOn(Random random) {
        while (!over && wrong.isEmpty()) {
            gate.readLock().lock();
            try {
                call(random);
                answers.incrementAndGet();
            } catch (Throwable thrown) {
                wrong.add(thrown);
            } finally {
                gate.readLock().unlock();
            }
            ServerProcess.pause(PAUSE_MILLIS);
        }
    }

    private void call(Random random) throws IOException {
        switch (random.nextInt(12)) {
            case 0, 1 -> evaluateLive();
            case 2 -> evaluateLiveBySoap();
            case 3 -> Variant.assertTable(told(post(SoakIT.LIVE, "text/csv"), 200));
            case 4 -> readLive();
            case 5, 6 -> evaluateInForce(random);
            case 7 -> evaluateComing(random);
            case 8 -> listSets();
            case 9 -> told(get(random.nextBoolean() ? "/vi/thu-nghiem" : "/en/indicator-set"), 200);
            case 10 -> assertUnchanged("SOAP", told(soap(SOAP_RANKING), 200));
            default -> {
                String path = UNCHANGED.get(random.nextInt(UNCHANGED.size()));
                assertUnchanged(path, told(get(path), 200));
            }
        }
    }

    private void assertUnchanged(String what, String answer) {
        if (!answer.equals(unchanged.get(what))) {
            throw new AssertionError(what + " became " + answer);
        }
    }

    private void evaluateLive() throws IOException {
        JsonObject answer = object(told(post(SoakIT.LIVE, "application/json"), 200));
        assertPoints(Variant.ofPlan(answer.getString("planFingerprint")), answer);
    }

    private static void assertPoints(Variant variant, JsonObject answer) {
        JsonObject unit = answer.getJsonArray("units").getJsonObject(0);
        variant.assertPoints(points(unit, "1"), points(unit, "2"), points(unit, "DTI"), answer);
        if (!variant.total().equals(unit.getString("points"))
                || !unit.getJsonArray("problems").isEmpty()) {
            throw new AssertionError("not of the plan: " + answer);
        }
    }

    private static String points(JsonObject unit, String node) {
        return unit.getJsonArray("nodes").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("code").equals(node))
                .map(each -> each.getString("points"))
                .findFirst()
                .orElse("none");
    }

    private void evaluateLiveBySoap() throws IOException {
        StringBuilder values = new StringBuilder();
        Variant.FIGURES.forEach((input, figure) -> values.append("<i:value input=\"")
                .append(input)
                .append("\">")
                .append(figure)
                .append("</i:value>"));
        String answer = told(
                soap(envelope("<i:evaluateUnit><i:set>" + SoakIT.LIVE + "</i:set><i:figures><i:unit>unit-1</i:unit>"
                        + values + "</i:figures></i:evaluateUnit>")),
                200);
        Matcher plan = PLAN.matcher(answer);
        if (!plan.find()) {
            throw new AssertionError(answer);
        }
        Map<String, String> points = new HashMap<>();
        Matcher nodes = POINTS.matcher(answer);
        while (nodes.find()) {
            points.put(nodes.group(1), nodes.group(2));
        }
        Variant.ofPlan(plan.group(1))
                .assertPoints(
                        points.getOrDefault("1", ""),
                        points.getOrDefault("2", ""),
                        points.getOrDefault("DTI", ""),
                        answer);
    }

    /** The tree of a set: its maxima are those of the plan that it names. */
    private void readLive() throws IOException {
        JsonObject answer = object(told(get("/api/v1/indicator-sets/" + SoakIT.LIVE), 200));
        Variant variant = Variant.ofPlan(answer.getJsonObject("summary").getString("planFingerprint"));
        JsonArray children = answer.getJsonObject("root").getJsonArray("children");
        if (!children.getJsonObject(0).getString("maximum").equals(variant.meetingsMaximum())
                || !children.getJsonObject(1).getString("maximum").equals(variant.documentsMaximum())) {
            throw new AssertionError("not of the plan " + variant.planFingerprint() + ": " + answer);
        }
    }

    private void evaluateInForce(Random random) throws IOException {
        if (activated.isEmpty()) {
            return;
        }
        Activated set = activated.get(random.nextInt(activated.size()));
        JsonObject answer = object(told(post(set.set(), "application/json"), 200));
        if (!answer.getString("status").equals("in-force")
                || !answer.getString("planFingerprint").equals(set.variant().planFingerprint())) {
            throw new AssertionError(set + " became " + answer);
        }
        assertPoints(set.variant(), answer);
    }

    /** A set that is about to be offered or activated: it is not there yet, or it is what was written. */
    private void evaluateComing(Random random) throws IOException {
        List<String> names = List.copyOf(coming.keySet());
        if (names.isEmpty()) {
            return;
        }
        String set = names.get(random.nextInt(names.size()));
        Variant variant = coming.get(set);
        HttpResponse<String> answer = post(set, "application/json");
        if (variant == null || answer.statusCode() == 404) {
            return;
        }
        JsonObject evaluation = object(told(answer, 200));
        if (!evaluation.getString("planFingerprint").equals(variant.planFingerprint())) {
            throw new AssertionError(set + " is not what was written: " + evaluation);
        }
        assertPoints(variant, evaluation);
    }

    /** What was confirmed before the call began is in force in the list. */
    private void listSets() throws IOException {
        List<Activated> before = List.copyOf(activated);
        String list = told(get("/api/v1/indicator-sets"), 200);
        Map<String, String> status = new HashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(list))) {
            reader.readArray()
                    .getValuesAs(JsonObject.class)
                    .forEach(each -> status.put(each.getString("set"), each.getString("status")));
        }
        for (Activated each : before) {
            if (!"in-force".equals(status.get(each.set()))) {
                throw new AssertionError(each.set() + " is in force, but is listed as " + status.get(each.set()));
            }
        }
    }

    private HttpResponse<String> get(String path) throws IOException {
        return service.send(service.request(path).GET().build());
    }

    private HttpResponse<String> post(String set, String type) throws IOException {
        HttpRequest.Builder request = service.request("/api/v1/indicator-sets/" + set + "/evaluations")
                .header("Accept", type);
        if (type.equals("text/csv")) {
            StringBuilder table = new StringBuilder("unit,input,value\n");
            Variant.FIGURES.forEach((input, figure) -> table.append("unit-1,")
                    .append(input)
                    .append(',')
                    .append(figure)
                    .append('\n'));
            request.header("Content-Type", "text/csv").POST(BodyPublishers.ofString(table.toString()));
        } else {
            var values = Json.createObjectBuilder();
            Variant.FIGURES.forEach(values::add);
            JsonObject body = Json.createObjectBuilder()
                    .add(
                            "units",
                            Json.createArrayBuilder()
                                    .add(Json.createObjectBuilder()
                                            .add("unit", "unit-1")
                                            .add("values", values)))
                    .build();
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.toString()));
        }
        return service.send(request.build());
    }

    private HttpResponse<String> soap(String envelope) throws IOException {
        return service.send(service.request("/soap/index")
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(BodyPublishers.ofString(envelope))
                .build());
    }

    private static String envelope(String body) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:i=\"urn:dti:index:1\"><s:Body>"
                + body + "</s:Body></s:Envelope>";
    }

    private static String told(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static JsonObject object(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }
}
