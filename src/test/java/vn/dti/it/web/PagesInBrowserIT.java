package vn.dti.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.it.Chromium;
import vn.dti.it.RunningService;

class PagesInBrowserIT {
    private static final String AUDIT = audit();
    private static Chromium chromium;

    @BeforeAll
    static void startTheBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @MethodSource("vn.dti.it.web.PublicPages#all")
    void aPageIsSoundOnAWideScreen(String address) {
        assertSound(address, 1440, 900);
    }

    @ParameterizedTest
    @MethodSource("vn.dti.it.web.PublicPages#all")
    void aPageIsSoundOnAPhone(String address) {
        assertSound(address, 360, 740);
    }

    @ParameterizedTest
    @MethodSource("vn.dti.it.web.PublicPages#vietnamese")
    void aPageIsWholeWithoutJavaScript(String address) {
        Page page = chromium.page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(RunningService.at(address).toString());
        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.locator("footer")).isVisible();
        page.context().close();
    }

    @Test
    void theFirstStopOfTheKeyboardSkipsToTheContent() {
        Page page = open("/", 1440, 900);
        page.keyboard().press("Tab");
        Locator skip = page.locator("a.skip");
        assertThat(skip).isFocused();
        assertTrue(skip.boundingBox().y >= 0, "the skip link is seen when it has the focus");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.context().close();
    }

    @Test
    void theKeyboardReachesMenuSearchLanguageYearsAndUnits() {
        Page page = open("/", 1440, 900);
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            stops.add(String.valueOf(page.evaluate("() => { const e = document.activeElement;"
                    + " const o = getComputedStyle(e); return e.className + '|' + e.tagName + '|' + (e.getAttribute('href') ||"
                    + " e.name || '') + '|' + (parseFloat(o.outlineWidth) > 0 && o.outlineStyle !== 'none'); }")));
        }
        for (String wanted : List.of(
                "language|A|/en|true",
                "|A|/vi/bo-chi-so|true",
                "|INPUT|ten|true",
                "|A|/vi/xep-hang/province/2022/63|true",
                "scroll|DIV||true",
                "why|A|/vi/dien-giai/province/2024/34/")) {
            assertTrue(stops.stream().anyMatch(stop -> stop.startsWith(wanted)), wanted + " in " + stops);
        }
        page.context().close();
    }

    @Test
    void theLanguageSwitchKeepsThePage() {
        Page page = open("/vi/xep-hang/province/2022/63?chi-so=CQS", 1440, 900);
        page.locator("a.language").click();
        assertEquals(RunningService.at("/en/ranking/province/2022/63?node=CQS").toString(), page.url());
        assertThat(page.locator("h1")).containsText("Digital government");
        page.locator("a.language").click();
        assertThat(page.locator("h1")).containsText("Chính quyền số");
        page.context().close();
    }

    @Test
    void theSearchFindsAProvinceTypedWithoutAccents() {
        Page page = open("/", 360, 740);
        page.locator("#site-search").fill("vinh phuc");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Vĩnh Phúc");
        page.context().close();
    }

    @Test
    void onAPhoneTheTableScrollsWithinItselfAndKeepsTheNamesInSight() {
        Page page = open("/", 360, 740);
        page.evaluate("document.querySelector('.scroll').scrollLeft = 600");
        Locator name = page.locator("tbody th.c-unit").first();
        assertTrue(name.boundingBox().x >= 0 && name.boundingBox().x < 120, "the name stays");
        page.context().close();
    }

    @Test
    void onPaperTheTableIsWholeAndTheMenuIsGone() {
        Page page = open("/", 1100, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("nav.menu")).isHidden();
        assertThat(page.locator("table.ranking")).isVisible();
        assertEquals("visible", page.evaluate("getComputedStyle(document.querySelector('.scroll')).overflowX"));
        page.context().close();
    }

    private static void assertSound(String address, int width, int height) {
        List<String> faults = new ArrayList<>();
        Page page = chromium.page(new Browser.NewContextOptions().setViewportSize(width, height));
        page.onConsoleMessage(message -> faults.add(message.type() + " " + message.text()));
        page.onPageError(faults::add);
        page.onRequestFailed(request -> faults.add("failed " + request.url()));
        page.onRequest(request -> {
            if (!request.url().startsWith(RunningService.at("/").toString())) {
                faults.add("from elsewhere " + request.url());
            }
        });
        page.navigate(RunningService.at(address).toString());
        Object complaints = page.evaluate(AUDIT);
        assertEquals(List.of(), complaints, address);
        assertEquals(List.of(), faults, address);
        assertEquals(List.of(), page.context().cookies(), address);
        page.context().close();
    }

    private static Page open(String address, int width, int height) {
        Page page =
                chromium.page(new Browser.NewContextOptions().setLocale("vi-VN").setViewportSize(width, height));
        page.navigate(RunningService.at(address).toString());
        return page;
    }

    private static String audit() {
        try (InputStream script =
                Objects.requireNonNull(PagesInBrowserIT.class.getResourceAsStream("/vn/dti/it/web/audit.js"))) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("() =>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
