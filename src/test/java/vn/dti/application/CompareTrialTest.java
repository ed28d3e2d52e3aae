package vn.dti.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Finding;
import vn.dti.rules.folder.RuleTree;

class CompareTrialTest {
    private static final SetId TRIAL = new SetId("province", "2022-so-sanh-trong-kiem-thu");
    private static final SetId IN_FORCE = new SetId("province", "2022");

    @TempDir
    Path rules;

    @BeforeEach
    void copyRules() throws IOException {
        copy(Path.of("rules/province"), Files.createDirectories(rules.resolve("province")));
        copy(rules.resolve("province/2022"), rules.resolve("province/2022-so-sanh-trong-kiem-thu"));
    }

    @Test
    void a_total_that_does_not_hold_is_told_with_line_and_remedy() throws IOException {
        change("2022-so-sanh-trong-kiem-thu", "8 Hoạt động kinh tế số", "150", "100");
        SetView trial = after().set(TRIAL);
        assertEquals(SetView.Status.REFUSED, trial.status());
        List<Finding> errors =
                trial.findings().stream().filter(Finding::isError).toList();
        assertEquals(1, errors.size(), errors.toString());
        assertTrue(
                errors.get(0).found().vi().contains("tổng 950, phải là 1.000"),
                errors.get(0).found().vi());
        assertTrue(errors.get(0).places().get(0).file().endsWith(".dslr"));
        assertTrue(errors.get(0).places().get(0).line() > 0);
    }

    @Test
    void moving_50_points_from_economy_to_society_moves_30_provinces() throws IOException {
        change("2022-so-sanh-trong-kiem-thu", "8 Hoạt động kinh tế số", "150", "100");
        change("2022-so-sanh-trong-kiem-thu", "9 Hoạt động xã hội số", "150", "200");
        Catalogue catalogue = after();
        TrialView view = ShippedYears.compareTrial(catalogue).compare(TRIAL);
        assertEquals(SetView.Status.TRIAL, view.trial().status());
        assertEquals(List.of(), view.trial().findings());
        assertEquals(30, view.moved());
        assertEquals("19 11", move(view, "binh-duong"));
        assertEquals("9 14", move(view, "bac-giang"));
        assertEquals(IN_FORCE, view.base().orElseThrow().id());
        assertTrue(view.changes().stream()
                .anyMatch(change ->
                        change.node().equals("8") && change.text().vi().contains("điểm tối đa 150 → 100")));
        assertEquals(
                ShippedYears.catalogue()
                        .period(PeriodId.parse("province/2022/63").orElseThrow())
                        .resultText(),
                catalogue
                        .period(PeriodId.parse("province/2022/63").orElseThrow())
                        .resultText());
    }

    @Test
    void changed_files_of_a_set_in_force_are_shown_and_change_nothing() throws IOException {
        change("2022", "8 Hoạt động kinh tế số", "150", "100");
        change("2022", "9 Hoạt động xã hội số", "150", "200");
        Catalogue catalogue = after();
        SetView set = catalogue.set(IN_FORCE);
        assertEquals(SetView.Status.IN_FORCE, set.status());
        assertTrue(set.filesChanged());
        TrialView view = ShippedYears.compareTrial(catalogue).compare(IN_FORCE);
        assertEquals(30, view.moved());
    }

    @Test
    void an_unchanged_copy_moves_nobody() {
        TrialView view = ShippedYears.compareTrial(after()).compare(TRIAL);
        assertEquals(SetView.Status.TRIAL, view.trial().status());
        assertEquals(0, view.moved());
        assertEquals(List.of(), view.changes());
        assertEquals(63, view.rows().size());
    }

    private Catalogue after() {
        return ShippedYears.after(new RuleTree(rules).read());
    }

    private static String move(TrialView view, String unit) {
        return view.rows().stream()
                .filter(row -> row.unit().code().text().equals(unit))
                .map(row -> row.oldRank().getAsInt() + " " + row.newRank().getAsInt())
                .findFirst()
                .orElseThrow();
    }

    private void change(String folder, String rule, String from, String to) throws IOException {
        Path file = rules.resolve("province").resolve(folder).resolve("set.dslr");
        String text = Files.readString(file);
        int start = text.indexOf("rule \"" + rule + "\"");
        int line = text.indexOf("Điểm tối đa: " + from, start);
        assertTrue(start >= 0 && line >= 0, rule);
        Files.writeString(
                file,
                text.substring(0, line) + "Điểm tối đa: " + to
                        + text.substring(line + ("Điểm tối đa: " + from).length()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
