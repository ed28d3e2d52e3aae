package vn.dti.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dti.it.Chromium;
import vn.dti.it.RunningService;

/** What the pages say, in the figures that are public. */
class PublicContentIT {
    private static Chromium chromium;
    private Page page;

    @BeforeAll
    static void startTheBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    @BeforeEach
    void openAPage() {
        page = chromium.page();
    }

    @AfterEach
    void closeThePage() {
        page.context().close();
    }

    @Test
    void theFrontPageShowsTheMergedProvincesOf2024AndHowTheyAgreeWithWhatWasPublished() {
        open("/");
        assertThat(page.locator("h1")).containsText("2024");
        assertThat(page.locator("tbody .c-unit")).hasCount(34);
        assertThat(page.locator(".verdict .headline")).containsText("34/34 hạng khớp");
        assertThat(page.locator(".verdict"))
                .containsText(
                        "27 giá trị trùng khớp, 7 lệch trong phạm vi làm tròn (Huế, Thanh Hóa, Lạng Sơn, Ninh Bình, ");
        assertThat(page.locator(".differences tbody tr")).hasCount(7);
        assertThat(page.locator(".differences tbody tr").first()).isHidden();
        for (String name : List.of("Huế", "Thanh Hóa", "Lạng Sơn", "Ninh Bình", "Quảng Ngãi", "Lâm Đồng", "Sơn La")) {
            assertThat(page.locator(".verdict summary")).containsText(name);
            assertThat(page.locator(".differences")).containsText(name);
        }
        page.locator(".verdict summary").click();
        Locator hue = page.locator(".differences tbody tr").first();
        assertThat(hue).isVisible();
        assertEquals(
                List.of("0,7952", "0,7951", "+0,0001"), hue.locator("td.number").allInnerTexts());
        assertThat(hue).containsText("Trước khi làm tròn là 0,79515531…");
        assertThat(hue).containsText("±0,00005");
        assertThat(page.locator(".ranking tbody tr").first()).containsText(Pattern.compile("0,\\d{4}"));
        assertFalse(page.locator("main").innerText().contains("≈"), "2024 is whole and not derived");
    }

    @Test
    void inEnglishTheDecimalSignIsThePoint() {
        open("/en");
        assertThat(page.locator(".verdict .headline")).containsText("34/34 ranks agree");
        String text = page.locator(".ranking tbody").innerText();
        assertTrue(Pattern.compile("0\\.\\d{4}").matcher(text).find());
        assertFalse(Pattern.compile("0,\\d{4}").matcher(text).find());
    }

    @Test
    void theTieOf2022IsShownAndTheNextRankIsSkipped() {
        open("/vi/xep-hang/province/2022/63");
        List<String> ranks = page.locator(".ranking tbody .rank").allInnerTexts();
        assertEquals(List.of("15", "15", "17"), ranks.subList(14, 17));
        assertEquals(
                List.of("Thanh Hóa", "Yên Bái"),
                page.locator(".ranking tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("đồng hạng"))
                        .locator(".c-unit")
                        .allInnerTexts());
        Locator quangNinh =
                page.locator(".ranking tbody tr").filter(new Locator.FilterOptions().setHasText("Quảng Ninh"));
        assertThat(quangNinh).containsText("0,7024");
        assertThat(quangNinh).containsText("0,7804");
        assertThat(quangNinh).containsText("0,7187");
        assertThat(quangNinh).containsText("0,6864");
    }

    @Test
    void aDerivedPillarIsMarkedUncertainRanksAreRangesAndADifferentRankIsNamed() {
        open("/vi/xep-hang/province/2022/63?chi-so=CQS");
        Locator row = page.locator(".ranking tbody tr").filter(new Locator.FilterOptions().setHasText("Khánh Hòa"));
        assertThat(row).containsText("≈");
        assertThat(row.locator(".rank")).hasText("43");
        assertThat(page.locator(".differences").last()).containsText(Pattern.compile("Khánh Hòa\\s+43\\s+44"));
        assertThat(page.locator(".ranking .range").first()).hasText(Pattern.compile("\\d+–\\d+"));
        assertThat(page.locator(".legend")).containsText("suy ra từ tổng điểm công bố");
    }

    @Test
    void anIncompleteYearShowsPublishedRanksAndNeverAZero() {
        for (String address : List.of("/vi/xep-hang/province/2020/63", "/vi/xep-hang/province/2021/63")) {
            open(address);
            assertThat(page.locator(".box.caution")).containsText("không tính hạng");
            assertThat(page.locator(".ranking tbody .c-rank .none").first()).hasText("chưa công bố");
            assertEquals(0, page.locator(".verdict .headline").count());
            for (String value : page.locator(".ranking tbody .c-total .value").allInnerTexts()) {
                assertFalse(value.matches("0|0,0+"), value);
            }
        }
    }

    @Test
    void generatedFiguresStandUnderABannerThatNobodyCanMiss() {
        for (String address : List.of(
                "/vi/xep-hang/province-sample/2025/63",
                "/vi/bo-chi-so/province-sample/2025",
                "/vi/dien-giai/province-sample/2025/63/ha-noi/1.1")) {
            open(address);
            assertThat(page.locator(".sample")).containsText("Bộ chỉ số minh họa – số liệu được tạo ra để minh họa");
        }
        open("/vi/xep-hang/province/2022/63");
        assertEquals(0, page.locator(".sample").count());
    }

    @Test
    void theExplanationOfATotalStandsBesideWhatWasPublished() {
        open("/vi/dien-giai/province/2024/34/hue/DTI");
        assertThat(page.locator("dl.result")).containsText(Pattern.compile("Giá trị\\s*0,7952"));
        assertThat(page.locator("dl.result")).containsText(Pattern.compile("Công bố\\s*0,7951 \\(hạng 2\\)"));
        assertThat(page.locator("dl.result")).containsText(Pattern.compile("Chênh lệch\\s*\\+0,0001"));
        assertThat(page.locator(".box.quiet").first()).containsText("±0,00005");
        open("/en/explanation/province/2022/63/khanh-hoa/CQS");
        assertThat(page.locator("dl.result")).containsText("rank 44");
    }

    @Test
    void aRankThatSourcesClaimForTwoProvincesIsNoTie() {
        open("/vi/xep-hang/province/2021/63");
        for (String name : List.of("Thanh Hóa", "Vĩnh Phúc")) {
            Locator row = page.locator(".ranking tbody tr").filter(new Locator.FilterOptions().setHasText(name));
            assertThat(row.locator(".rank")).hasText("12");
            assertThat(row).containsText("các nguồn nêu khác nhau");
        }
        assertEquals(
                0, page.locator(".ranking tbody .tie").count(), "nothing of 2021 is known well enough to be a tie");
        assertThat(page.locator(".notes")).containsText("Hạng 12 năm 2021 được nêu cho cả Vĩnh Phúc và Thanh Hóa");
    }

    @Test
    void generatedFiguresAreNeverCalledUnpublished() {
        open("/vi/xep-hang/province-sample/2025/63");
        assertThat(page.locator(".ranking tbody .c-basis").first()).containsText("số liệu minh họa");
        assertFalse(page.locator(".ranking").innerText().contains("chưa công bố"));
    }

    @Test
    void aPartOfANameListsTheUnitsThatHaveItAndANearMissIsOffered() {
        open("/vi/tim?ten=vinh");
        assertThat(page.locator("#tim-thay")).containsText("Kết quả tìm “vinh”");
        assertThat(page.locator("#tim-thay ~ ul")).containsText("Vĩnh Phúc");
        assertThat(page.locator("#tim-thay ~ ul")).containsText("Trà Vinh");
        open("/en/search?name=vinh%20fuc");
        assertThat(page.locator(".box.caution")).containsText("Did you mean:");
        page.locator(".box.caution a").first().click();
        assertThat(page.locator("h1")).hasText("Vinh Phuc");
    }

    @Test
    void vinhPhucTellsItsWayFrom55To20WithSourcesAndBreaks() {
        open("/vi/don-vi/vinh-phuc");
        assertThat(page.locator(".story")).containsText("55 → 12 → 18 → 44 → 20");
        assertThat(page.locator("svg.roomy .dot")).hasCount(5);
        assertThat(page.locator("tr.new-set")).hasCount(2);
        assertThat(page.locator("tr.new-set").first()).containsText("giá trị không so sánh trực tiếp được");
        for (Locator sources : page.locator("td.sources").all()) {
            assertTrue(sources.locator("li").count() > 0, "each year has its source");
        }
        Locator parts = page.locator("table.parts");
        Locator of2020 = parts.filter(new Locator.FilterOptions().setHasText("2020"));
        for (String rank : List.of("52", "42", "56")) {
            assertThat(of2020).containsText("hạng " + rank);
        }
        Locator from2021 = parts.filter(new Locator.FilterOptions().setHasText("2021"));
        assertThat(row(from2021, "Thể chế số").locator("td").first()).containsText("hạng 1");
        assertThat(row(from2021, "Nhân lực số").locator("td").first()).containsText("hạng 3");
        assertThat(row(from2021, "An toàn thông tin mạng").locator("td").first())
                .containsText("hạng 4");
        assertThat(page.locator("main")).containsText("Đã sáp nhập thành: Phú Thọ");
    }

    @Test
    void aMergedProvinceNamesTheOnesThatWentIntoIt() {
        open("/vi/don-vi/phu-tho-2025");
        for (String name : List.of("Hòa Bình", "Phú Thọ", "Vĩnh Phúc")) {
            assertThat(page.locator(".inline-list")).containsText(name);
        }
    }

    @Test
    void theMethodSaysWhatIsStatedAndWhatIsNotPublished() {
        open("/vi/bo-chi-so/province/2020");
        for (String count : List.of("21", "108", "306")) {
            assertThat(page.locator(".counts")).containsText(count);
        }
        assertThat(page.locator(".tree")).containsText("chưa công bố");
        open("/vi/bo-chi-so/province/2024");
        assertThat(page.locator(".facts").first()).containsText("940 điểm; 60 điểm không được tính");
    }

    @Test
    void aLargeSetLeadsFromItsMainIndicesToTheirCriteria() {
        open("/vi/bo-chi-so/province-sample/2025");
        assertEquals(0, page.locator("#n-1\\.1\\.1").count());
        page.locator("#n-1 .method a").click();
        assertThat(page).hasURL(Pattern.compile("chi-so=1$"));
        assertThat(page.locator("#n-1\\.1\\.1")).containsText("Trưởng ban");
        assertEquals(0, page.locator("#n-2").count());
        assertEquals(
                404,
                RunningService.get("/vi/bo-chi-so/province-sample/2025?chi-so=1.1")
                        .statusCode());
        assertTrue(
                RunningService.get("/vi/bo-chi-so/province-sample/2025").body().length() < 200_000);
    }

    @Test
    void theRankingPageLeadsToTheOtherIndices() {
        open("/");
        page.locator(".choices a", new Page.LocatorOptions().setHasText("cấp bộ"))
                .click();
        assertThat(page.locator("h1")).containsText("cấp bộ năm 2023");
        assertThat(page.locator(".choices a.here").first()).hasText("Chỉ số chuyển đổi số cấp bộ");
    }

    private void open(String address) {
        page.navigate(RunningService.at(address).toString());
    }

    private static Locator row(Locator table, String name) {
        return table.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }
}
