package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.ReadWorkbook;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.rest.problem.ProblemException;
import vn.dti.rest.request.RuleFolderZip;
import vn.dti.rules.appendix.ExcelWorkbooks;
import vn.dti.rules.text.Limits;

/** Files made to do harm: each does in a reader that takes what it gets, and is refused here. */
class HostileFilesTest {
    private static final SetId ID = new SetId("province", "2025");
    private static final String SECRET = "mật khẩu của máy chủ";
    private static final ExcelWorkbooks EXCEL = new ExcelWorkbooks();

    @TempDir
    Path folder;

    private static Map<String, byte[]> workbook() {
        RuleFolder rules = ShippedSets.read(ID, Path.of("src/test/resources/faults/every-method"));
        return new TreeMap<>(Archives.unzip(EXCEL.write(rules, Optional.empty(), new Findings())));
    }

    private static String text(Map<String, byte[]> parts, String part) {
        return new String(Objects.requireNonNull(parts.get(part), part), StandardCharsets.UTF_8);
    }

    /** The workbook with a document type in front of its first sheet and text in its cells. */
    private static byte[] withEntity(String type, String use) {
        Map<String, byte[]> parts = workbook();
        String part = parts.containsKey("xl/sharedStrings.xml") ? "xl/sharedStrings.xml" : "xl/worksheets/sheet1.xml";
        String xml = text(parts, part);
        int root = xml.indexOf('<', xml.indexOf("?>") < 0 ? 0 : xml.indexOf("?>"));
        String changed =
                xml.substring(0, root) + type + xml.substring(root).replaceFirst("(<t[^>]*>)[^<]*", "$1" + use);
        parts.put(part, changed.getBytes(StandardCharsets.UTF_8));
        return Archives.zip(parts);
    }

    private static String unguarded(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/entityExpansionLimit", "0");
        factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", "0");
        factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit", "0");
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement()
                .getTextContent();
    }

    @Test
    void anEntityThatReadsAFileDoesNot() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        assertEquals(SECRET, unguarded(type + "<x>&e;</x>"), "no attack at all");

        ReadWorkbook read = EXCEL.read(ID, withEntity(type, "&e;"));

        assertTrue(read.rules().isEmpty());
        assertFalse(read.findings().toString().contains(SECRET));
    }

    @Test
    void aBillionLaughsAreNotLaughed() throws Exception {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i <= 5; i++) {
            type.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertEquals(200_000, unguarded(type + "]><x>&a5;</x>").length(), "no attack at all");
        for (int i = 6; i <= 9; i++) {
            type.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }

        ReadWorkbook read = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> EXCEL.read(ID, withEntity(type + "]>", "&a9;")));

        assertTrue(read.rules().isEmpty());
    }

    @Test
    void linksToOtherWorkbooksAndFormulasBringNothingIn() {
        Map<String, byte[]> parts = workbook();
        String sheet = parts.keySet().stream()
                .filter(name -> name.startsWith("xl/worksheets/sheet"))
                .findFirst()
                .orElseThrow();
        String xml = text(parts, sheet);
        int cells = xml.lastIndexOf("</row>");
        String formula = "<c r=\"B99\"><f>'[1]Sheet1'!A1</f><v>20</v></c>";
        parts.put(sheet, (xml.substring(0, cells) + formula + xml.substring(cells)).getBytes(StandardCharsets.UTF_8));

        ReadWorkbook read = EXCEL.read(ID, Archives.zip(parts));

        assertTrue(read.rules().isEmpty());
        assertEquals("sheet-cell", read.findings().get(0).code());
    }

    @Test
    void macrosAreRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook macros = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
            macros.createSheet("quy tắc");
            macros.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            macros.write(out);
        }

        ReadWorkbook read = EXCEL.read(ID, out.toByteArray());

        assertTrue(read.rules().isEmpty());
        assertTrue(
                read.findings().get(0).remedy().vi().contains("macro"),
                () -> read.findings().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../thoat.dslr",
                "2025/../../thoat.dslr",
                "/tmp-thoat.dslr",
                "..\\thoat.dslr",
                "C:\\thoat.dslr",
                "2025/./x/../../../thoat.dslr",
                "a/\u0000.dslr"
            })
    void pathsThatLeadOutAreRefused(String path) throws IOException {
        byte[] archive = Archives.zip(Map.of(path, "rule".getBytes(StandardCharsets.UTF_8)));
        if (path.startsWith("../")) {
            Path inner = Files.createDirectories(folder.resolve("inner"));
            for (Map.Entry<String, byte[]> file : Archives.unzip(archive).entrySet()) {
                Files.write(inner.resolve(file.getKey()), file.getValue());
            }
            assertTrue(Files.exists(folder.resolve("thoat.dslr")), "no attack at all");
        }
        assertThrows(
                ProblemException.class, () -> RuleFolderZip.read(new ByteArrayInputStream(archive), "province/2025"));
    }

    @Test
    void anArchiveThatGrowsAThousandfoldIsRefused() {
        byte[] archive = Archives.zip(Map.of("set.dslr", new byte[900_000]));
        assertTrue(
                Archives.unzip(archive).values().iterator().next().length > 800 * archive.length, "no attack at all");
        assertThrows(
                ProblemException.class, () -> RuleFolderZip.read(new ByteArrayInputStream(archive), "province/2025"));
    }

    @Test
    void aThousandFilesAreRefused() {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i <= 1_000; i++) {
            files.put("f" + i + ".dslr", new byte[] {'x'});
        }
        byte[] archive = Archives.zip(files);
        assertThrows(
                ProblemException.class, () -> RuleFolderZip.read(new ByteArrayInputStream(archive), "province/2025"));
    }

    @Tag("thorough")
    @Test
    void fiveThousandLevelsEndInFindings() {
        StringBuilder text = new StringBuilder(MiniSet.INDEX);
        text.append(MiniSet.rule("1 A", "Thuộc bộ chỉ số", "Điểm tối đa: 100"));
        for (int i = 2; i < Limits.RULES; i++) {
            text.append(MiniSet.rule(i + " A", "Thuộc chỉ số " + (i - 1), "Điểm tối đa: 100"));
        }
        CompiledSet compiled =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> MiniSet.compile(text.toString()));
        assertFalse(compiled.isClean());
        assertTrue(
                compiled.findings().stream().anyMatch(finding -> finding.code().equals("too-deep")));
    }
}
