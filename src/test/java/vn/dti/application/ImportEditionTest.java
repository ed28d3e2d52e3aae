package vn.dti.application;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.domain.edition.Chain;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.EditionsFromElsewhere;
import vn.dti.domain.edition.EventLog;
import vn.dti.domain.edition.Ledger;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.pack.EditionPackage;
import vn.dti.domain.edition.pack.ForgedEditions;
import vn.dti.domain.edition.pack.PackageCheck;
import vn.dti.domain.edition.pack.PackageLimits;
import vn.dti.domain.edition.pack.Zips;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;

/** An edition from elsewhere comes in whole, or nothing of it does. */
@Tag("thorough")
class ImportEditionTest {
    private static final SetId SET = new SetId("elsewhere", "2022");
    private static final PeriodId YEAR = new PeriodId(SET, "63");
    private static final Edition FIRST = EditionsFromElsewhere.first(SET);
    private static final byte[] ZIP = EditionsFromElsewhere.zip(FIRST);

    private final Importing here = new Importing();
    private final String empty = here.rows();

    @AfterEach
    void closeIt() throws SQLException, IOException {
        here.close();
    }

    @Test
    void whatIsImportedKeepsItsReceiptAndWaitsForItsPublication() {
        EditionView edition = here.take(ZIP, "congbo");
        assertEquals(FIRST.receipt(), edition.receipt());
        assertEquals(FIRST.receipt().fingerprint(), edition.fingerprint());
        assertEquals(EditionView.Status.SEALED, edition.status());
        ChainLink link = edition.links().get(0);
        assertEquals(ChainLink.Kind.IMPORTED, link.kind());
        assertEquals("congbo", link.by());
        assertEquals(List.of(), here.read().published());
        assertEquals(Map.of(), here.catalogue().state().periods());
        assertEquals(Map.of(), here.catalogue().state().inForce(), "its set is not in force by that");
        PeriodView period = here.read().period(YEAR);
        assertEquals(PeriodView.Status.SEALED, period.status());
        assertEquals(
                List.of(YEAR),
                here.read().periods().stream().map(PeriodView::id).toList());
        EventLog.Event event = here.events().events().get(0);
        assertEquals("import-edition", event.what());
        assertEquals(YEAR + "/1", event.subject());
        assertTrue(
                event.detail()
                        .startsWith(FIRST.receipt().fingerprint() + "\n"
                                + EditionPackage.read(ZIP, PackageLimits.SERVICE)
                                        .chain()
                                        .head()
                                        .orElseThrow()),
                event::detail);
    }

    @Test
    void publishedByAnotherPersonItIsForEverybodyAndItsSetIsInForce() {
        EditionView edition = here.take(ZIP, "congbo");
        assertThrows(NotPermittedException.class, () -> here.publish(edition, "congbo"));
        EditionView published = here.publish(edition, "pheduyet");
        assertEquals(EditionView.Status.PUBLISHED, published.status());
        assertEquals(
                "pheduyet",
                requireNonNull(here.catalogue().state().inForce().get(SET))
                        .stored()
                        .by());
        assertEquals(63, here.catalogue().panel(YEAR).units().size());
        assertEquals(SetView.Status.IN_FORCE, here.catalogue().set(SET).status());
        assertEquals(
                List.of("import-edition", "activate-set", "publish-edition"),
                here.events().events().stream().map(EventLog.Event::what).toList());
    }

    @Test
    void itIsPackedAgainWithTheSameContentAndIsIdentical() {
        here.take(ZIP, "congbo");
        byte[] again = here.verify().pack(YEAR, 1);
        assertArrayEquals(again, here.verify().pack(YEAR, 1));
        EditionPackage pack = EditionPackage.read(again, PackageLimits.SERVICE);
        assertEquals(FIRST.receipt(), pack.edition().receipt());
        assertEquals(List.of(), pack.edition().damaged());
        assertEquals(
                List.of(), PackageCheck.of(pack, "test", pack.chain().head()).findings());
        Map<String, byte[]> before = Zips.unzip(ZIP);
        Map<String, byte[]> after = Zips.unzip(again);
        assertEquals(before.keySet(), after.keySet());
        List<String> others = before.keySet().stream()
                .filter(path -> !Arrays.equals(before.get(path), after.get(path)))
                .toList();
        assertEquals(List.of("datapackage.json", "README.md", "chain.txt"), others, "only the chain is that of here");
        assertEquals(Map.of(), here.verify().archive(Progress.NONE).findings());
    }

    @Test
    void aStartFindsItAsItWas() {
        EditionView edition = here.take(ZIP, "congbo");
        assertEquals(Map.of(), here.restart().damaged());
        assertEquals(edition, here.read().edition(YEAR, 1));
        assertEquals(PeriodView.Status.SEALED, here.read().period(YEAR).status());
        here.publish(edition, "pheduyet");
        RestoredArchive restored = here.restart();
        assertEquals(Map.of(), restored.damaged());
        assertEquals(List.of(YEAR), List.copyOf(restored.periods().keySet()));
        assertEquals(Map.of(), restored.provisional());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "province-2020-63",
                "province-2022-63",
                "province-2023-63",
                "province-2024-63",
                "province-2024-34",
                "ministry-2023-co-dvc",
                "nation-2024-quoc-gia"
            })
    void packagesOfTheFirstVersionComeInOneAfterAnother(String name) throws IOException {
        byte[] zip = Files.readAllBytes(Path.of("src", "test", "resources", "editions", name + ".zip"));
        EditionView edition = here.take(zip, "congbo");
        assertEquals(EditionPackage.read(zip, PackageLimits.SERVICE).edition().receipt(), edition.receipt());
        here.publish(edition, "pheduyet");
        assertEquals(Map.of(), here.restart().damaged());
        assertEquals(Map.of(), here.verify().archive(Progress.NONE).findings());
    }

    @Test
    void oneThatWasMerelyZippedAgainIsTheSame() {
        Map<String, byte[]> within = new LinkedHashMap<>();
        Zips.unzip(ZIP).forEach((path, content) -> within.put("ban-ket-qua/" + path, content));
        assertEquals(
                FIRST.receipt().fingerprint(),
                here.take(Zips.zip(within), "congbo").fingerprint());
        assertHereAlready(ZIP);
    }

    @Test
    void whatIsHereAlreadyIsNamedAndNothingIsStored() {
        here.take(ZIP, "congbo");
        String rows = here.rows();
        Bilingual text = assertHereAlready(ZIP);
        assertTrue(text.vi().contains("bản số 1 của kỳ “elsewhere/2022/63”, do “congbo” nhập"), text::vi);
        assertTrue(text.en().contains("edition 1 of “elsewhere/2022/63”"), text::en);
        Edition sealedAgain = ForgedEditions.sealedBy(FIRST, "Lê Văn C");
        text = assertHereAlready(EditionsFromElsewhere.zip(sealedAgain));
        assertTrue(text.vi().contains("cùng nội dung"), text::vi);
        assertEquals(rows, here.rows());
    }

    private Bilingual assertHereAlready(byte[] zip) {
        return assertThrows(ExistsAlreadyException.class, () -> here.take(zip, "hoa"))
                .violations()
                .get(0)
                .text();
    }

    @Test
    void afterTheFirstOnlyTheCorrectionOfTheNewestComesIn() {
        Edition second = EditionsFromElsewhere.correction(FIRST);
        Edition third = EditionsFromElsewhere.correction(second);
        here.take(ZIP, "congbo");
        String rows = here.rows();
        ConflictException early =
                assertThrows(ConflictException.class, () -> here.take(EditionsFromElsewhere.zip(third), "congbo"));
        assertTrue(early.text().vi().contains("đính chính biên nhận"), early.text()::vi);
        assertTrue(early.text().vi().contains("bản số 3"), early.text()::vi);
        assertEquals(rows, here.rows());

        here.take(EditionsFromElsewhere.zip(second), "congbo");
        here.take(EditionsFromElsewhere.zip(third), "congbo");
        assertEquals(
                List.of(1, 2, 3),
                here.read().editions(YEAR).stream()
                        .map(edition -> edition.receipt().edition())
                        .toList());
        assertEquals(3, here.read().period(YEAR).evaluation().orElseThrow().revision());
        assertEquals(Map.of(), here.verify().archive(Progress.NONE).findings());
    }

    @Test
    void aYearMayBeginWithACorrectionAndAnEarlierEditionDoesNotComeAfterIt() {
        Edition second = EditionsFromElsewhere.correction(FIRST);
        EditionView edition = here.take(EditionsFromElsewhere.zip(second), "congbo");
        assertEquals(2, edition.receipt().edition());
        assertEquals(2, here.publish(edition, "pheduyet").receipt().edition());
        ConflictException late = assertThrows(ConflictException.class, () -> here.take(ZIP, "congbo"));
        assertTrue(late.text().en().contains("which corrects none"), late.text()::en);
        assertTrue(late.text().en().contains("has edition 2 here already"), late.text()::en);
    }

    @Test
    void anotherFirstEditionOfTheYearIsRefused() {
        here.take(ZIP, "congbo");
        Edition other = EditionsFromElsewhere.first(SET, "0.4321");
        ConflictException refused =
                assertThrows(ConflictException.class, () -> here.take(EditionsFromElsewhere.zip(other), "congbo"));
        assertTrue(refused.text().vi().contains("với nội dung khác"), refused.text()::vi);
    }

    @Test
    void aMomentThatCannotBeOrANameThatCannotBeStoredIsRefused() {
        for (Edition edition : List.of(
                ForgedEditions.sealedBy(FIRST, "x".repeat(201)),
                ForgedEditions.sealedBy(FIRST, "a\tb"),
                ForgedEditions.sealedAt(FIRST, "2999-01-01T00:00:00Z"),
                ForgedEditions.sealedAt(FIRST, "-100000-01-01T00:00:00Z"))) {
            RefusedException refused =
                    assertThrows(RefusedException.class, () -> here.take(EditionsFromElsewhere.zip(edition), "congbo"));
            assertEquals(1, refused.violations().size(), refused.violations()::toString);
        }
    }

    @Test
    void ofTwoWhoImportAtOnceOneImportsAndTheOtherIsToldSo() throws Exception {
        int many = 4;
        CyclicBarrier start = new CyclicBarrier(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                String by = "person-" + i;
                Callable<String> call = () -> {
                    start.await();
                    try {
                        return here.take(ZIP, by).status().name();
                    } catch (ExistsAlreadyException e) {
                        return "here already";
                    }
                };
                answers.add(threads.submit(call));
            }
            List<String> told = new ArrayList<>();
            for (Future<String> answer : answers) {
                told.add(answer.get());
            }
            told.sort(null);
            assertEquals(List.of("SEALED", "here already", "here already", "here already"), told);
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, here.archive().ledger().chain().links().size());
        assertEquals(Map.of(), here.archive().ledger().damage());
    }

    @Test
    void twoYearsImportedAtOnceBothComeIn() throws Exception {
        byte[] other = EditionsFromElsewhere.zip(EditionsFromElsewhere.first(new SetId("elsewhere-too", "2022")));
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<EditionView> one = () -> {
                start.await();
                return here.take(ZIP, "congbo");
            };
            Callable<EditionView> two = () -> {
                start.await();
                return here.take(other, "congbo");
            };
            Future<EditionView> first = threads.submit(one);
            Future<EditionView> second = threads.submit(two);
            assertEquals(YEAR, first.get().receipt().period());
            assertEquals(
                    "elsewhere-too/2022/63", second.get().receipt().period().toString());
        } finally {
            threads.shutdownNow();
        }
        Chain chain = here.archive().ledger().chain();
        assertEquals(2, chain.links().size());
        assertEquals(Optional.empty(), chain.broken());
    }

    @Test
    void aCallThatWasCarriedOutGetsTheEditionAlsoIfTheCatalogueDoesNotKnowIt() {
        EditionView edition = here.take(ZIP, Importing.keyed("congbo", "1".repeat(64), false));
        assertTrue(here.answered().find("1".repeat(64)).isPresent());
        here.catalogue().update(state -> IndexState.EMPTY);
        assertEquals(edition, here.take(ZIP, Importing.keyed("congbo", "1".repeat(64), true)));
        assertEquals(PeriodView.Status.SEALED, here.read().period(YEAR).status());
    }

    @Test
    void nothingComesIntoAChainThatIsNotWhole() {
        here.take(EditionsFromElsewhere.zip(EditionsFromElsewhere.first(new SetId("elsewhere-too", "2022"))), "congbo");
        here.catalogue()
                .update(state -> state.with(new Ledger(
                        state.ledger().editions(),
                        state.ledger().chain(),
                        Map.of(Ledger.CHAIN, Bilingual.of("Mắt xích 1 đã bị sửa.", "Link 1 was changed.")))));
        ConflictException refused = assertThrows(ConflictException.class, () -> here.take(ZIP, "congbo"));
        assertTrue(refused.text().vi().contains("Mắt xích 1 đã bị sửa."), refused.text()::vi);
    }

    @Test
    void whatIsTooLargeIsToldWithTheLimitAndWhatToDo() {
        byte[] large = new byte[PackageLimits.SERVICE.archiveBytes() + 1];
        RefusedException refused = assertThrows(RefusedException.class, () -> here.take(large, "congbo"));
        Bilingual text = refused.violations().get(0).text();
        assertTrue(text.vi().contains("16 MB") && text.vi().contains("dti-tool.jar verify"), text::vi);
        assertTrue(text.en().contains("16 MB") && text.en().contains("dti-tool.jar verify"), text::en);
    }

    @Test
    void aFileThatWasChangedIsNamedWithItsPlace() {
        Map<String, byte[]> files = Zips.unzip(ZIP);
        String figures = new String(files.get("figures.csv"), StandardCharsets.UTF_8);
        byte[] changed = figures.replaceFirst("0\\.9000", "0.9001").getBytes(StandardCharsets.UTF_8);
        RefusedException refused = assertThrows(
                RefusedException.class, () -> here.take(Zips.zip(Zips.with(files, "figures.csv", changed)), "congbo"));
        assertTrue(refused.violations().get(0).place().startsWith("figures.csv"), refused.violations()::toString);
        assertEquals(empty, here.rows());
    }
}
