package vn.dti.persistence;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.dti.persistence.StoredSamples.NOON;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.edition.CanonicalResults;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.EditionCheck;
import vn.dti.domain.edition.EditionContent;
import vn.dti.domain.edition.EvaluatedYear;
import vn.dti.domain.edition.FrozenFigures;
import vn.dti.domain.edition.Ledger;
import vn.dti.domain.edition.PublishedRecord;
import vn.dti.domain.edition.Receipt;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.edition.SealedEdition;
import vn.dti.domain.edition.StoredPeriod;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.text.Fingerprint;
import vn.dti.rules.folder.RuleTree;

/**
 * Databases as earlier versions of the program left them, each beside what that version said of its years: they are
 * migrated, every year comes out the same again, and what comes after can be stored.
 */
abstract class EarlierVersionsContract {
    /** One folder for each version of the schema, as {@code src/docs/testing.md} says. */
    static final Path DATABASES = Path.of("src", "test", "resources", "databases");

    private static final RuleLibrary.Snapshot TREE = new RuleTree(Path.of("rules")).read();

    @TempDir
    private Path folder;

    /** A copy of the database of a version, migrated. */
    abstract TestDatabase open(Path version, Path scratch) throws Exception;

    static Stream<String> versions() throws IOException {
        try (Stream<Path> folders = Files.list(DATABASES)) {
            return folders.map(version -> String.valueOf(version.getFileName())).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aDatabaseOfAnEarlierVersionIsMigratedReproducesItsYearsAndGoesOn(String version) throws Exception {
        Path stored = DATABASES.resolve(version);
        try (TestDatabase database = open(stored, folder)) {
            assertEquals(0, new SchemaMigration(database.source()).migrate(), "it is up to date");
            Map<SetId, ActivatedSet> sets = new TreeMap<>();
            for (ActivatedSet set : database.archive(JpaEditionArchive::activatedSets)) {
                assertEquals(Optional.empty(), set.damage());
                sets.put(set.id(), set);
            }
            List<StoredPeriod> periods = database.archive(JpaEditionArchive::periods);
            Map<String, String> fingerprints = new LinkedHashMap<>();
            Map<String, String> ranks = new TreeMap<>();
            for (StoredPeriod period : periods) {
                EvaluatedYear year =
                        reproduced(period, requireNonNull(sets.get(period.id().set())));
                fingerprints.put(period.id() + ",plan", period.planFingerprint());
                fingerprints.put(period.id() + ",figures", period.inputsFingerprint());
                fingerprints.put(period.id() + ",results", period.resultsFingerprint());
                ranks.putAll(ranks(period.id().toString(), year));
            }
            assertEquals(told(stored.resolve("years.csv")), new TreeMap<>(fingerprints));
            assertEquals(told(stored.resolve("ranks.csv")), ranks);
            theLedgerIsWhole(database, sets, periods);
            theNextStepsCanBeTaken(database, sets, periods.get(0));
        }
    }

    private static EvaluatedYear reproduced(StoredPeriod period, ActivatedSet set) {
        assertEquals(Optional.empty(), period.damage());
        EvaluatedYear year = EvaluatedYear.again(
                CanonicalPlan.read(set.plan()),
                FrozenFigures.read(period.inputs()),
                PublishedRecord.read(period.published()));
        String results = CanonicalResults.of(year.evaluation(), CanonicalResults.formatOf(period.results()));
        assertEquals(period.resultsFingerprint(), Fingerprint.of(results), period.id() + " evaluated again");
        return year;
    }

    /** Value and rank of every unit that has a value, in the whole index. */
    private static Map<String, String> ranks(String period, EvaluatedYear year) {
        var root = year.evaluation().plan().root().code();
        Map<String, String> ranks = new TreeMap<>();
        for (int unit = 0; unit < year.units().size(); unit++) {
            Optional<BigDecimal> value = year.evaluation().value(unit, root);
            String rank = year.ranking(root).rank(unit).stream()
                    .mapToObj(Integer::toString)
                    .findFirst()
                    .orElse("");
            if (value.isPresent()) {
                ranks.put(period + "," + year.units().get(unit), value.get().toPlainString() + "," + rank);
            }
        }
        return ranks;
    }

    /** What stands in a table whose first two columns are a key. */
    private static Map<String, String> told(Path file) throws IOException {
        Map<String, String> told = new TreeMap<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            int key = line.indexOf(',', line.indexOf(',') + 1);
            told.put(line.substring(0, key), line.substring(key + 1));
        }
        assertTrue(!told.isEmpty(), file::toString);
        return told;
    }

    private static void theLedgerIsWhole(
            TestDatabase database, Map<SetId, ActivatedSet> sets, List<StoredPeriod> periods) {
        Ledger ledger = database.archive(JpaEditionArchive::ledger);
        assertEquals(Map.of(), ledger.damage());
        for (SealedEdition sealed : ledger.editions().values()) {
            StoredPeriod period = periods.stream()
                    .filter(stored -> stored.id().equals(sealed.id()) && stored.revision() == sealed.revision())
                    .findFirst()
                    .orElseThrow();
            Edition edition =
                    sealed.with(period, requireNonNull(sets.get(sealed.id().set())));
            EditionCheck check = EditionCheck.of(edition, "later");
            assertTrue(check.isIdentical(), () -> check.findings().toString());
        }
    }

    /** A year is evaluated once more, sealed and published, and what is written stays written once. */
    private static void theNextStepsCanBeTaken(
            TestDatabase database, Map<SetId, ActivatedSet> sets, StoredPeriod period) {
        Ledger before = database.archive(JpaEditionArchive::ledger);
        ActivatedSet set = requireNonNull(sets.get(period.id().set()));
        StoredPeriod again = new StoredPeriod(
                period.id(),
                period.revision() + 1,
                period.planFingerprint(),
                period.inputs(),
                period.inputsFingerprint(),
                period.published(),
                period.results(),
                period.resultsFingerprint(),
                "later",
                NOON,
                "an");
        EditionContent content = EditionContent.of(
                set, again, requireNonNull(TREE.registers().get(set.id().level())), TREE.sources());
        List<SealedEdition> earlier = before.of(period.id());
        Optional<Receipt.Correction> correction = earlier.stream()
                .reduce((first, second) -> second)
                .map(last -> new Receipt.Correction(last.fingerprint(), "thử"));
        Edition edition = Edition.seal(content, again, earlier.size() + 1, correction, NOON, "bình");
        SealedEdition sealed = SealedEdition.of(again.revision(), edition);
        database.withArchive(archive -> {
            archive.store(again);
            archive.seal(sealed, before.chain().next(ChainLink.Kind.SEALED, sealed.read(), NOON, "bình"));
        });
        Ledger one = database.archive(JpaEditionArchive::ledger);
        database.withArchive(
                archive -> archive.append(one.chain().next(ChainLink.Kind.PUBLISHED, sealed.read(), NOON, "chi")));
        Ledger after = database.archive(JpaEditionArchive::ledger);
        assertEquals(Map.of(), after.damage());
        assertEquals(before.editions().size() + 1, after.editions().size());
        List<String> tables = new ArrayList<>(List.of("indicator_set", "rule_file", "evaluated_period"));
        tables.addAll(List.of("edition", "chain_link", "event_log"));
        for (String table : tables) {
            assertThrows(
                    SQLException.class,
                    () -> database.execute("UPDATE " + table + " SET version = version + 1"),
                    table);
            assertThrows(SQLException.class, () -> database.execute("DELETE FROM " + table), table);
        }
    }
}
