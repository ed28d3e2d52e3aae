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
import org.junit.jupiter.api.Test;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.EditionPart;
import vn.dti.domain.edition.EditionsFromElsewhere;
import vn.dti.domain.edition.pack.ForgedEditions;
import vn.dti.domain.index.SetId;
import vn.dti.it.Chromium;
import vn.dti.it.RunningService;

/** The page by which everybody verifies the package of an edition, without a sign-in, JavaScript or a mouse. */
class VerificationPageIT {
    private static final String FORM = "/vi/ban-ket-qua/kiem-tra";

    private final Edition edition = EditionsFromElsewhere.first(new SetId("it-verify", "2022"));
    private final byte[] zip = EditionsFromElsewhere.zip(edition);

    @Test
    void aCitizenSeesThatAFileIsIdenticalOrWhatDiffersInIt() {
        byte[] forged = EditionsFromElsewhere.zip(
                ForgedEditions.withNewReceipt(edition, EditionPart.RESULTS, "0.8002", "0.9002"));
        String chain = RunningService.get("/api/v1/editions/chain").body();
        try (Chromium chromium = Chromium.start()) {
            Page citizen = chromium.page(
                    new Browser.NewContextOptions().setLocale("vi-VN").setJavaScriptEnabled(false));
            citizen.setViewportSize(360, 740);
            citizen.navigate(
                    RunningService.at("/vi/ban-ket-qua/province/2024/34/1").toString());
            assertThat(citizen.locator("a[href='" + FORM + "']")).hasCount(1);
            citizen.navigate(RunningService.at("/vi/ban-ket-qua").toString());
            citizen.locator("a[href='" + FORM + "']").press("Enter");
            assertThat(citizen.locator("h1")).hasText("Kiểm tra một tệp bản kết quả");
            choose(citizen, "dung.zip", zip);
            assertThat(citizen.locator(".verdict .headline")).hasText("Giống hệt");
            assertThat(citizen.locator("dl.facts")).containsText("it-verify/2022/63, bản 1");

            choose(citizen, "sua.zip", forged);
            assertThat(citizen.locator(".refused")).containsText("sua.zip");
            assertThat(citizen.locator(".refused li").first()).containsText("Đà Nẵng");
            assertThat(citizen.locator(".refused")).containsText("kết quả ghi trong bản kết quả đã bị sửa");
            assertEquals(
                    false,
                    citizen.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
            assertThat(citizen.locator("a.language")).hasAttribute("href", "/en/edition/verification");

            citizen.navigate(RunningService.at("/en/edition/verification").toString());
            citizen.locator("#head").fill("a".repeat(64));
            choose(citizen, "right.zip", zip);
            assertThat(citizen.locator(".refused li")).containsText("The given head is not in the chain");
            citizen.locator("#head").fill("abc");
            choose(citizen, "right.zip", zip);
            assertThat(citizen.locator("#head-error")).containsText("64 hexadecimal digits");
            assertThat(citizen.locator("#head")).hasValue("abc");
        }
        assertEquals(chain, RunningService.get("/api/v1/editions/chain").body(), "nothing is stored");
        assertEquals(
                404, RunningService.get("/vi/ban-ket-qua/it-verify/2022/63/1").statusCode());
    }

    private static void choose(Page page, String name, byte[] content) {
        page.locator("#package").setInputFiles(new FilePayload(name, "application/zip", content));
        page.locator("main button[type='submit']").press("Enter");
    }

    @Test
    void aFormFromElsewhereOrWithoutAPackageOrTooLargeIsRefused() {
        HttpResponse<String> sound = send("same-origin", zip);
        assertEquals(200, sound.statusCode());
        assertTrue(sound.body().contains("Giống hệt"), sound::body);
        assertTrue(sound.headers().firstValue("Cache-Control").orElse("").contains("no-store"));
        assertTrue(sound.headers().firstValue("Set-Cookie").isEmpty());
        assertEquals(403, send("cross-site", zip).statusCode());
        HttpResponse<String> none = send("same-origin", "not a zip".getBytes(StandardCharsets.UTF_8));
        assertEquals(422, none.statusCode());
        assertTrue(none.body().contains("Không kiểm tra được"), none::body);
        HttpResponse<String> large = send("same-origin", new byte[17 << 20]);
        assertEquals(413, large.statusCode());
        assertTrue(large.body().contains("16 MB") && large.body().contains("dti-tool.jar verify"), large::body);
        HttpResponse<String> plain = RunningService.send(RunningService.request(FORM)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("head="))
                .build());
        assertEquals(415, plain.statusCode());
    }

    private static HttpResponse<String> send(String site, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head = """
                --x
                Content-Disposition: form-data; name="head"


                --x
                Content-Disposition: form-data; name="files"; filename="a.zip"
                Content-Type: application/zip

                """.replace("\n", "\r\n");
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return RunningService.send(RunningService.request(FORM)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Sec-Fetch-Site", site)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }
}
