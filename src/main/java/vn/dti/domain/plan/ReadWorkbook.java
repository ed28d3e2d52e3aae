package vn.dti.domain.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.index.SetId;
import vn.dti.domain.index.SourcePosition;

/**
 * What was read from a workbook.
 *
 * @param rules the rule files that its sheets are; nothing if something in the workbook was refused
 * @param examples its examples, as the file {@link RuleExamples#FILE} would have them; nothing if it has none
 * @param findings what was found in the workbook itself
 * @param cells for each file the cells of its lines, in order; by {@link #cellsOf} those that findings of one kind are
 *     about, where these are others
 */
public record ReadWorkbook(
        Optional<RuleFolder> rules,
        Optional<byte[]> examples,
        List<Finding> findings,
        Map<String, List<SourcePosition>> cells) {
    /** Keeps its own copies. */
    public ReadWorkbook {
        findings = List.copyOf(findings);
        cells = Map.copyOf(cells);
    }

    /** A workbook that was refused as a whole. */
    public static ReadWorkbook refused(List<Finding> findings) {
        return new ReadWorkbook(Optional.empty(), Optional.empty(), findings, Map.of());
    }

    /** A finding about lines of the files as one about cells, such as {@code 1-nhan-thuc-so!E12:3}, line 3 of cell E12. */
    public Finding inCells(Finding finding) {
        List<SourcePosition> places = new ArrayList<>();
        for (SourcePosition place : finding.places()) {
            List<SourcePosition> lines = cells.getOrDefault(
                    cellsOf(place.file(), finding.code()), cells.getOrDefault(place.file(), List.of()));
            places.add(place.line() <= lines.size() ? named(lines.get(place.line() - 1), place.text()) : place);
        }
        return finding.at(places);
    }

    /** The key of the cells that findings of this code about the lines of a file are about. */
    public static String cellsOf(String file, String code) {
        return file + " " + code;
    }

    private static SourcePosition named(SourcePosition cell, String text) {
        return new SourcePosition(cell.file(), cell.line(), text);
    }

    /** A set of this id, if the workbook was read. */
    public Optional<RuleFolder> rulesAs(SetId id) {
        return rules.map(folder -> new RuleFolder(id, folder.files()));
    }
}
