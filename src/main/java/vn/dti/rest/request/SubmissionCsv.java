package vn.dti.rest.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.dti.application.EvaluateSubmission.Derive;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.ShownText;
import vn.dti.rest.problem.ProblemException;

/**
 * Reads submitted figures from a table with the columns {@code unit,input,value}: UTF-8, comma, quotes as in RFC 4180.
 * An empty value is a figure that is not there.
 */
public final class SubmissionCsv {
    private static final List<String> HEADER = List.of("unit", "input", "value");

    private final Map<String, Rows> units = new LinkedHashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    /** The figures of one unit and the line of each. */
    private static final class Rows {
        private final Map<String, String> values = new LinkedHashMap<>();
        private final List<Integer> lines = new ArrayList<>();
    }

    private SubmissionCsv() {}

    /**
     * Reads a whole table.
     *
     * @throws ProblemException if it is malformed, with the line
     */
    public static Submission read(InputStream in) {
        try (CSVParser parser = CSVParser.parse(new Utf8Reader(in), CSVFormat.RFC4180)) {
            return new Submission(new SubmissionCsv().table(parser), Optional.empty(), Derive.NOTHING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Submission.Entry> table(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        long line = 1;
        if (!hasNext(records, line) || !header(next(records, line)).equals(HEADER)) {
            throw ProblemException.malformed(
                    "line 1",
                    Bilingual.of(
                            "Dòng đầu phải là unit,input,value, phân cách bằng dấu phẩy.",
                            "The first line must be unit,input,value, separated by commas."));
        }
        line = parser.getCurrentLineNumber() + 1;
        while (hasNext(records, line)) {
            row(next(records, line), line);
            line = parser.getCurrentLineNumber() + 1;
        }
        if (units.isEmpty()) {
            throw ProblemException.malformed(
                    "line 2", Bilingual.of("Bảng không có dòng số liệu nào.", "The table has no line with a figure."));
        }
        List<Submission.Entry> entries = new ArrayList<>();
        units.forEach((unit, rows) -> entries.add(new Submission.Entry(unit, rows.values, rows.lines)));
        return entries;
    }

    private static List<String> header(CSVRecord record) {
        return record.stream().map(String::strip).toList();
    }

    private void row(CSVRecord record, long line) {
        if (record.size() == 1 && record.get(0).isBlank()) {
            return;
        }
        if (record.size() != HEADER.size()) {
            throw ProblemException.malformed(
                    "line " + line,
                    Bilingual.of(
                            "Dòng có " + record.size() + " cột, phải là 3; dấu thập phân là dấu chấm, ô có dấu phẩy đặt"
                                    + " trong \"…\".",
                            "The line has " + record.size() + " columns instead of 3; the decimal sign is the point, a"
                                    + " cell with a comma stands within \"…\"."));
        }
        String unit = SubmissionText.name("line " + line + ", column unit", record.get(0));
        Rows rows = units.get(unit);
        if (rows == null) {
            if (units.size() == Submission.MAX_UNITS) {
                throw ProblemException.malformed("line " + line, SubmissionText.TOO_MANY_UNITS);
            }
            rows = new Rows();
            units.put(unit, rows);
        }
        String key = StrictJson.shortened(record.get(1).strip(), Submission.MAX_FIGURE);
        String known = keys.putIfAbsent(key, key);
        String figure = StrictJson.shortened(record.get(2).strip(), Submission.MAX_FIGURE);
        if (rows.values.putIfAbsent(known == null ? key : known, figure) != null) {
            throw ProblemException.malformed(
                    "line " + line,
                    Bilingual.of(
                            "Số liệu " + ShownText.of(key) + " của " + ShownText.of(unit) + " có hai lần; hãy bỏ một.",
                            "The figure " + ShownText.of(key) + " of " + ShownText.of(unit)
                                    + " is there twice; drop one."));
        }
        rows.lines.add((int) line);
    }

    private static boolean hasNext(Iterator<CSVRecord> records, long line) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw quotes(line, e);
        }
    }

    private static CSVRecord next(Iterator<CSVRecord> records, long line) {
        try {
            return records.next();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw quotes(line, e);
        }
    }

    private static ProblemException quotes(long line, RuntimeException cause) {
        return ProblemException.malformed(
                "line " + line,
                Bilingual.of(
                        "Dấu ngoặc kép không khép đúng chỗ từ dòng này.",
                        "From this line on a quotation mark is not closed where it should be."),
                cause);
    }
}
