package vn.dti.web;

import java.util.List;
import vn.dti.application.RefusedEntry;
import vn.dti.application.SetView;
import vn.dti.domain.plan.Finding;

/**
 * All folders whose content is not in force.
 *
 * @param title its title
 * @param rows one row for each folder of a level that has units
 * @param references one row for each folder whose level has no units, so that nobody is ranked by it
 * @param refused what else in the rule tree cannot be used
 */
public record TrialsPage(String title, List<Row> rows, List<Row> references, List<TrialPage.Problem> refused)
        implements Page {
    /** Keeps its own copies. */
    public TrialsPage {
        rows = List.copyOf(rows);
        references = List.copyOf(references);
        refused = List.copyOf(refused);
    }

    /**
     * A folder.
     *
     * @param folder the folder and its page
     * @param title the title of its set
     * @param status its standing, in words
     * @param style the same as the name of a style
     * @param changed whether a set in force has this id
     * @param findings how many findings there are, in words; empty if none
     */
    public record Row(Link folder, String title, String status, String style, boolean changed, String findings) {}

    /**
     * Lists the folders.
     *
     * @param trial a folder
     * @param inForce whether a set in force has its id
     * @param units whether its level has units
     */
    record Folder(SetView trial, boolean inForce, boolean units) {}

    static TrialsPage of(List<Folder> folders, List<RefusedEntry> refused, Wording wording) {
        return new TrialsPage(
                wording.text("trials.title"),
                rows(folders, true, wording),
                rows(folders, false, wording),
                refused.stream()
                        .flatMap(entry -> entry.findings().stream())
                        .map(finding -> TrialPage.problem(finding, wording))
                        .toList());
    }

    private static List<Row> rows(List<Folder> folders, boolean units, Wording wording) {
        return folders.stream()
                .filter(folder -> folder.units() == units)
                .map(folder -> row(folder, wording))
                .toList();
    }

    private static Row row(Folder folder, Wording wording) {
        SetView set = folder.trial();
        long errors = set.findings().stream().filter(Finding::isError).count();
        int others = set.findings().size() - (int) errors;
        String findings = errors > 0
                ? wording.counted("trials.errors", (int) errors)
                : others > 0 ? wording.counted("trials.remarks", others) : "";
        return new Row(
                Link.to(set.id().toString(), new Address.Trial(set.id()).in(wording.language())),
                set.plan().isPresent() ? wording.title(set) + " – " + wording.year(set) : "",
                wording.text(IndicatorSetsPage.statusKey(set)),
                IndicatorSetsPage.style(set),
                folder.inForce(),
                findings);
    }

    @Override
    public String view() {
        return "trials";
    }

    @Override
    public String part() {
        return "trials";
    }
}
