package vn.dti.rest.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.problem.ProblemException;

/**
 * Reads submitted figures from a table with the columns {@code unit,input,value}: UTF-8, comma, quotes as in RFC 4180.
 * An empty value is a figure that is not there.
 */
public final class SubmissionCsv {
    private static final List<String> HEADER = List.of("unit", "input", "value");

    private final Map<String, Map<String, String>> values = new LinkedHashMap<>();
    private final Map<String, Integer> indices = new LinkedHashMap<>();
    private final Map<String, String> lines = new LinkedHashMap<>();

    private SubmissionCsv() {}

    /**
     * Reads a whole table.
     *
     * @throws ProblemException if it is malformed, with the line
     */
    public static Submission read(InputStream in, Optional<String> panel) {
        String text = StrictText.read(in);
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return new SubmissionCsv().table(parser, panel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Submission table(CSVParser parser, Optional<String> panel) {
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
        if (values.isEmpty()) {
            throw ProblemException.malformed(
                    "line 2", Bilingual.of("Bảng không có dòng số liệu nào.", "The table has no line with a figure."));
        }
        List<Submission.Entry> units = new ArrayList<>();
        values.forEach((unit, figures) -> units.add(new Submission.Entry(unit, figures)));
        return new Submission(units, panel, lines);
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
        Integer index = indices.get(unit);
        if (index == null) {
            if (indices.size() == Submission.MAX_UNITS) {
                throw ProblemException.malformed("line " + line, SubmissionText.TOO_MANY_UNITS);
            }
            index = indices.size();
            indices.put(unit, index);
            lines.put(Submission.unitPlace(index), "line " + line + ", column unit");
        }
        String key = StrictJson.shortened(record.get(1).strip(), Submission.MAX_FIGURE);
        if (lines.putIfAbsent(Submission.valuePlace(index, key), "line " + line) != null) {
            throw ProblemException.malformed(
                    "line " + line,
                    Bilingual.of(
                            "Số liệu " + key + " của " + unit + " có hai lần; hãy bỏ một.",
                            "The figure " + key + " of " + unit + " is there twice; drop one."));
        }
        String figure = record.get(2).strip();
        Map<String, String> figures = values.computeIfAbsent(unit, name -> new LinkedHashMap<>());
        if (!figure.isEmpty()) {
            figures.put(key, StrictJson.shortened(figure, Submission.MAX_FIGURE));
        }
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
