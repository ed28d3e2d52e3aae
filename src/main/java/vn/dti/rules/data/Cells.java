package vn.dti.rules.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitCode;

/** Reads single cells; what cannot be read is told and gives nothing. */
final class Cells {
    private final Findings findings;
    private final Map<String, Optional<InputKey>> inputs = new HashMap<>();

    Cells(Findings findings) {
        this.findings = findings;
    }

    Optional<UnitCode> unit(CsvTable.Row row, String column) {
        Optional<UnitCode> unit = UnitCode.parse(row.cell(column));
        if (unit.isEmpty()) {
            tell(
                    row,
                    column,
                    "unit-code",
                    "mã đơn vị: chữ thường không dấu, chữ số, gạch nối",
                    "a unit code: lower-case letters, digits, hyphens");
        }
        return unit;
    }

    Optional<NodeCode> node(CsvTable.Row row, String column) {
        Optional<NodeCode> node = NodeCode.parse(row.cell(column));
        if (node.isEmpty()) {
            tell(row, column, "node-code", "mã của mục trong bộ chỉ số", "the code of a node of the index");
        }
        return node;
    }

    Optional<InputKey> input(CsvTable.Row row, String column) {
        Optional<InputKey> input = inputs.computeIfAbsent(row.cell(column), InputKey::parse);
        if (input.isEmpty()) {
            tell(
                    row,
                    column,
                    "input-key",
                    "1.2:a (số liệu a của tiêu chí 1.2) hoặc 1 (giá trị của mục 1)",
                    "1.2:a (input a of criterion 1.2) or 1 (the value of node 1)");
        }
        return input;
    }

    /** A number with the point as decimal sign. */
    Optional<BigDecimal> number(CsvTable.Row row, String column) {
        Optional<BigDecimal> number = Decimals.parse(row.cell(column));
        if (number.isPresent()) {
            return number;
        }
        Optional<String> right = DecimalComma.withPoint(row.cell(column));
        if (right.isPresent()) {
            List<String> meant = new ArrayList<>(row.cells());
            meant.set(row.columns().indexOf(column), right.get());
            DecimalComma.tell(findings, row.place(), meant);
        } else {
            tell(
                    row,
                    column,
                    "csv-number",
                    "số với dấu chấm thập phân, không tách hàng nghìn, ví dụ 0.7024",
                    "a number with a decimal point and without grouping, such as 0.7024");
        }
        return number;
    }

    OptionalInt rank(CsvTable.Row row, String column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!text.matches("[1-9][0-9]{0,4}")) {
            tell(row, column, "csv-rank", "hạng: số nguyên từ 1", "a rank: a whole number from 1");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    Optional<LocalDate> date(CsvTable.Row row, String column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            tell(row, column, "csv-date", "ngày dạng 2025-07-01", "a date such as 2025-07-01");
            return Optional.empty();
        }
    }

    /** A cell that may not be empty. */
    Optional<String> text(CsvTable.Row row, String column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            tell(row, column, "csv-empty", "không để trống", "not empty");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** The names in a cell, separated by semicolons. */
    static List<String> names(CsvTable.Row row, String column) {
        return Arrays.stream(row.cell(column).split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Source keys, each of which must be known. */
    void sources(CsvTable.Row row, Set<String> known) {
        if (known.contains(row.cell("source"))) {
            return;
        }
        for (String key : names(row, "source")) {
            if (!known.contains(key)) {
                tell(row, "source", SetDataReader.SOURCE_UNKNOWN, "khóa có trong sources.csv", "a key of sources.csv");
            }
        }
    }

    void twice(CsvTable.Row row, String what) {
        findings.error("csv-twice")
                .at(row.place())
                .found("Nêu hai lần: " + what, "Stated twice: " + what)
                .allowed("Mỗi nội dung một dòng", "Each once")
                .remedy("Xóa một dòng", "Delete one of the lines");
    }

    void tell(CsvTable.Row row, String column, String code, String vi, String en) {
        tell(row, column, code, vi, en, Bilingual.of("Sửa ô này", "Mend the cell"));
    }

    void tell(CsvTable.Row row, String column, String code, String vi, String en, Bilingual remedy) {
        findings.error(code)
                .at(row.place())
                .found(
                        "Cột " + column + ": “" + row.cell(column) + "”",
                        "Column " + column + ": “" + row.cell(column) + "”")
                .allowed("Cần " + vi, "Wanted: " + en)
                .remedy(remedy.vi(), remedy.en());
    }
}
