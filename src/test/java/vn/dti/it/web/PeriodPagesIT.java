package vn.dti.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.dti.it.Chromium;
import vn.dti.it.RunningService;
import vn.dti.it.rest.DraftCalls;
import vn.dti.it.rest.RuleFolders;

/** The pages by which two persons bring a year to publication, without JavaScript; and what everybody sees of it. */
class PeriodPagesIT {
    private final String level = "it-period-" + Long.toString(System.nanoTime(), 36);
    private final String year = level + "/2025/63";

    @AfterEach
    void removeTheFolder() throws IOException {
        RuleFolders.remove(level);
    }

    @Test
    void aYearIsEvaluatedSealedPublishedAndCorrectedByClicks() throws IOException {
        String set = level + "/2025";
        RuleFolders.write(level, RuleFolders.texts("province-sample", ".csv"));
        RuleFolders.write(set, RuleFolders.texts("province-sample/2025", ".csv", ".dslr"));
        RuleFolders.await(
                "trial",
                () -> RunningService.get("/api/v1/trial-sets/" + set).body().contains("\"status\":\"trial\""));
        DraftCalls.bringIntoForce(set, RuleFolders.texts(set, ".dslr"));

        try (Chromium chromium = Chromium.start()) {
            Page publisher = chromium.page(signedIn("congbo"));
            publisher.navigate(RunningService.at("/vi/ky-danh-gia").toString());
            publisher.locator("a:has-text('" + year + "')").click();
            assertThat(publisher.locator(".lead .tag")).hasText("đang mở");
            publisher.locator("button:has-text('Đánh giá')").press("Enter");
            assertThat(publisher.locator(".lead .tag")).hasText("đã đánh giá");
            assertThat(publisher.locator("#du-kien")).hasText("Kết quả dự kiến");
            assertThat(publisher.locator("section[aria-labelledby='du-kien'] tbody tr"))
                    .hasCount(63);
            assertThat(publisher.locator("#reason")).hasCount(0);
            assertEquals(404, RunningService.get("/vi/xep-hang/" + year).statusCode());
            publisher.locator("button:has-text('Chốt kết quả')").press("Enter");
            assertThat(publisher.locator(".lead .tag")).hasText("đã chốt");
            assertThat(publisher.locator("button:has-text('Công bố')")).hasCount(0);
            assertEquals(
                    404, RunningService.get("/vi/ban-ket-qua/" + year + "/1").statusCode());

            Page approver = chromium.page(signedIn("pheduyet"));
            approver.navigate(RunningService.at("/vi/ky-danh-gia/" + year).toString());
            approver.locator("button:has-text('Công bố')").press("Enter");
            assertThat(approver.locator(".lead .tag")).hasText("đã công bố");
            everybodySeesIt(chromium);
            correct(publisher, set);
            approver.reload();
            approver.locator("button:has-text('Công bố')").press("Enter");
            assertThat(approver.locator(".lead .tag")).hasText("đã công bố");
            assertTrue(
                    RunningService.get("/vi/ban-ket-qua/" + year + "/2").body().contains("Công văn số 12."));
        }
    }

    private void everybodySeesIt(Chromium chromium) {
        assertEquals(200, RunningService.get("/vi/xep-hang/" + year).statusCode());
        Page reader = chromium.page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        reader.navigate(RunningService.at("/vi/ban-ket-qua").toString());
        reader.locator("a:has-text('" + year + "')").first().click();
        assertThat(reader.locator(".headline")).hasText("Giống hệt");
        assertThat(reader.locator("a.button")).hasAttribute("href", "/api/v1/editions/" + year + "/1/package");
        reader.navigate(RunningService.at("/en/edition/" + year + "/1").toString());
        assertThat(reader.locator(".headline")).hasText("Identical");
    }

    /** A correction needs other figures and a reason. */
    private void correct(Page publisher, String set) throws IOException {
        publisher.reload();
        publisher.locator("button:has-text('Đánh giá')").press("Enter");
        assertThat(publisher.locator(".refused")).containsText("số liệu không thay đổi");
        String[] lines = RuleFolders.texts(set, "figures.csv")
                .getOrDefault("figures.csv", "")
                .split("\n", 3);
        String option = lines[1].split(",", -1)[3];
        lines[1] = lines[1].replaceFirst("^([^,]+,[^,]+,[^,]+,)[^,]+", "$1" + (option.equals("1") ? "2" : "1"));
        RuleFolders.write(set, Map.of("figures.csv", String.join("\n", lines)));
        publisher.navigate(RunningService.at("/vi/ky-danh-gia/" + year).toString());
        publisher.locator("button:has-text('Đánh giá')").press("Enter");
        assertThat(publisher.locator(".lead .tag")).hasText("đã đánh giá");
        publisher.locator("button:has-text('Chốt kết quả')").press("Enter");
        assertThat(publisher.locator("#reason-error")).containsText("lý do đính chính");
        publisher.locator("#reason").fill("Tỉnh nộp lại số liệu.\nCông văn số 12.");
        publisher.locator("button:has-text('Chốt kết quả')").press("Enter");
        assertThat(publisher.locator(".lead .tag")).hasText("đã chốt");
    }

    @Test
    void aSetInForceWithoutFiguresIsListedWithWhereTheyGoAndThenIsAPeriod() throws IOException {
        String set = level + "/2025";
        RuleFolders.write(level, RuleFolders.texts("province-sample", ".csv"));
        DraftCalls.bringIntoForce(set, RuleFolders.texts("province-sample/2025", ".dslr"));
        RuleFolders.await("the list of units", () -> needed("/vi/ky-danh-gia").contains("(cột panel): 34, 63"));
        String needed = needed("/vi/ky-danh-gia");
        assertTrue(needed.contains("rules/" + set + "/figures.csv"), needed);
        assertTrue(needed("/en/period").contains("panel,unit,input,value,source"), needed);

        Map<String, String> figures = RuleFolders.texts("province-sample/2025", "figures.csv");
        RuleFolders.write(set, Map.of("figures.csv", "panel,unit,input,value,source\n63,an-gian,1.1.1:x,1,minh-hoa\n"));
        RuleFolders.await("the error", () -> needed("/vi/ky-danh-gia").contains("an-gian"));
        RuleFolders.write(set, figures);
        RuleFolders.await(
                "the period",
                () -> page("/vi/ky-danh-gia", "congbo").body().contains("href=\"/vi/ky-danh-gia/" + year + "\""));
        assertFalse(needed("/vi/ky-danh-gia").contains(set));
    }

    /** The part of the page about sets without figures; empty if there is none. */
    private static String needed(String path) {
        String page = page(path, "congbo").body();
        int from = page.indexOf("id=\"thieu-so-lieu\"");
        return from < 0 ? "" : page.substring(from, page.indexOf("</section>", from));
    }

    @Test
    void publishedEditionsOfSamplesComeLast() {
        String page = RunningService.get("/vi/ban-ket-qua").body();
        int sample = page.indexOf("/vi/ban-ket-qua/province-sample/");
        assertTrue(sample > page.lastIndexOf("/vi/ban-ket-qua/province/"), page);
        assertTrue(sample > page.lastIndexOf("/vi/ban-ket-qua/commune/"), page);
    }

    /** As a double click sends it: who comes second is led to what the first has stored. */
    @Test
    void aFormThatIsSentTwiceAtOnceEvaluatesOnce() throws Exception {
        String set = level + "/2025";
        RuleFolders.write(level, RuleFolders.texts("province-sample", ".csv"));
        RuleFolders.write(set, RuleFolders.texts("province-sample/2025", ".csv", ".dslr"));
        RuleFolders.await(
                "trial",
                () -> RunningService.get("/api/v1/trial-sets/" + set).body().contains("\"status\":\"trial\""));
        DraftCalls.bringIntoForce(set, RuleFolders.texts(set, ".dslr"));
        Matcher key = Pattern.compile("name=\"key\" value=\"([^\"]+)\"")
                .matcher(page("/vi/ky-danh-gia/" + year, "congbo").body());
        assertTrue(key.find());
        Callable<HttpResponse<String>> click = () -> RunningService.send(RunningService.request(
                        "/vi/ky-danh-gia/" + year)
                .header("Authorization", RunningService.basic("congbo"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(field("step", "evaluate") + field("key", key.group(1)) + "--x--\r\n"))
                .build());
        ExecutorService mouse = Executors.newFixedThreadPool(2);
        try {
            for (Future<HttpResponse<String>> answer : mouse.invokeAll(List.of(click, click))) {
                assertEquals(303, answer.get().statusCode(), "a second click is not refused");
            }
        } finally {
            mouse.shutdown();
        }
        assertTrue(page("/vi/ky-danh-gia/" + year, "congbo").body().contains("đã đánh giá"));
    }

    private static String field(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    @Test
    void whoHasNoRoleSeesNothingAndAFormFromElsewhereIsRefused() {
        assertEquals(401, RunningService.get("/vi/ky-danh-gia").statusCode());
        assertEquals(403, page("/vi/ky-danh-gia", "quantri").statusCode());
        assertEquals(200, page("/en/period", "bientap").statusCode());
        assertEquals(404, page("/vi/ky-danh-gia/province/1900/63", "congbo").statusCode());
        HttpResponse<String> shown = page("/vi/ky-danh-gia/province/2022/63", "congbo");
        assertTrue(shown.headers().firstValue("Cache-Control").orElse("").contains("no-store"));
        HttpRequest foreign = RunningService.request("/vi/ky-danh-gia/province/2022/63")
                .header("Authorization", RunningService.basic("congbo"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"step\"\r\n\r\nevaluate\r\n--x--\r\n"))
                .build();
        assertEquals(403, RunningService.send(foreign).statusCode());
        assertFalse(page("/vi/ky-danh-gia", "congbo").body().contains("Exception"));
    }

    private static HttpResponse<String> page(String path, String user) {
        return RunningService.send(RunningService.request(path)
                .header("Authorization", RunningService.basic(user))
                .GET()
                .build());
    }

    private static Browser.NewContextOptions signedIn(String user) {
        return new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setExtraHTTPHeaders(Map.of("Authorization", RunningService.basic(user)));
    }
}
