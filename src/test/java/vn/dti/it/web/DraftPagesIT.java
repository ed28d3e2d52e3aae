package vn.dti.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.it.Chromium;
import vn.dti.it.RunningService;

/** The pages by which two persons bring rules into force, without JavaScript; and who may not see or send what. */
class DraftPagesIT {
    private static final String BASE = "province/2022";
    private static final String LIST = "/vi/du-thao";
    private static final String NEW = "/vi/du-thao/moi";

    private final String set = "it-" + Long.toString(System.nanoTime(), 36) + "/2022";

    @Test
    void rulesAreUploadedMendedSubmittedSentBackAndApprovedByClicks() throws IOException {
        try (Chromium chromium = Chromium.start()) {
            Page editor = chromium.page(signedIn("bientap"));
            editor.navigate(RunningService.at(LIST).toString());
            editor.locator("a.button").click();
            editor.locator("#set").fill("Tỉnh 2025");
            editor.locator("#files").setInputFiles(payload(rules("100", "150")));
            editor.locator("button:has-text('Tải lên và kiểm tra')").click();
            assertThat(editor.locator("#set-error")).containsText("cấp/tên");
            assertThat(editor.locator("#set")).hasValue("Tỉnh 2025");

            editor.locator("#set").fill(set);
            editor.locator("#copied-from").selectOption(BASE);
            editor.locator("#files").setInputFiles(payload(rules("100", "150")));
            editor.locator("button:has-text('Tải lên và kiểm tra')").click();
            assertThat(editor.locator("h1")).hasText("Dự thảo: " + set);
            assertThat(editor.locator("article.finding.error"))
                    .containsText(Pattern.compile("950.*1\\.000", Pattern.DOTALL));
            assertThat(editor.locator("button:has-text('Trình phê duyệt')")).hasCount(0);

            editor.locator("#files").setInputFiles(payload(rules("100", "200")));
            editor.locator("button:has-text('Tải bản sửa lên')").click();
            assertThat(editor.locator("p.clean")).hasText("Không có lỗi.");
            assertThat(editor.locator("article.finding.notice")).containsText("Chưa có cấp nào tên");
            assertThat(editor.locator("article.finding.error")).hasCount(0);
            assertThat(editor.locator(".changed-rules")).containsText("điểm tối đa 150 → 100");
            assertThat(editor.locator("#anh-huong-province-2022-63")).hasText("30 đơn vị đổi hạng");
            editor.locator("button:has-text('Trình phê duyệt')").click();
            assertThat(editor.locator(".lead .tag")).hasText("chờ phê duyệt");
            assertThat(editor.locator("button:has-text('Phê duyệt')")).hasCount(0);
            decide(chromium, editor);
        }
        assertEquals(200, RunningService.get("/vi/bo-chi-so/" + set).statusCode());
    }

    /** By keyboard. */
    private void decide(Chromium chromium, Page editor) throws IOException {
        Page approver = chromium.page(signedIn("pheduyet"));
        approver.navigate(RunningService.at(LIST).toString());
        approver.locator("a:has-text('" + set + "')").click();
        assertThat(approver.locator(".lead .tag")).hasText("chờ phê duyệt");
        approver.locator("button:has-text('Trả lại')").press("Enter");
        assertThat(approver.locator("#reason-error")).containsText("lý do");
        approver.locator("#reason").fill("Nêu căn cứ.");
        approver.locator("button:has-text('Trả lại')").press("Enter");
        assertThat(approver.locator(".lead .tag")).hasText("bị trả lại");

        editor.reload();
        assertThat(editor.locator(".lead .tag").first()).hasText("bị trả lại");
        assertThat(editor.locator(".log")).containsText("Nêu căn cứ.");
        editor.locator("#files").setInputFiles(payload(rules("100", "200")));
        editor.locator("button:has-text('Tải bản sửa lên')").press("Enter");
        assertThat(editor.locator(".lead .tag")).hasText("đang soạn");
        editor.locator("button:has-text('Trình phê duyệt')").press("Enter");
        assertThat(editor.locator(".lead .tag")).hasText("chờ phê duyệt");
        approver.reload();
        assertThat(approver.locator(".lead .tag")).hasText("chờ phê duyệt");
        approver.locator("button:has-text('Phê duyệt')").press("Enter");
        assertThat(approver.locator(".lead .tag")).hasText("đã phê duyệt, có hiệu lực");
        assertThat(approver.locator(".log")).containsText("bientap");
        assertThat(approver.locator(".log")).containsText("pheduyet");
        assertThat(approver.locator(".box[role='note']")).containsText("rules/" + set + "/figures.csv");
        approver.locator("a[href='/vi/ky-danh-gia']").first().press("Enter");
        assertThat(approver.locator("section[aria-labelledby='thieu-so-lieu']"))
                .containsText("rules/" + set + "/figures.csv");
        approver.goBack();
        approver.navigate(approver.url().replace("/vi/du-thao/", "/en/draft/"));
        assertThat(approver.locator(".lead .tag")).hasText("approved, in force");
    }

    @Test
    void filesThatAreNotReadAreNamedWithTheNameThatTheyNeed() throws IOException {
        Map<String, String> files = rules("100", "200");
        files.put("1-nhan-thuc-so.dslr.txt", files.remove("1-nhan-thuc-so.dslr"));
        files.put("evil.drl", "rule \"x\" when then end");
        String draft = location(send(NEW, "bientap", Map.of("set", set, "copiedFrom", BASE), files));
        for (String user : new String[] {"bientap", "pheduyet"}) {
            String page = page(draft, user);
            assertTrue(page.contains("“1-nhan-thuc-so.dslr.txt” đổi tên thành “1-nhan-thuc-so.dslr”"), page);
            assertTrue(page.contains("</strong> evil.drl</p>"), page);
            assertTrue(page.contains("File name extensions"), page);
        }
        String english = page(draft.replace("/vi/du-thao/", "/en/draft/"), "bientap");
        assertTrue(english.contains("rename “1-nhan-thuc-so.dslr.txt” to “1-nhan-thuc-so.dslr”"), english);

        Map<String, String> upload = Map.of("seen", hidden(page(draft, "bientap"), "seen"), "step", "upload");
        assertEquals(
                303,
                send(draft, "bientap", upload, Map.of("set.dslr.txt", "x", "a.dslr", "x"))
                        .statusCode());
        assertTrue(page(draft, "bientap").contains("“set.dslr.txt” đổi tên thành “set.dslr”"));
        Map<String, String> again = Map.of("seen", hidden(page(draft, "bientap"), "seen"), "step", "upload");
        HttpResponse<String> none = send(draft, "bientap", again, Map.of("set.dslr.txt", "x"));
        assertEquals(422, none.statusCode());
        assertTrue(none.body().contains("“set.dslr.txt” thành “set.dslr”"), none::body);
        assertEquals(303, send(draft, "bientap", again, rules("100", "200")).statusCode());
        assertFalse(page(draft, "bientap").contains("unread"));
    }

    @ParameterizedTest
    @CsvSource({
        "/vi/du-thao, '', 401",
        "/vi/du-thao, quantri, 403",
        "/vi/du-thao, bientap, 200",
        "/vi/du-thao, pheduyet, 200",
        "/en/draft, pheduyet, 200",
        "/vi/du-thao/moi, '', 401",
        "/vi/du-thao/moi, quantri, 403",
        "/vi/du-thao/moi, pheduyet, 403",
        "/en/draft/new, bientap, 200",
        "/vi/du-thao/0b7f6c1e-5a34-4f0e-9c56-3a3f1c7d2b10, '', 401",
        "/vi/du-thao/0b7f6c1e-5a34-4f0e-9c56-3a3f1c7d2b10, quantri, 403",
        "/vi/du-thao/0b7f6c1e-5a34-4f0e-9c56-3a3f1c7d2b10, bientap, 404",
        "/vi/du-thao/khac, bientap, 404",
    })
    void everyPageHasItsRolesAndIsKeptByNobody(String path, String user, int status) {
        HttpResponse<String> answer =
                RunningService.send(as(RunningService.request(path), user).build());

        assertEquals(status, answer.statusCode(), answer::body);
        assertEquals(
                status == 401,
                answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic"));
        String kept = answer.headers().firstValue("Cache-Control").orElse("");
        assertTrue(kept.contains("no-store"), kept);
        assertTrue(answer.headers().firstValue("ETag").isEmpty());
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "/vi/du-thao/moi, '', '', '', 401",
        "/vi/du-thao/moi, quantri, '', '', 403",
        "/vi/du-thao/moi, pheduyet, '', '', 403",
        "/vi/du-thao/moi, bientap, Sec-Fetch-Site, cross-site, 403",
        "/vi/du-thao/moi, bientap, Sec-Fetch-Site, same-site, 403",
        "/vi/du-thao/moi, bientap, Origin, https://evil.example, 403",
        "/vi/du-thao/moi, bientap, Origin, null, 403",
        "/vi/du-thao/moi, bientap, Sec-Fetch-Site, same-origin, 422",
        "/vi/du-thao, bientap, '', '', 405",
        "/vi/don-vi, bientap, '', '', 405",
    })
    void aFormHasItsRoleAndComesFromAPageOfOurOwn(String path, String user, String header, String value, int status) {
        HttpRequest.Builder request = form(path, user, Map.of("set", "it-x"), Map.of());
        if (!header.isEmpty()) {
            request.header(header, value);
        }
        assertEquals(status, RunningService.send(request.build()).statusCode());
    }

    @Test
    void whatIsNoFormWithFilesOrTooLongIsRefusedBeforeItIsRead() {
        HttpRequest.Builder plain = as(RunningService.request(NEW), "bientap")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("set=province/2026"));
        assertEquals(415, RunningService.send(plain.build()).statusCode());
        HttpRequest.Builder broken = as(RunningService.request(NEW), "bientap")
                .header("Content-Type", "multipart/form-data")
                .POST(BodyPublishers.ofString("set"));
        assertEquals(400, RunningService.send(broken.build()).statusCode());
        HttpResponse<String> long9 =
                send(NEW, "bientap", Map.of("set", set), Map.of("set.dslr", "x".repeat(9 * 1024 * 1024)));
        assertEquals(413, long9.statusCode());
        assertTrue(long9.body().contains("8 MB"));
    }

    @Test
    void aPageThatIsFilledInAnewAfterGoingBackIsAnotherCall() throws IOException {
        Map<String, String> fields =
                Map.of("set", set, "copiedFrom", BASE, "key", UUID.randomUUID().toString());
        String first = location(send(NEW, "bientap", fields, rules("100", "200")));
        assertEquals(first, location(send(NEW, "bientap", fields, rules("100", "200"))));
        assertNotEquals(first, location(send(NEW, "bientap", fields, rules("120", "180"))));
    }

    private static String location(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void theWholeContentIsThereForWhoDecides() throws IOException {
        HttpResponse<String> made = send(NEW, "bientap", Map.of("set", set, "copiedFrom", BASE), rules("100", "200"));
        String draft = made.headers().firstValue("Location").orElseThrow();
        String page = RunningService.send(
                        as(RunningService.request(draft), "pheduyet").build())
                .body();
        assertTrue(page.contains("điểm tối đa 150 → 100"), page);
        Matcher link =
                Pattern.compile("href=\"(/api/v1/rule-drafts/[^\"]+/rules)\"").matcher(page);
        assertTrue(link.find(), page);
        HttpResponse<String> workbook = RunningService.send(
                as(RunningService.request(link.group(1)), "pheduyet").build());
        assertEquals(200, workbook.statusCode());
        assertTrue(workbook.body().startsWith("PK"));
        assertEquals(
                401,
                RunningService.send(RunningService.request(link.group(1)).build())
                        .statusCode());
    }

    @Test
    void aFormThatIsSentTwiceStoresOnceAndAnOldPageDecidesNothing() throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("key", UUID.randomUUID().toString());
        fields.put("set", set);
        fields.put("copiedFrom", BASE);
        HttpResponse<String> first = send(NEW, "bientap", fields, rules("100", "200"));
        HttpResponse<String> again = send(NEW, "bientap", fields, rules("100", "200"));
        assertEquals(303, first.statusCode(), first::body);
        String draft = first.headers().firstValue("Location").orElseThrow();
        assertEquals(draft, again.headers().firstValue("Location").orElseThrow());

        String seen = hidden(page(draft, "bientap"), "seen");
        Map<String, String> submission = Map.of("key", UUID.randomUUID().toString(), "seen", seen, "step", "submit");
        assertEquals(303, send(draft, "bientap", submission, Map.of()).statusCode());
        assertEquals(303, send(draft, "bientap", submission, Map.of()).statusCode());
        assertEquals(409, send(draft, "bientap", step("submit", seen), Map.of()).statusCode());
        String submitted = hidden(page(draft, "pheduyet"), "seen");
        assertNotEquals(seen, submitted);
        HttpResponse<String> old = send(draft, "pheduyet", step("approve", seen), Map.of());
        assertEquals(412, old.statusCode());
        assertTrue(old.body().contains("đã thay đổi"), old::body);
        assertEquals(
                403,
                send(draft, "bientap", step("approve", submitted), Map.of()).statusCode());
        assertEquals(
                303,
                send(draft, "bientap", step("withdraw", submitted), Map.of()).statusCode());
        assertFalse(page(draft, "bientap").contains("<form class=\"form\""));
    }

    private static Map<String, String> step(String step, String seen) {
        return Map.of("key", UUID.randomUUID().toString(), "seen", seen, "step", step);
    }

    private static String page(String path, String user) {
        HttpResponse<String> answer =
                RunningService.send(as(RunningService.request(path), user).build());
        assertEquals(200, answer.statusCode(), answer::body);
        return answer.body();
    }

    private static String hidden(String page, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertTrue(found.find(), page);
        return found.group(1);
    }

    private static HttpResponse<String> send(
            String path, String user, Map<String, String> fields, Map<String, String> files) {
        return RunningService.send(form(path, user, fields, files).build());
    }

    private static HttpRequest.Builder form(
            String path, String user, Map<String, String> fields, Map<String, String> files) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--grenze\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        files.forEach(
                (name, text) -> body.append("--grenze\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                        .append(name)
                        .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .append(text)
                        .append("\r\n"));
        body.append("--grenze--\r\n");
        return as(RunningService.request(path), user)
                .header("Content-Type", "multipart/form-data; boundary=grenze")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    private static HttpRequest.Builder as(HttpRequest.Builder request, String user) {
        return user.isEmpty() ? request : request.header("Authorization", RunningService.basic(user));
    }

    private static Browser.NewContextOptions signedIn(String user) {
        String basic = RunningService.basic(user).substring("Basic ".length());
        String password =
                new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8).substring(user.length() + 1);
        return new Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setJavaScriptEnabled(false)
                .setHttpCredentials(user, password);
    }

    private static FilePayload[] payload(Map<String, String> rules) {
        return rules.entrySet().stream()
                .map(file -> new FilePayload(
                        file.getKey(),
                        "application/octet-stream",
                        file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toArray(FilePayload[]::new);
    }

    /** The rule files of 2022 with other maximum points of two main indices. */
    private static Map<String, String> rules(String economy, String society) throws IOException {
        Map<String, String> rules = new TreeMap<>();
        try (Stream<Path> files = Files.list(RunningService.rules().resolve(BASE))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".dslr")).toList()) {
                rules.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        rules.computeIfPresent(
                "set.dslr", (name, text) -> maximum(maximum(text, "rule \"8 ", economy), "rule \"9 ", society));
        return rules;
    }

    private static String maximum(String text, String rule, String points) {
        String old = "Điểm tối đa: 150";
        int at = text.indexOf(old, text.indexOf(rule));
        return text.substring(0, at) + "Điểm tối đa: " + points + text.substring(at + old.length());
    }
}
