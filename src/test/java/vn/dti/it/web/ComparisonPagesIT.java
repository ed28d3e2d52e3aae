package vn.dti.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.it.Chromium;
import vn.dti.it.RunningService;

/** The pages on which two years stand side by side, and what the pages of a year say of means, ties and shifted columns. */
class ComparisonPagesIT {
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

    private void open(String address) {
        page.navigate(RunningService.at(address).toString());
    }

    private Locator row(String name) {
        return page.locator("table.compared tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    @Test
    void theRankingPageLeadsToTheComparisonWithTheYearBefore() {
        open("/vi/xep-hang/province/2023/63");
        page.locator("details.by summary:has-text('So sánh với năm khác')").click();
        page.locator("details.by a:has-text('2022')").click();
        assertThat(page.locator("h1")).containsText("năm 2023 so với năm 2022");
        assertThat(page.locator("table.compared tbody tr")).hasCount(63);
        Locator vinhPhuc = row("Vĩnh Phúc");
        assertEquals(
                List.of("18", "44"),
                vinhPhuc.locator("td.number").allInnerTexts().subList(0, 2));
        assertThat(vinhPhuc.locator(".move.down [aria-hidden]")).hasText("▼ 26");
        assertThat(vinhPhuc.locator(".move .vh")).hasText("giảm 26 bậc");
        assertThat(page.locator("th:has-text('Chênh lệch')")).hasCount(1);
        page.locator("a.language").click();
        assertThat(page.locator("h1")).containsText("2023 compared with 2022");
        assertThat(row("Vinh Phuc").locator(".move .vh")).hasText("down 26 ranks");
    }

    @Test
    void theEditionPageLeadsThereToo() {
        open("/vi/ban-ket-qua/province/2024/63/1");
        page.locator("details.by summary").click();
        page.locator("details.by a:has-text('2023')").click();
        assertThat(page.locator("h1")).containsText("năm 2024 so với năm 2023");
    }

    @Test
    void acrossSetsTheCrosswalkSaysWhatCanBeComparedAndNoDifferenceIsTold() {
        open("/vi/so-sanh/province/2023/63/2024/63");
        assertThat(page.locator(".box.caution")).containsText("Cách tính đã thay đổi giữa hai năm");
        assertThat(page.locator("th:has-text('Chênh lệch')")).hasCount(0);
        Locator nodes = page.locator("section[aria-labelledby='cac-chi-so'] tbody tr");
        Locator economy = nodes.filter(new Locator.FilterOptions().setHasText("7. Hoạt động kinh tế số"));
        assertThat(economy).containsText("8. Hoạt động kinh tế số (150 điểm)");
        assertThat(economy).containsText("mã đổi từ 8 thành 7");
        assertThat(nodes.filter(new Locator.FilterOptions().setHasText("Đô thị thông minh")))
                .containsText("chỉ số đã bỏ");
        economy.locator("a:has-text('xem từng đơn vị')").click();
        assertThat(page.locator("h1")).containsText("kinh tế số: năm 2024 so với năm 2023");
        assertThat(row("Hà Nội")).containsText("0,8667");
        assertThat(row("Hà Nội")).containsText("0,9250");
    }

    @Test
    void ofDifferentPanelsNoMovementIsToldAndMergersAreNamed() {
        open("/en/comparison/province/2024/63/2024/34");
        assertThat(page.locator(".box.caution")).containsText("The two years rank different units");
        assertThat(page.locator(".move")).hasCount(0);
        assertThat(row("Phu Tho")).containsText("formed from Hoa Binh, Vinh Phuc, Phu Tho");
        assertThat(page.locator("h3 ~ .scroll tbody tr:has-text('Vinh Phuc')")).containsText("now part of Phu Tho");
    }

    @Test
    void thePageOf34ProvincesShowsOfWhichOldOnesEachConsists() {
        open("/");
        assertThat(page.locator(".ranking tbody tr:has-text('Hải Phòng') .relation"))
                .hasText("gồm Hải Dương, Hải Phòng");
        page.locator("a:has-text('Đơn vị hợp nhất năm 2024')").click();
        assertThat(page.locator("h1")).containsText("từ 63 đơn vị cũ thành 34 đơn vị");
        assertThat(page.locator(".verdict .headline")).containsText("34/34 hạng khớp");
        assertThat(page.locator(".verdict")).containsText("180/180 giá trị chỉ số chính");
        Locator haiPhong =
                page.locator("table.merged tbody tr").filter(new Locator.FilterOptions().setHasText("Hải Dương"));
        assertThat(haiPhong).containsText("hạng 19, 0,7461");
        assertThat(haiPhong).containsText("hạng 3, 0,8253");
        assertThat(haiPhong.locator(".move .vh")).hasText("tăng 5 bậc");
        assertThat(page.locator(".box.caution")).containsText("không phải là tăng, giảm thực chất");
        page.locator("a.language").click();
        assertThat(page.locator("h1")).containsText("from 63 old units to 34 units");
        assertThat(page.locator(".verdict")).containsText("180/180 values of main indices");
    }

    @Test
    void theYearsHaveOneOrderAndALevelAlone() {
        open("/vi/so-sanh/province/2024/63/2022/63?chi-so=CQS");
        assertTrue(page.url().endsWith("/vi/so-sanh/province/2022/63/2024/63?chi-so=CQS"), page.url());
        assertEquals(
                404, RunningService.get("/vi/so-sanh/province/2024/63/2024/63").statusCode());
        assertEquals(
                404, RunningService.get("/vi/so-sanh/province/1999/63/2024/63").statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "/vi/xep-hang/province/2024/63, '0,6961 0,7582 0,7723 0,7692'",
        "/en/ranking/province/2024/63, 0.6961 0.7582 0.7723 0.7692",
        "/vi/xep-hang/province/2023/63, '0,6783 0,7506 0,7240 0,6817'"
    })
    void theMeansOfPillarsStandBelowTheTable(String address, String means) {
        open(address);
        String text = page.locator("tfoot .mean").innerText().replaceAll("[≈\\s]+", " ");
        assertTrue(text.replace("about ", "").replace("khoảng ", "").contains(means), text);
    }

    @ParameterizedTest
    @CsvSource({
        "/vi/xep-hang/province/2023/63, bị lệch một cột, '0,7506; 0,7240; 0,6817'",
        "/en/ranking/province/2023/63, shifted by one column, '0.7506, 0.7240, 0.6817'"
    })
    void thePageOf2023SaysThatThePrintedMeansAreShifted(String address, String words, String means) {
        open(address);
        assertThat(page.locator(".notes")).containsText(words);
        assertThat(page.locator(".notes")).containsText(means);
    }

    @ParameterizedTest
    @CsvSource({
        "/vi/xep-hang/province/2022/63, 15 15 17, Thanh Hóa Yên Bái",
        "/vi/xep-hang/province/2023/63, 59 59 61, An Giang Phú Yên",
        "/vi/xep-hang/province/2024/63, 13 13 15, Bắc Giang Yên Bái"
    })
    void tiesShareTheirRankAndTheNextIsSkipped(String address, String ranks, String names) {
        open(address);
        List<String> all = page.locator(".ranking tbody .rank").allInnerTexts();
        int first = all.indexOf(ranks.substring(0, 2));
        assertEquals(ranks, String.join(" ", all.subList(first, first + 3)));
        assertEquals(
                names,
                String.join(
                        " ", page.locator(".ranking tbody tr:has(.tie) .c-unit").allInnerTexts()));
    }
}
