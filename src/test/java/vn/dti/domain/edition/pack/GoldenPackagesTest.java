package vn.dti.domain.edition.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.EvaluatedYear;
import vn.dti.domain.edition.ShippedEditions;
import vn.dti.domain.index.NodeCode;

/**
 * Packages made by the version that first exported editions. Every later version reproduces them; they are never made
 * anew. Those that are missing are made with {@code -Ddti.golden.renew=true}.
 */
public class GoldenPackagesTest {
    /** Where they lie. */
    public static final Path FOLDER = Path.of("src", "test", "resources", "editions");

    static Path path(String period) {
        return FOLDER.resolve(period.replace('/', '-') + ".zip");
    }

    static byte[] zip(String period) throws IOException {
        if (Boolean.getBoolean("dti.golden.renew") && !Files.exists(path(period))) {
            Edition edition = ShippedEditions.sealed(period);
            Files.createDirectories(FOLDER);
            Files.write(path(period), EditionPackage.write(edition, ShippedEditions.chain(edition)));
        }
        return Files.readAllBytes(path(period));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "province/2020/63",
                "province/2022/63",
                "province/2023/63",
                "province/2024/63",
                "province/2024/34",
                "ministry/2023/co-dvc",
                "nation/2024/quoc-gia"
            })
    void a_package_of_an_earlier_version_is_reproduced(String period) throws IOException {
        byte[] zip = zip(period);
        EditionPackage pack = EditionPackage.read(zip, PackageLimits.SERVICE);
        assertEquals(List.of(), pack.faults());
        PackageCheck check = PackageCheck.of(pack, "later", pack.chain().head());
        assertEquals(List.of(), check.findings());
        assertArrayEquals(zip, EditionPackage.write(pack.edition(), pack.chain()), "and written in the same bytes");
    }

    /** The ties of the published rankings, whole: rank 15 twice and then 17, and so on. */
    @ParameterizedTest
    @CsvSource({
        "province/2022/63, 15, thanh-hoa, yen-bai, 63",
        "province/2023/63, 59, an-giang, phu-yen, 63",
        "province/2024/63, 13, bac-giang, yen-bai, 63"
    })
    void the_rankings_come_out_whole_with_their_ties(String period, int tie, String first, String second, int size)
            throws IOException {
        Map<Integer, List<String>> byRank = ranks(period);
        assertEquals(List.of(first, second), byRank.get(tie));
        assertTrue(byRank.get(tie + 1) == null && byRank.get(tie + 2) != null, "the next rank is skipped");
        assertEquals(size, byRank.values().stream().mapToInt(List::size).sum());
    }

    private static Map<Integer, List<String>> ranks(String period) throws IOException {
        EvaluatedYear year = PackageCheck.of(
                        EditionPackage.read(zip(period), PackageLimits.SERVICE), "", Optional.empty())
                .evaluation()
                .year()
                .orElseThrow();
        Map<Integer, List<String>> byRank = new TreeMap<>();
        for (int unit = 0; unit < year.units().size(); unit++) {
            byRank.computeIfAbsent(year.ranking(NodeCode.of("DTI")).rank(unit).orElseThrow(), rank -> new ArrayList<>())
                    .add(year.units().get(unit).text());
        }
        return byRank;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi-VN", "en-US", "tr-TR", "ar-EG-u-nu-arab", "fa-IR", "th-TH-u-ca-buddhist-nu-thai"})
    void language_and_time_zone_of_the_machine_change_nothing(String tag) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("a") ? "Pacific/Apia" : "Asia/Ho_Chi_Minh"));
            a_package_of_an_earlier_version_is_reproduced("province/2024/34");
            a_package_of_an_earlier_version_is_reproduced("province/2022/63");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void verifying_sixty_three_units_takes_less_than_a_second_once_warm() throws IOException {
        byte[] zip = zip("province/2024/63");
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 8; round++) {
            long start = System.nanoTime();
            EditionPackage pack = EditionPackage.read(zip, PackageLimits.SERVICE);
            assertTrue(PackageCheck.of(pack, "", Optional.empty()).isIdentical());
            best = Math.min(best, System.nanoTime() - start);
        }
        assertTrue(best < 1_000_000_000L, "best of eight: " + best / 1_000_000 + " ms");
    }
}
