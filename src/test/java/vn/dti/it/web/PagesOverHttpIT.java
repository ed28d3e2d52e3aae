package vn.dti.it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.it.RunningService;

class PagesOverHttpIT {
    @ParameterizedTest
    @MethodSource("vn.dti.it.web.PublicPages#all")
    void aPageBeginsNoSessionAndSetsNoCookie(String address) {
        HttpResponse<String> answer = RunningService.get(address);
        assertEquals(200, answer.statusCode(), answer::body);
        assertEquals(Optional.empty(), answer.headers().firstValue("Set-Cookie"));
        assertFalse(answer.body().contains("jsessionid"));
        assertFalse(answer.body().contains("jakarta.faces"));
    }

    @ParameterizedTest
    @MethodSource("vn.dti.it.web.PublicPages#all")
    void aPageMayShowNothingFromElsewhereAndRunNoScript(String address) {
        HttpResponse<String> answer = RunningService.get(address);
        String policy = header(answer, "Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'none';"), policy);
        assertFalse(policy.contains("script-src"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("DENY", header(answer, "X-Frame-Options"));
        assertEquals("strict-origin-when-cross-origin", header(answer, "Referrer-Policy"));
        assertFalse(answer.body().contains("<script"));
        assertFalse(answer.body().contains(" style="));
        assertFalse(answer.body().contains(" onclick="));
    }

    @ParameterizedTest
    @MethodSource("vn.dti.it.web.PublicPages#vietnamese")
    void aVietnamesePageSaysSoAndLeadsToTheSamePageInEnglish(String address) {
        HttpResponse<String> answer = RunningService.get(address);
        assertEquals("vi", header(answer, "Content-Language"));
        assertTrue(answer.body().contains(" lang=\"vi\""));
        String english = PublicPages.ENGLISH.get(PublicPages.VIETNAMESE.indexOf(address));
        assertTrue(answer.body().contains("hreflang=\"en\" href=\"" + english + "\""), english);
    }

    @ParameterizedTest
    @MethodSource("vn.dti.it.web.PublicPages#english")
    void anEnglishPageSaysSoAndLeadsToTheSamePageInVietnamese(String address) {
        HttpResponse<String> answer = RunningService.get(address);
        assertEquals("en", header(answer, "Content-Language"));
        String vietnamese = PublicPages.VIETNAMESE.get(PublicPages.ENGLISH.indexOf(address));
        assertTrue(answer.body().contains("hreflang=\"vi\" href=\"" + vietnamese + "\""), vietnamese);
    }

    @ParameterizedTest
    @MethodSource("vn.dti.it.web.PublicPages#all")
    void aPageThatTheBrowserHasIsNotSentAgain(String address) {
        HttpResponse<String> first = RunningService.get(address);
        assertEquals("no-cache", header(first, "Cache-Control"));
        String tag = header(first, "ETag");
        HttpResponse<String> second = RunningService.send(
                RunningService.request(address).header("If-None-Match", tag).build());
        assertEquals(304, second.statusCode());
        assertEquals("", second.body());
        assertEquals(tag, header(second, "ETag"));
        HttpResponse<String> other = RunningService.send(RunningService.request(address)
                .header("If-None-Match", "\"other\"")
                .build());
        assertEquals(200, other.statusCode());
        assertEquals(first.body(), other.body(), "kept or made anew, it is the same page");
    }

    @Test
    void aPageIsCompressedForABrowserThatTakesIt() throws IOException {
        HttpResponse<String> plain = RunningService.get("/");
        HttpResponse<byte[]> compressed = HttpClient.newHttpClient()
                .sendAsync(
                        RunningService.request("/")
                                .header("Accept-Encoding", "gzip, br")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .join();
        assertEquals("gzip", compressed.headers().firstValue("Content-Encoding").orElse(""));
        assertEquals("Accept-Encoding", compressed.headers().firstValue("Vary").orElse(""));
        byte[] bytes = new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes();
        assertEquals(plain.body(), new String(bytes, StandardCharsets.UTF_8));
        assertNotEquals(
                header(plain, "ETag"), compressed.headers().firstValue("ETag").orElse(""));
    }

    @Test
    void theHeadOfAPageIsThatOfThePage() {
        HttpResponse<String> page = RunningService.get("/vi/don-vi/hue");
        HttpResponse<String> head = RunningService.send(RunningService.request("/vi/don-vi/hue")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        for (String name : List.of("ETag", "Content-Length", "Content-Type", "Cache-Control")) {
            assertEquals(header(page, name), header(head, name), name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/vi/xep-hang?x=%zz,400,vi,Địa chỉ không hợp lệ",
        "/en/ranking?x=%zz,400,en,Malformed address",
        "/vi/tim?ten=%ff,400,vi,Địa chỉ không hợp lệ",
        "/vi/tim?ten=%,400,vi,Địa chỉ không hợp lệ",
        "/assets/none.css,404,vi,Không tìm thấy trang",
        "/assets/,404,vi,Không tìm thấy trang",
        "/WEB-INF/web.xml,404,vi,Không tìm thấy trang",
        "/META-INF/MANIFEST.MF,404,vi,Không tìm thấy trang",
        "/en/a%2Fb,400,en,Malformed address"
    })
    void whatTheServerRefusesIsToldByOurOwnPage(String address, int status, String language, String words)
            throws IOException {
        Exchange answer = Exchange.of("GET", address);
        assertEquals(status, answer.status(), answer::toString);
        assertTrue(answer.text().contains("lang=\"" + language + "\""), answer::toString);
        assertTrue(answer.text().contains(words), answer::toString);
        assertFalse(answer.text().contains("SRVE"), answer::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vi/%00", "/vi/%zz", "/vi/..%2f.."})
    void whatTheServerRefusesBeforeTheApplicationTellsNothingOfIt(String address) throws IOException {
        Exchange answer = Exchange.of("GET", address);
        assertEquals(400, answer.status(), answer::toString);
        assertFalse(answer.text().contains("Exception"), answer::toString);
        assertFalse(answer.text().contains("Liberty"), answer::toString);
    }

    @ParameterizedTest
    @CsvSource({"/vi/tim,Trang chỉ để xem", "/en/search,Pages can only be read"})
    void whoeverWritesToAPageIsToldThatItIsOnlyRead(String address, String words) {
        HttpResponse<String> answer = RunningService.send(RunningService.request(address)
                .POST(HttpRequest.BodyPublishers.ofString("ten=hue"))
                .build());
        assertEquals(405, answer.statusCode());
        assertTrue(answer.body().contains(words), answer::body);
    }

    @Test
    void anEmptyChoiceOfAnIndexIsTheWholeRanking() {
        String whole = RunningService.get("/vi/xep-hang/province/2022/63").body();
        assertEquals(
                whole,
                RunningService.get("/vi/xep-hang/province/2022/63?chi-so=").body());
    }

    @Test
    void theStyleSheetIsKeptForAYearUnderTheAddressOfItsFingerprint() {
        String page = RunningService.get("/").body();
        int start = page.indexOf("/assets/site.css?v=");
        String address = page.substring(start, page.indexOf('"', start));
        HttpResponse<String> answer = RunningService.get(address);
        assertEquals(200, answer.statusCode());
        assertEquals("public, max-age=31536000, immutable", header(answer, "Cache-Control"));
    }

    @ParameterizedTest
    @CsvSource({
        "/vi,301,/",
        "/en/xep-hang/province/2022/63,301,/en/ranking/province/2022/63",
        "/vi/don-vi/vinh-phuc/,301,/vi/don-vi/vinh-phuc",
        "/vi/tim?ten=vinh+phuc,303,/vi/don-vi/vinh-phuc",
        "/en/search?name=TP.%20H%E1%BB%93%20Ch%C3%AD%20Minh,303,/en/unit/tp-ho-chi-minh-2025",
        "/vi/tim?ten=Thanh+Ho%C3%A1,303,/vi/don-vi/thanh-hoa",
        "/vi/tim?ten=Thanh+Ho%CC%81a,303,/vi/don-vi/thanh-hoa",
        "/vi/tim?ten=vinh+ph,303,/vi/don-vi/vinh-phuc",
        "/vi/tim?ten=thua+thien+hue,303,/vi/don-vi/hue",
        "/vi/tim?ten=hcm,303,/vi/don-vi/tp-ho-chi-minh-2025"
    })
    void anotherSpellingLeadsToTheProperAddress(String written, int status, String proper) {
        HttpResponse<String> answer = RunningService.get(written);
        assertEquals(status, answer.statusCode());
        assertEquals(
                RunningService.at(proper).getPath(),
                RunningService.at(header(answer, "Location")).getPath());
    }

    @ParameterizedTest
    @CsvSource({
        "/khong-co,vi,Không tìm thấy trang",
        "/vi/xep-hang/province/1999/63,vi,Không tìm thấy trang",
        "/en/unit/atlantis,en,Page not found",
        "/en/explanation/province/2022/63/ha-noi/NOTHING,en,Page not found",
        "/vi/tim?ten=Atlantis,vi,Không tìm thấy đơn vị nào tên “Atlantis”",
        "/pages/ranking.xhtml,vi,Không tìm thấy trang",
        "/faces/pages/ranking.xhtml,vi,Không tìm thấy trang"
    })
    void whatDoesNotExistIsSaidInTheLanguageOfTheAddress(String address, String language, String words) {
        HttpResponse<String> answer = RunningService.get(address);
        assertEquals(404, answer.statusCode());
        assertEquals(language, header(answer, "Content-Language"));
        assertTrue(answer.body().contains(words), answer::body);
        assertEquals("no-store", header(answer, "Cache-Control"));
        assertEquals(Optional.empty(), answer.headers().firstValue("Set-Cookie"));
    }

    @Test
    void aLongNameIsNotEchoedAsAWhole() {
        String answer = RunningService.get("/vi/tim?ten=" + "x".repeat(2000)).body();
        assertTrue(answer.contains("x".repeat(60) + "…"));
        assertFalse(answer.contains("x".repeat(81)), "not even in the link to the other language");
    }

    @Test
    void aSearchedNameIsShownAsTextAndNeverAsMarkup() {
        HttpResponse<String> answer = RunningService.get("/vi/tim?ten=%3Cimg%20src%3Dx%3E");
        assertFalse(answer.body().contains("<img"));
        assertTrue(answer.body().contains("&lt;img src=x"), answer::body);
    }

    @ParameterizedTest
    @CsvSource({"csv,text/csv", "json,application/json"})
    void theTableOfARankingIsOfferedForPrograms(String format, String type) {
        String page =
                RunningService.get("/vi/xep-hang/province/2022/63?chi-so=CQS").body();
        String address = "/api/v1/rankings/province/2022/63?node=CQS&format=" + format;
        assertTrue(page.contains("href=\"" + address.replace("&", "&amp;") + "\""), address);
        HttpResponse<String> answer = RunningService.get(address);
        assertEquals(200, answer.statusCode());
        assertTrue(header(answer, "Content-Type").startsWith(type), header(answer, "Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void pagesAreOnlyRead(String method) {
        HttpResponse<String> answer = RunningService.send(RunningService.request("/")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD", header(answer, "Allow"));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
