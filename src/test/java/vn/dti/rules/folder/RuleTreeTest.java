package vn.dti.rules.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.unit.UnitCode;

class RuleTreeTest {
    private static final Path SHIPPED = Path.of("rules");
    private static final SetId SET_2022 = new SetId("province", "2022");
    private static final SetId SET_2024 = new SetId("province", "2024");
    private static final SetId TRIAL = new SetId("province", "2022-thu");

    @TempDir
    Path folder;

    @Test
    void theShippedTreeIsReadWithoutAnyFinding() {
        RuleLibrary.Snapshot snapshot = new RuleTree(SHIPPED).read();
        assertEquals(List.of(), snapshot.findings());
        snapshot.data().forEach((id, data) -> assertEquals(List.of(), data.findings(), id.toString()));
        assertEquals(
                63,
                at(at(snapshot.registers(), "province").panels(), "63").units().size());
        assertEquals(
                34,
                at(at(snapshot.registers(), "province").panels(), "34").units().size());
        assertEquals(at(snapshot.registers(), "province"), snapshot.registers().get("province-sample"));
        assertTrue(snapshot.inForceAtFirst().contains(SET_2024));
        assertEquals(34 * 8, at(at(snapshot.data(), SET_2024).figures(), "34").size());
    }

    @Test
    void aUnitGoesByItsNameInThePanel() {
        RuleLibrary.Snapshot snapshot = new RuleTree(SHIPPED).read();
        UnitCode hue = new UnitCode("hue");
        assertEquals(
                "Thừa Thiên Huế",
                at(snapshot.registers(), "province").unitIn("63", hue).name());
        assertEquals(
                "Huế", at(snapshot.registers(), "province").unitIn("34", hue).name());
    }

    @Test
    void aTreeThatDoesNotExistIsAFindingAndNoException() {
        RuleLibrary.Snapshot snapshot = new RuleTree(folder.resolve("nothing")).read();
        assertEquals(List.of("rules-missing"), codes(snapshot.findings()));
    }

    @Test
    void aLinkThatLeadsOutOfTheTreeIsToldAndNotFollowed() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("set.dslr"), "secret");
        Path tree = Files.createDirectories(folder.resolve("rules/province"));
        Files.createSymbolicLink(tree.resolve("2030"), outside);
        RuleLibrary.Snapshot snapshot = new RuleTree(folder.resolve("rules")).read();
        assertEquals(Map.of(), snapshot.folders());
        assertEquals(List.of("outside-tree"), codes(snapshot.findings()));
    }

    @ParameterizedTest
    @CsvSource({
        "province/2022 - Copy/, folder-name, 2022-copy",
        "province/2022.bak/, folder-name, 2022-bak",
        "province/Bản sao/, folder-name, ban-sao",
        "province/2022_thu/, folder-name, 2022-thu",
        "Tỉnh/, folder-name, tinh",
        "Đô thị/, folder-name, do-thi",
        "province/---/, folder-name, 2022-thu",
        "district/, folder-empty, ''",
        "province/2022/moi/set.dslr, folder-in-set, ''",
        "province/set.dslr, file-out-of-place, ''",
        "set.dslr, file-out-of-place, ''",
        "figures.csv, file-out-of-place, ''",
        "province/2022.zip, file-out-of-place, ''",
        "province/2022/set.dslr.txt, file-out-of-place, set.dslr",
        "province/2022/Set.DSLR, file-out-of-place, Set.dslr"
    })
    void whatLiesWhereNothingIsReadIsTold(String path, String code, String remedy) throws IOException {
        copyProvinces(folder);
        make(path);
        List<Finding> findings = new RuleTree(folder).read().findings();
        assertEquals(List.of(code), codes(findings));
        Finding finding = findings.get(0);
        assertTrue(path.startsWith(finding.places().get(0).file()), finding::toString);
        assertTrue(finding.remedy().vi().contains(remedy), finding::toString);
        assertTrue(finding.remedy().en().contains(remedy), finding::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".git/set.dslr",
                "province/.2022/",
                "province/2022/.set.dslr.swp",
                "province/2022/set.dslr~",
                "province/2022/~$set.dslr",
                "province/2022/#set.dslr#",
                "__MACOSX/province/2022/set.dslr",
                "province/__MACOSX/",
                "province/Thumbs.db",
                "province/desktop.ini",
                "province/2022/set.dslr.bak",
                "province/2022/decision.pdf",
                "province/readme.txt",
                "province/2022/papers/decision.pdf"
            })
    void whatEditorsSystemsAndArchivesLeaveBehindIsPassedOver(String path) throws IOException {
        copyProvinces(folder);
        make(path);
        RuleLibrary.Snapshot snapshot = new RuleTree(folder).read();
        assertEquals(List.of(), snapshot.findings());
        assertEquals(Set.of(SET_2022, SET_2024), snapshot.folders().keySet());
    }

    @Test
    void aFolderOfASetWithoutRulesIsAFolderWithoutFiles() throws IOException {
        copyProvinces(folder);
        make("province/2023-moi/");
        RuleLibrary.Snapshot snapshot = new RuleTree(folder).read();
        assertEquals(
                Map.of(),
                at(snapshot.folders(), new SetId("province", "2023-moi")).files());
    }

    private void make(String path) throws IOException {
        Path target = folder.resolve(path);
        if (path.endsWith("/")) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.writeString(target, "x");
        }
    }

    @Test
    void anUnknownSetInForceIsToldWithItsLine() throws IOException {
        Files.writeString(folder.resolve("in-force.csv"), "set\nprovince/2022\n");
        Finding finding = new RuleTree(folder).read().findings().get(0);
        assertEquals("set-unknown", finding.code());
        assertEquals("in-force.csv:2", finding.places().get(0).place());
    }

    @Test
    void wrongCellsAreToldWithFileAndLine() throws IOException {
        copyProvinces(folder);
        Path figures = folder.resolve("province/2024/figures.csv");
        Files.writeString(figures, """
                panel,unit,input,value,source
                34,ha-noi,1,"0,9",dti-2024-34
                34,ha-noi,2,0.9,no-such-source
                34,an-nam,3,0.9,dti-2024-34
                34,ha-noi,3,0.9,dti-2024-34
                34,ha-noi,3,0.8,dti-2024-34
                63,hai-duong,1 2,0.8,dti-2024-63
                34,ha-noi,4
                """);
        SetData data = new RuleTree(folder).read().data().get(SET_2024);
        assertNotNull(data);
        assertEquals(
                List.of(
                        "csv-decimal-comma 2",
                        "source-unknown 3",
                        "unit-not-in-panel 4",
                        "csv-twice 6",
                        "input-key 7",
                        "csv-cells 8"),
                data.findings().stream()
                        .map(f -> f.code() + " " + f.places().get(0).line())
                        .toList());
    }

    @Test
    void aNewFolderIsHandedOverOnceItIsQuiet() throws Exception {
        copyProvinces(folder);
        RuleTree tree = new RuleTree(folder);
        assertFalse(tree.read().folders().containsKey(TRIAL));
        BlockingQueue<RuleLibrary.Snapshot> handedOver = new LinkedBlockingQueue<>();
        try (AutoCloseable watch = tree.watch(handedOver::add)) {
            assertNotNull(watch);
            copy(SHIPPED.resolve("province/2022"), folder.resolve("province/2022-thu"));
            RuleLibrary.Snapshot snapshot = handedOver.poll(20, TimeUnit.SECONDS);
            assertNotNull(snapshot);
            assertTrue(snapshot.folders().containsKey(TRIAL));
            assertTrue(at(snapshot.data(), TRIAL).figures().containsKey("63"));
            assertNull(handedOver.poll(3, TimeUnit.SECONDS));
        }
    }

    @Test
    void aChangeBetweenReadingAndWatchingIsNotMissed() throws Exception {
        copyProvinces(folder);
        RuleTree tree = new RuleTree(folder);
        tree.read();
        Files.writeString(folder.resolve("province/2022/extra.dslr"), "// more\n", StandardCharsets.UTF_8);
        BlockingQueue<RuleLibrary.Snapshot> handedOver = new LinkedBlockingQueue<>();
        try (AutoCloseable watch = tree.watch(handedOver::add)) {
            assertNotNull(watch);
            assertNotNull(handedOver.poll(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void aTreeThatGoesAwayIsTroubleAndIsFollowedAgainOnceItIsBack() throws Exception {
        Path rules = folder.resolve("rules");
        Path away = folder.resolve("away");
        copyProvinces(rules);
        RuleTree tree = new RuleTree(rules);
        tree.read();
        BlockingQueue<RuleLibrary.Snapshot> handedOver = new LinkedBlockingQueue<>();
        try (RuleLibrary.Watch watch = tree.watch(handedOver::add)) {
            assertTrue(watch.trouble().isEmpty());
            Files.move(rules, away);
            assertTrue(watch.trouble().orElseThrow().en().contains("not there"));
            assertNull(handedOver.poll(3, TimeUnit.SECONDS));
            copy(SHIPPED.resolve("province/2022"), away.resolve("province/2022-thu"));
            Files.move(away, rules);
            RuleLibrary.Snapshot snapshot = handedOver.poll(20, TimeUnit.SECONDS);
            assertNotNull(snapshot);
            assertTrue(snapshot.folders().containsKey(TRIAL));
            assertTrue(watch.trouble().isEmpty());
            assertFalse(watch.isOver());
        }
    }

    @Test
    void aListenerThatFailsDoesNotEndTheWatch() throws Exception {
        copyProvinces(folder);
        RuleTree tree = new RuleTree(folder);
        tree.read();
        BlockingQueue<RuleLibrary.Snapshot> handedOver = new LinkedBlockingQueue<>();
        try (RuleLibrary.Watch watch = tree.watch(snapshot -> {
            handedOver.add(snapshot);
            throw new StackOverflowError("planted");
        })) {
            for (String name : List.of("province/2022-a", "province/2022-b")) {
                copy(SHIPPED.resolve("province/2022"), folder.resolve(name));
                assertNotNull(handedOver.poll(20, TimeUnit.SECONDS), name);
            }
            assertFalse(watch.isOver());
        }
    }

    private static <K, V> V at(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    /** A small tree: two years of the provinces with their units. */
    private static void copyProvinces(Path to) throws IOException {
        Path level = Files.createDirectories(to.resolve("province"));
        for (String file : List.of("units.csv", "panels.csv", "sources.csv")) {
            Files.copy(SHIPPED.resolve("province").resolve(file), level.resolve(file));
        }
        copy(SHIPPED.resolve("province/2022"), level.resolve("2022"));
        copy(SHIPPED.resolve("province/2024"), level.resolve("2024"));
    }

    /** A copy; of the long tables of figures the first lines, which are figures of whole units. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (Files.size(file) > 500_000) {
                    Files.write(target, Files.readAllLines(file).subList(0, 500));
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
