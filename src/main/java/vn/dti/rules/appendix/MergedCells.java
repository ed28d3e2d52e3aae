package vn.dti.rules.appendix;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;

/** The cells of a sheet that were merged. */
final class MergedCells {
    private final List<CellRangeAddress> regions;

    MergedCells(XSSFSheet sheet) {
        regions = sheet.getMergedRegions();
    }

    /** The row in which the content of a cell stands: its own, or the first of the cells merged with it. */
    int firstRow(int row, int column) {
        return regions.stream()
                .filter(region -> region.isInRange(row, column))
                .mapToInt(CellRangeAddress::getFirstRow)
                .findFirst()
                .orElse(row);
    }

    /** Whether all that a row has is continued from merged cells above it, as below the end of a table. */
    boolean isOnlyContinued(int row, Map<Column, Integer> columns, Iterable<Column> filled) {
        for (Column column : filled) {
            if (firstRow(row, columns.getOrDefault(column, 0)) == row) {
                return false;
            }
        }
        return true;
    }

    /** Cells merged downwards in columns that say the same for several rows are understood, all others refused. */
    void refuseOthers(int head, Map<Column, Integer> columns, Findings findings, Cells cells) {
        for (CellRangeAddress region : regions) {
            boolean oneColumn = region.getFirstColumn() == region.getLastColumn();
            boolean shared = columns.entrySet().stream()
                    .anyMatch(column -> column.getValue() == region.getFirstColumn()
                            && column.getKey().mayBeMerged());
            if (region.getLastRow() > head && !(oneColumn && shared && region.getFirstRow() > head)) {
                findings.error("sheet-merged")
                        .at(cells.at(region.getFirstRow(), region.getFirstColumn(), 1))
                        .found(
                                "Các ô " + region.formatAsString() + " được gộp",
                                "The cells " + region.formatAsString() + " are merged")
                        .allowed(
                                "Chỉ gộp theo chiều dọc ở các cột Thuộc, Tài liệu kiểm chứng, Nguồn, Đơn vị phối hợp, Căn cứ, Ghi chú",
                                "Merged downwards only, in the columns for parent, evidence, source, verifier, basis and note")
                        .remedy("Bỏ gộp ô rồi ghi nội dung vào từng ô", "Unmerge the cells and fill in each");
            }
        }
    }

    /** Names a cell and a line in it. */
    @FunctionalInterface
    interface Cells {
        /** The place of a cell and a line in it. */
        SourcePosition at(int row, int column, int line);
    }
}
