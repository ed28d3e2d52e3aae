package vn.dti.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.EditionPart;
import vn.dti.domain.edition.EditionsFromElsewhere;
import vn.dti.domain.edition.pack.ForgedEditions;
import vn.dti.domain.index.SetId;
import vn.dti.it.Chromium;
import vn.dti.it.RunningService;

/** The page by which a publisher imports an edition, without JavaScript and by the keyboard alone. */
class ImportPageIT {
    private static final String FORM = "/vi/ban-ket-qua/nhap";

    private final SetId set = new SetId("it-page-" + Long.toString(System.nanoTime(), 36), "2022");
    private final String year = set + "/63";
    private final Edition edition = EditionsFromElsewhere.first(set);
    private final byte[] zip = EditionsFromElsewhere.zip(edition);

    @Test
    void aFileIsRefusedWithItsFindingsAndAnotherIsImportedAndPublished() {
        try (Chromium chromium = Chromium.start()) {
            Page publisher = chromium.page(signedIn("congbo"));
            publisher.setViewportSize(360, 740);
            publisher.navigate(RunningService.at("/vi/ban-ket-qua").toString());
            publisher.locator("a[href='" + FORM + "']").press("Enter");
            assertThat(publisher.locator("h1")).hasText("Nhập bản kết quả từ tệp");
            byte[] forged = EditionsFromElsewhere.zip(
                    ForgedEditions.withNewReceipt(edition, EditionPart.RESULTS, "0.8002", "0.9002"));
            choose(publisher, "sua.zip", forged);
            assertThat(publisher.locator(".refused")).containsText("sua.zip");
            assertThat(publisher.locator(".refused li").first()).containsText("Đà Nẵng");
            assertEquals(
                    false,
                    publisher.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"));

            choose(publisher, "dung.zip", zip);
            assertThat(publisher.locator("h1")).containsText(year);
            assertThat(publisher.locator(".lead .tag")).hasText("đã chốt");
            assertThat(publisher.locator("dl.facts").first()).containsText("biên nhận giữ nguyên");
            assertThat(publisher.locator("dl.facts").first()).containsText("congbo");
            assertThat(publisher.locator("section[aria-labelledby='du-kien'] tbody tr"))
                    .hasCount(63);

            publisher.navigate(RunningService.at("/en/edition/import").toString());
            choose(publisher, "again.zip", zip);
            assertThat(publisher.locator(".refused")).containsText("is here already");

            Page approver = chromium.page(signedIn("pheduyet"));
            approver.navigate(RunningService.at("/vi/ky-danh-gia/" + year).toString());
            approver.locator("button:has-text('Công bố')").press("Enter");
            assertThat(approver.locator(".lead .tag")).hasText("đã công bố");
            String shown = RunningService.get("/vi/ban-ket-qua/" + year + "/1").body();
            assertTrue(shown.contains("Nhập vào hệ thống này") && shown.contains("Giống hệt"), shown);
        }
    }

    private static void choose(Page page, String name, byte[] content) {
        page.locator("#package").setInputFiles(new FilePayload(name, "application/zip", content));
        page.locator("main button[type='submit']").press("Enter");
    }

    @Test
    void onlyAPublisherComesInAndAFormFromElsewhereDoesNot() {
        assertEquals(401, RunningService.get(FORM).statusCode());
        for (String user : new String[] {"bientap", "pheduyet", "quantri"}) {
            assertEquals(403, page(user).statusCode(), user);
            assertEquals(403, send(user, "same-origin", zip).statusCode(), user);
        }
        assertEquals(200, page("congbo").statusCode());
        assertEquals(403, send("congbo", "cross-site", zip).statusCode());
        HttpResponse<String> none = send("congbo", "same-origin", new byte[0]);
        assertEquals(422, none.statusCode());
        HttpResponse<String> large = send("congbo", "same-origin", new byte[17 << 20]);
        assertEquals(413, large.statusCode());
        assertTrue(large.body().contains("16 MB") && large.body().contains("dti-tool.jar verify"), large::body);
    }

    private static HttpResponse<String> page(String user) {
        return RunningService.send(RunningService.request(FORM)
                .header("Authorization", RunningService.basic(user))
                .GET()
                .build());
    }

    private static HttpResponse<String> send(String user, String site, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\n" + UUID.randomUUID()
                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.zip\"\r\n"
                        + "Content-Type: application/zip\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return RunningService.send(RunningService.request(FORM)
                .header("Authorization", RunningService.basic(user))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Sec-Fetch-Site", site)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
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
}
