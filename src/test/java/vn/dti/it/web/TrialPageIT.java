package vn.dti.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dti.it.Chromium;
import vn.dti.it.RunningService;

/** The tour of a rule editor: a copy of the set of 2022, one wrong change, one right change, and nobody restarts. */
class TrialPageIT {
    private static final Path IN_FORCE = RunningService.rules().resolve("province/2022");
    private static final Path TRIAL = RunningService.rules().resolve("province/2022-thu-trang");
    private static final String ADDRESS = "/vi/thu-nghiem/province/2022-thu-trang";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @BeforeEach
    void copyTheSet() throws IOException {
        Files.createDirectories(TRIAL);
        for (Path file : rulesOf(IN_FORCE)) {
            Files.copy(file, TRIAL.resolve(file.getFileName().toString()));
        }
        replace("rule \"8 ", "Điểm tối đa: 150", "Điểm tối đa: 100");
    }

    @AfterEach
    void removeTheCopy() throws IOException {
        for (Path file : rulesOf(TRIAL)) {
            Files.delete(file);
        }
        Files.delete(TRIAL);
        await(() -> RunningService.get(ADDRESS).statusCode() == 404);
    }

    @Test
    void aWrongSumIsToldWithPlaceAndRemedyAndAMendedOneTellsWhoMoves() {
        String before = RunningService.get("/vi/xep-hang/province/2022/63").body();
        await(() -> RunningService.get(ADDRESS).body().contains("950"));
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.page();
            page.navigate(RunningService.at(ADDRESS).toString());
            Locator finding = page.locator("article.finding.error");
            assertThat(finding).hasCount(1);
            assertThat(finding).containsText(Pattern.compile("950.*1\\.000", Pattern.DOTALL));
            assertThat(finding.locator("code").first()).hasText(Pattern.compile(".+\\.dslr:\\d+"));
            assertThat(finding).containsText("Cách sửa");
            assertThat(page.locator("main")).containsText("kết quả đã công bố không thay đổi");
            assertThat(page.locator(".tag.refused").first()).hasText("có lỗi, không dùng được");

            replace("rule \"9 ", "Điểm tối đa: 150", "Điểm tối đa: 200");
            await(() -> RunningService.get(ADDRESS).body().contains("đổi hạng"));
            page.reload();
            assertThat(page.locator("article.finding.error")).hasCount(0);
            assertThat(page.locator("#xe-dich")).hasText("30 đơn vị đổi hạng");
            assertEquals(30, page.locator("#xe-dich ~ .scroll tbody tr").count());
            assertEquals("19 11", ranks(page, "Bình Dương"));
            assertEquals("9 14", ranks(page, "Bắc Giang"));
            assertThat(page.locator("#thay-doi + ul")).containsText(Pattern.compile("150.*100"));
            assertThat(page.locator("main")).containsText("Bộ chỉ số đang có hiệu lực không thay đổi");
            assertTrue(page.locator("details.stayers").count() == 1);

            page.navigate(RunningService.at("/en/trial/province/2022-thu-trang").toString());
            assertThat(page.locator("#xe-dich")).hasText("30 units change their rank");
            page.navigate(RunningService.at("/vi/thu-nghiem").toString());
            assertThat(page.locator("main table").first()).containsText("province/2022-thu-trang");
        }
        assertEquals(before, RunningService.get("/vi/xep-hang/province/2022/63").body(), "2022 in force is untouched");
    }

    private static String ranks(Page page, String unit) {
        List<String> cells = page.locator("#xe-dich ~ .scroll tbody tr")
                .filter(new Locator.FilterOptions().setHasText(unit))
                .locator("td.number")
                .allInnerTexts();
        return cells.get(0) + " " + cells.get(1);
    }

    private static void await(BooleanSupplier wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!wanted.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "waited in vain for " + PATIENCE);
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** Replaces the first {@code old} at or after the place of {@code after}. */
    private static void replace(String after, String old, String replacement) {
        try {
            Path path = TRIAL.resolve("set.dslr");
            String text = Files.readString(path);
            int place = text.indexOf(old, text.indexOf(after));
            assertTrue(text.contains(after) && place >= 0, "there is no " + old);
            Files.writeString(path, text.substring(0, place) + replacement + text.substring(place + old.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> rulesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
