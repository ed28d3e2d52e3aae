package vn.dti.domain.edition.pack;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.domain.edition.Chain;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.EditionPart;
import vn.dti.domain.edition.ShippedEditions;
import vn.dti.domain.text.Bilingual;

class EditionPackageTest {
    private static final String YEAR = "province/2024/34";
    private static final Edition EDITION = ShippedEditions.sealed(YEAR);
    private static final Chain CHAIN = ShippedEditions.chain(EDITION);
    private static final byte[] ZIP = EditionPackage.write(EDITION, CHAIN);
    private static final Map<String, byte[]> FILES = Zips.unzip(ZIP);
    private static final String HEAD = CHAIN.head().orElseThrow();

    /** What verification says of files: nothing where it is identical. */
    private static List<String> verify(Map<String, byte[]> files) {
        try {
            EditionPackage pack = EditionPackage.read(Zips.zip(files), PackageLimits.SERVICE);
            return PackageCheck.of(pack, ShippedEditions.PROGRAM, Optional.of(HEAD)).findings().stream()
                    .map(Bilingual::en)
                    .toList();
        } catch (PackageException e) {
            return List.of(e.sentence().en());
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String path) {
        return new String(FILES.get(path), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "province/2020/63",
                "province/2022/63",
                "province/2024/34",
                "ministry/2022/co-dvc",
                "commune/2025/mot-xa",
                "nation/2024/quoc-gia",
                "province-sample/2025/63"
            })
    void what_was_written_is_read_and_written_alike(String period) {
        Edition edition = ShippedEditions.sealed(period);
        Chain chain = ShippedEditions.chain(edition);
        byte[] zip = EditionPackage.write(edition, chain);
        EditionPackage read = EditionPackage.read(zip, PackageLimits.SERVICE);
        assertEquals(List.of(), read.faults());
        assertEquals(edition.receipt(), read.edition().receipt());
        assertEquals(List.of(), read.edition().damaged());
        assertEquals(edition.content().fingerprints(), read.edition().content().fingerprints());
        assertEquals(chain, read.chain());
        assertArrayEquals(zip, EditionPackage.write(read.edition(), read.chain()));
        assertTrue(PackageCheck.of(read, "", Optional.empty()).isIdentical());
    }

    @Test
    void an_equal_package_that_was_merely_zipped_again_is_identical() {
        Random random = new Random(17);
        for (int round = 0; round < 5; round++) {
            List<String> paths = new ArrayList<>(FILES.keySet());
            Collections.shuffle(paths, random);
            Map<String, byte[]> shuffled = new LinkedHashMap<>();
            String folder = round == 0 ? "" : "bản kết quả " + round + "/";
            paths.forEach(path -> shuffled.put(folder + path, FILES.get(path)));
            if (round > 1) {
                shuffled.put("__MACOSX/._README.md", utf8("x"));
                shuffled.put(folder + ".DS_Store", utf8("x"));
                shuffled.put(folder + "rules/", new byte[0]);
            }
            assertEquals(List.of(), verify(shuffled), "round " + round);
        }
    }

    static Stream<String> paths() {
        return FILES.keySet().stream();
    }

    /** One byte, at places all over the file; what a change does not make unreadable is found nevertheless. */
    @ParameterizedTest
    @MethodSource("paths")
    void one_byte_changed_in_any_file_is_found_and_the_file_is_named(String path) {
        Random random = new Random(path.hashCode());
        byte[] content = requireNonNull(FILES.get(path));
        for (int round = 0; round < 25; round++) {
            byte[] changed = content.clone();
            int at = round == 0 ? 0 : round == 1 ? content.length - 1 : random.nextInt(content.length);
            changed[at] ^= (byte) (1 << random.nextInt(7));
            String said = String.join("\n", verify(Zips.with(FILES, path, changed)));
            assertTrue(said.contains(path), "byte " + at + ": " + said);
        }
    }

    /** Files of which each byte counts although the description was made to fit. */
    @ParameterizedTest
    @MethodSource("paths")
    void a_forged_hash_does_not_hide_a_change(String path) {
        if (path.equals("datapackage.json")) {
            return;
        }
        Random random = new Random(path.length());
        byte[] content = requireNonNull(FILES.get(path));
        for (int round = 0; round < 15; round++) {
            byte[] changed = content.clone();
            int at = random.nextInt(content.length);
            changed[at] ^= 1;
            List<String> said = verify(Zips.rehashed(FILES, path, changed));
            assertFalse(said.isEmpty(), path + " byte " + at);
        }
    }

    /** One value of each kind, with the description made to fit, and what then finds it. */
    @Test
    void each_kind_of_value_is_found_by_the_receipt_when_the_hashes_were_forged() {
        Map<String, String[]> changes = new LinkedHashMap<>();
        changes.put("figures.csv", new String[] {"ha-noi,3,0.9286,", "ha-noi,3,0.9285,", "The figures"});
        changes.put("results.csv", new String[] {",0.8241,1\n", ",0.8242,1\n", "The results"});
        changes.put("units.csv", new String[] {"Tỉnh An Giang", "Tỉnh An Giăng", "The units"});
        changes.put("sources.csv", new String[] {"dti-2024-34,", "dti-2024-35,", "The sources"});
        changes.put(
                "published.csv", new String[] {"ha-noi,DTI,0.8241,1", "ha-noi,DTI,0.8241,2", "The published results"});
        changes.put("notes.csv", new String[] {"940", "941", "The published results"});
        changes.put("plan.txt", new String[] {"\t200\t", "\t201\t", "The plan"});
        changes.put("plan-lines.txt", new String[] {"set.dslr", "set2.dslr", "The rule lines"});
        changes.put("rules/set.dslr", new String[] {"2024", "2023", "The rule files"});
        changes.put("receipt.txt", new String[] {"Trần Thị B", "Trần Thị C", "not in the chain"});
        changes.put("chain.txt", new String[] {"Lê Văn C", "Lê Văn D", "The given head is not in the chain"});
        changes.put("ranking.csv", new String[] {"1,ha-noi", "2,ha-noi", "ranking.csv, line 2"});
        changes.put("README.md", new String[] {"giống hệt", "giong het", "README.md, line"});
        changes.forEach((path, change) -> {
            String before = text(path);
            assertTrue(before.contains(change[0]), path);
            byte[] after = utf8(before.replace(change[0], change[1]));
            String said = String.join("\n", verify(Zips.rehashed(FILES, path, after)));
            assertTrue(said.contains(change[2]), path + ": " + said);
        });
    }

    /** Who can write the receipt and the whole package anew is found by evaluating, or by the head alone. */
    @Test
    void a_package_that_was_written_anew_is_found_by_evaluating_or_by_the_head() {
        record Change(EditionPart part, String from, String to, boolean byEvaluating) {}
        for (Change change : List.of(
                new Change(EditionPart.FIGURES, "figure\tha-noi\t3\t0.9286", "figure\tha-noi\t3\t0.9285", true),
                new Change(EditionPart.RESULTS, "\t0.8241\t1\n", "\t0.8241\t2\n", true),
                new Change(EditionPart.PLAN, "\t200\t", "\t201\t", true),
                new Change(EditionPart.UNITS, "Tỉnh An Giang", "Tỉnh An Giăng", false),
                new Change(EditionPart.SOURCES, "https://", "http://", false),
                new Change(EditionPart.PUBLISHED, "\tha-noi\tDTI\t0.8241\t1\t", "\tha-noi\tDTI\t0.8241\t2\t", false))) {
            Edition forged = ForgedEditions.withNewReceipt(EDITION, change.part(), change.from(), change.to());
            Chain chain = ShippedEditions.chain(forged);
            EditionPackage read = EditionPackage.read(EditionPackage.write(forged, chain), PackageLimits.SERVICE);
            assertEquals(List.of(), read.faults(), change.part().word());
            assertEquals(
                    !change.byEvaluating(),
                    PackageCheck.of(read, ShippedEditions.PROGRAM, Optional.empty())
                            .isIdentical(),
                    change.part().word());
            PackageCheck withHead = PackageCheck.of(read, ShippedEditions.PROGRAM, Optional.of(HEAD));
            assertTrue(
                    withHead.findings().stream().anyMatch(text -> text.vi().contains("Đầu chuỗi đã cho không có")),
                    change.part().word());
        }
    }

    @Test
    void a_head_from_before_the_seal_does_not_attest_and_one_from_after_does() {
        EditionPackage pack = EditionPackage.read(ZIP, PackageLimits.SERVICE);
        String before = CHAIN.links().get(0).fingerprint();
        PackageCheck check = PackageCheck.of(pack, ShippedEditions.PROGRAM, Optional.of(before));
        assertFalse(check.isIdentical());
        assertTrue(check.findings().get(0).en().contains("sealed after the given head"));
        for (int at = 1; at < CHAIN.links().size(); at++) {
            Optional<String> head = Optional.of(CHAIN.links().get(at).fingerprint());
            assertTrue(PackageCheck.of(pack, ShippedEditions.PROGRAM, head).isIdentical());
        }
    }

    @Test
    void a_description_says_the_types_and_the_hash_of_every_file() {
        Map<?, ?> description = JsonReader.read("x", text("datapackage.json"));
        List<?> resources = (List<?>) requireNonNull(description.get("resources"));
        assertEquals(FILES.size() - 1, resources.size());
        assertEquals("dti-province-2024-34-1", description.get("name"));
        assertTrue(text("datapackage.json").contains("\"type\": \"number\""));
        assertTrue(text("README.md").indexOf("Kiểm tra") < text("README.md").indexOf("## Verify"));
    }

    @Test
    void texts_that_a_spreadsheet_would_take_for_a_formula_are_guarded_and_come_back() {
        List<String> hard = List.of(
                "=1+1",
                "+x",
                "-x",
                "@x",
                "'",
                "''x",
                "\t",
                "\r",
                "a,b",
                "\"",
                "\"\"",
                "a\nb",
                "a\r\nb",
                "",
                " ",
                "-1.5",
                "Bản kết quả");
        for (String text : hard) {
            List<List<String>> read = new ArrayList<>();
            byte[] table = new TableWriter(PackedTable.SOURCES)
                    .row(List.of("k", text, text + "x"))
                    .row(List.of("l", "", text))
                    .bytes();
            TableReader.each(PackedTable.SOURCES, table, read::add);
            assertEquals(List.of(List.of("k", text, text + "x"), List.of("l", "", text)), read);
            String written = new String(table, StandardCharsets.UTF_8);
            assertFalse(written.contains(",=") || written.contains(",@") || written.contains(",+"), written);
        }
    }
}
