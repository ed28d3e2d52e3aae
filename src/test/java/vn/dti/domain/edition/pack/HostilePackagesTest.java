package vn.dti.domain.edition.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.ShippedEditions;

/** Archives that somebody made to harm, or that were spoilt on their way. */
class HostilePackagesTest {
    private static final Edition EDITION = ShippedEditions.sealed("province/2024/34");
    private static final byte[] ZIP = EditionPackage.write(EDITION, ShippedEditions.chain(EDITION));
    private static final Map<String, byte[]> FILES = Zips.unzip(ZIP);
    private static final int CENTRAL = 0x02014b50;

    private static PackageException refused(byte[] archive) {
        PackageException refused =
                assertThrows(PackageException.class, () -> EditionPackage.read(archive, PackageLimits.SERVICE));
        assertTrue(!refused.text().vi().isBlank() && !refused.text().en().isBlank());
        return refused;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void an_archive_cut_off_anywhere_is_refused() {
        Random random = new Random(23);
        byte[] streamed = Zips.zip(FILES);
        for (int round = 0; round < 300; round++) {
            byte[] whole = round % 2 == 0 ? ZIP : streamed;
            refused(Arrays.copyOf(whole, random.nextInt(whole.length)));
        }
        assertEquals(PackageException.Kind.UNREADABLE, refused(new byte[0]).kind());
        assertEquals(
                PackageException.Kind.UNREADABLE,
                refused(utf8("không phải tệp nén")).kind());
    }

    /** Whatever byte is changed in the archive itself: it is read as it was, or refused; nothing else is thrown. */
    @Test
    void an_archive_with_any_byte_changed_is_refused_or_read_as_it_was() {
        Random random = new Random(29);
        byte[] streamed = Zips.zip(FILES);
        for (int round = 0; round < 3000; round++) {
            byte[] changed = (round % 2 == 0 ? ZIP : streamed).clone();
            int at = round % 3 == 0 ? changed.length - 1 - random.nextInt(1200) : random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            try {
                EditionPackage read = EditionPackage.read(changed, PackageLimits.SERVICE);
                assertEquals(EDITION.receipt(), read.edition().receipt());
                assertEquals(0, read.faults().size());
            } catch (PackageException refused) {
                assertTrue(!refused.text().en().isBlank());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../figures.csv",
                "rules/../../x.dslr",
                "/etc/passwd",
                "C:/x",
                "rules\\x.dslr",
                "rules//x.dslr",
                "./x",
                "a/./b",
                "..",
                "rules/x\u0000.dslr",
                "rules/x\n.dslr"
            })
    void names_that_lead_out_of_the_folder_are_refused(String name) {
        PackageException refused = refused(Zips.zip(Zips.with(FILES, name, utf8("x"))));
        assertEquals(PackageException.Kind.UNREADABLE, refused.kind());
        assertTrue(
                refused.text().en().contains("leads out of the folder"),
                refused.text().en());
    }

    /** A gigabyte of zeros in a megabyte; one that says so, and one that lies. */
    @Test
    void bombs_are_refused_before_they_unpack() {
        byte[] bomb = Zips.zip(Zips.with(FILES, "figures.csv", new byte[60 * 1024 * 1024]));
        assertTrue(bomb.length < 200_000);
        assertTrue(refused(bomb).text().en().contains("200 times"));
        byte[] lying = eachCentral(bomb, at -> at.putInt(24, Math.min(at.getInt(24), 100_000)));
        refused(lying);
        Map<String, byte[]> many = new LinkedHashMap<>(FILES);
        for (int i = 0; i < 600; i++) {
            many.put("rules/" + i + ".dslr", new byte[0]);
        }
        assertTrue(refused(Zips.zip(many)).text().en().contains("entries"));
        byte[] noise = new byte[70 * 1024 * 1024];
        new Random(1).nextBytes(noise);
        assertTrue(refused(PackedZip.write(Map.of("x", noise))).text().en().contains("too large"));
    }

    /** Applies a change to each header of the central directory. */
    private static byte[] eachCentral(byte[] archive, Consumer<ByteBuffer> change) {
        byte[] changed = archive.clone();
        ByteBuffer all = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        int at = all.getInt(changed.length - 22 + 16);
        while (all.getInt(at) == CENTRAL) {
            change.accept(
                    ByteBuffer.wrap(changed, at, changed.length - at).slice().order(ByteOrder.LITTLE_ENDIAN));
            at += 46 + all.getShort(at + 28) + all.getShort(at + 30) + all.getShort(at + 32);
        }
        return changed;
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                Arguments.of("a symbolic link", (Consumer<ByteBuffer>) at -> at.putInt(38, 0xa1ff << 16), "link"),
                Arguments.of("a device", (Consumer<ByteBuffer>) at -> at.putInt(38, 0x21ff << 16), "special"),
                Arguments.of("encrypted", (Consumer<ByteBuffer>) at -> at.putShort(8, (short) 1), "encrypted"),
                Arguments.of("bzip2", (Consumer<ByteBuffer>) at -> at.putShort(10, (short) 12), "method 12"),
                Arguments.of("Zip64", (Consumer<ByteBuffer>) at -> at.putInt(20, -1), "Zip64"),
                Arguments.of("another size", (Consumer<ByteBuffer>) at -> at.putInt(24, at.getInt(24) - 1), "disagree"),
                Arguments.of("another CRC", (Consumer<ByteBuffer>) at -> at.putInt(16, 7), "disagree"),
                Arguments.of("another name", (Consumer<ByteBuffer>) at -> at.put(46, (byte) 'X'), "disagree"),
                Arguments.of("no UTF-8", (Consumer<ByteBuffer>) at -> at.put(46, (byte) 0xff), "not UTF-8"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headers")
    void entries_that_are_not_plain_files_are_refused(String what, Consumer<ByteBuffer> change, String said) {
        PackageException refused = refused(eachCentral(ZIP, change));
        assertTrue(
                refused.sentence().en().contains(said),
                what + ": " + refused.sentence().en());
        assertEquals(PackageException.Kind.UNREADABLE, refused.kind());
    }

    /** Two entries of one name, one in the directory twice, and one that only a reader of streams would see. */
    @Test
    void names_that_are_there_twice_are_refused() {
        Map<String, byte[]> twice = new LinkedHashMap<>(FILES);
        twice.put("figures.csX", FILES.get("figures.csv"));
        byte[] archive = new String(Zips.zip(twice), StandardCharsets.ISO_8859_1)
                .replace("figures.csX", "figures.csv")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(refused(archive).text().en().contains("twice"));

        ByteArrayOutputStream hidden = new ByteArrayOutputStream();
        byte[] other = PackedZip.write(Map.of("figures.csv", utf8("x")));
        int headerEnd = ByteBuffer.wrap(other).order(ByteOrder.LITTLE_ENDIAN).getInt(other.length - 22 + 16);
        hidden.write(other, 0, headerEnd);
        hidden.writeBytes(ZIP);
        byte[] shifted = hidden.toByteArray();
        ByteBuffer end = ByteBuffer.wrap(shifted).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(shifted.length - 22 + 16, end.getInt(shifted.length - 22 + 16) + headerEnd);
        byte[] hiddenEntry = eachCentral(shifted, at -> at.putInt(42, at.getInt(42) + headerEnd));
        assertTrue(refused(hiddenEntry).text().en().contains("between them"));
    }

    @Test
    void overlapping_entries_are_refused() {
        byte[] overlapping = ZIP.clone();
        ByteBuffer all = ByteBuffer.wrap(overlapping).order(ByteOrder.LITTLE_ENDIAN);
        int first = all.getInt(overlapping.length - 22 + 16);
        int second = first + 46 + all.getShort(first + 28) + all.getShort(first + 30);
        all.putInt(second + 42, all.getInt(first + 42));
        refused(overlapping);
    }

    static Stream<String> paths() {
        return FILES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_missing_file_is_named(String path) {
        Map<String, byte[]> without = new LinkedHashMap<>(FILES);
        without.remove(path);
        PackageException refused = refused(Zips.zip(without));
        assertEquals(path, refused.entry());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.csv", "rules/x.dslr", "figures.CSV", "RECEIPT.txt"})
    void a_surplus_file_is_named(String path) {
        PackageException refused = refused(Zips.zip(Zips.with(FILES, path, utf8("x"))));
        assertEquals(path, refused.entry());
        assertTrue(refused.text().en().contains("surplus"));
    }

    static Stream<Arguments> descriptions() {
        return Stream.of(
                Arguments.of("\"dti-edition 1\"", "\"dti-edition 2\"", "Use a newer program"),
                Arguments.of("\"path\": \"plan.txt\"", "\"path\": \"units.csv\"", "twice"),
                Arguments.of("\"path\": \"plan.txt\"", "\"path\": \"../plan.txt\"", "missing"),
                Arguments.of("\"path\": \"plan.txt\",", "", "“path” is missing"),
                Arguments.of("\"resources\": [", "\"resources\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "not valid JSON"),
                Arguments.of("\"resources\": [", "\"resources\": 1, \"x\": [", "“resources” is missing"),
                Arguments.of("\"resources\": [", "\"resources\": [3,", "“resources” is missing"),
                Arguments.of("{\n", "{\"name\": 1,\n", "not valid JSON"),
                Arguments.of("{\n", "{,\n", "not valid JSON"),
                Arguments.of("\"dti\": {", "\"dtj\": {", "“dti” is missing"));
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void a_description_that_is_none_is_refused(String from, String to, String said) {
        String before = new String(FILES.get("datapackage.json"), StandardCharsets.UTF_8);
        assertTrue(before.contains(from), from);
        int at = before.indexOf(from);
        byte[] after = utf8(before.substring(0, at) + to + before.substring(at + from.length()));
        PackageException refused = refused(Zips.zip(Zips.with(FILES, "datapackage.json", after)));
        assertTrue(refused.sentence().en().contains(said), refused.sentence().en());
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(
                        "figures.csv", 2, utf8("unit,input,value,basis,source\nha-noi,1,1,PUBLISHED\n"), "columns"),
                Arguments.of("figures.csv", 1, utf8("unit;input;value;basis;source\n"), "first line"),
                Arguments.of("figures.csv", 1, utf8("\ufeffunit,input,value,basis,source\n"), "first line"),
                Arguments.of(
                        "figures.csv", 2, utf8("unit,input,value,basis,source\nHÀ,1,1,PUBLISHED,x\n"), "not a unit"),
                Arguments.of(
                        "figures.csv", 2, utf8("unit,input,value,basis,source\nha-noi,1,1,GUESSED,x\n"), "GUESSED"),
                Arguments.of(
                        "figures.csv", 2, utf8("unit,input,value,basis,source\nha-noi,1,1,\"PUBLISHED,x\n"), "quote"),
                Arguments.of(
                        "figures.csv", 2, utf8("unit,input,value,basis,source\nha-noi,1,1,PUBLISHED,x"), "cut off"),
                Arguments.of("figures.csv", 3, new byte[] {'u', '\n', '\n', (byte) 0xc3, '\n'}, "not UTF-8"),
                Arguments.of(
                        "results.csv",
                        2,
                        utf8("unit,node,state,points,value,rank\na,1,VALUE,x,1,1\n"),
                        "cannot be read"),
                Arguments.of(
                        "published.csv", 2, utf8("panel,unit,node,value,rank,source,note\n34,a,1,1e9,1,,\n"), "1e9"),
                Arguments.of(
                        "units.csv",
                        2,
                        utf8("code,name_vi,name_en,aliases,valid_from,valid_to,predecessors\na,A,A,,1/7/2025,,\n"),
                        "1/7/2025"),
                Arguments.of("notes.csv", 2, utf8("topic,text_vi,text_en,source\nx,,y,\n"), "Vietnamese"),
                Arguments.of("plan.txt", 0, utf8("dti-plan 2\n"), "dti-plan 2"),
                Arguments.of("receipt.txt", 0, utf8("dti-receipt 2\n"), "dti-receipt 2"),
                Arguments.of("chain.txt", 0, utf8("dti-chain 2\n"), "dti-chain 2"));
    }

    /** The description was made to fit, so the table itself is told with its line. */
    @ParameterizedTest
    @MethodSource("tables")
    void a_file_that_cannot_be_read_is_told_with_its_line(String path, int line, byte[] content, String said) {
        PackageException refused = refused(Zips.zip(Zips.rehashed(FILES, path, content)));
        assertEquals(path, refused.entry());
        assertEquals(line, refused.line());
        assertTrue(refused.text().en().contains(said), refused.text().en());
        assertEquals(PackageException.Kind.DAMAGED, refused.kind());
    }
}
