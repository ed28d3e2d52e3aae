package vn.dti.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dti.domain.plan.Finding;

/** Does in a workbook what a finding says, to the letter and knowing nothing else but what the decision says of a cell. */
final class CellRepairs {
    private static final Pattern NUMBER = Pattern.compile("(?:Số viết không đúng|Không hiểu số điểm): “(.*)”");
    private static final Pattern ONE_OF = Pattern.compile("“([^”]*)”.*");
    private static final Pattern HEAD = Pattern.compile("(?:Điểm tối đa|Tài liệu kiểm chứng|Căn cứ|Ghi chú): (.*)");

    /** The cell that a finding names, one line of it, and what the message says. */
    private record Work(XSSFSheet sheet, XSSFCell cell, int line, Matcher said, Finding finding, XSSFSheet decision) {
        List<String> lines() {
            return new ArrayList<>(List.of(text(cell).split("\n", -1)));
        }

        void lines(List<String> lines) {
            cell.setCellValue(String.join("\n", lines));
        }

        void line(String text) {
            List<String> lines = lines();
            Matcher own = HEAD.matcher(text);
            lines.set(line - 1, own.matches() ? own.group(1) : text);
            lines(lines);
        }

        void insert(String text) {
            List<String> lines = lines();
            lines.add(text);
            lines(lines);
        }

        /** What the decision says in this cell. */
        String meant() {
            return text(decision.getRow(cell.getRowIndex()).getCell(cell.getColumnIndex()));
        }
    }

    /** What is done where the message says so. */
    @FunctionalInterface
    private interface Deed {
        void in(Work work);
    }

    private record Recipe(Pattern remedy, Deed deed) {
        Recipe(String remedy, Deed deed) {
            this(Pattern.compile(remedy), deed);
        }
    }

    private static final List<Recipe> RECIPES = List.of(
            new Recipe(
                    "Có phải câu này: “(.*)”\\? .*",
                    work -> work.line(work.said().group(1))),
            new Recipe("Xuống dòng sau mỗi câu \\(.*\\): “(.*)”", work -> {
                List<String> lines = work.lines();
                lines.remove(work.line() - 1);
                lines.addAll(work.line() - 1, List.of(work.said().group(1).split("” ⏎ “")));
                work.lines(lines);
            }),
            new Recipe("Viết “([^”]*)”.*", work -> {
                Matcher number = NUMBER.matcher(work.finding().found().vi());
                if (number.matches()) {
                    work.cell()
                            .setCellValue(text(work.cell())
                                    .replace(number.group(1), work.said().group(1)));
                }
            }),
            new Recipe(
                    "Ghi .*“([^”]*)”(?: vào ô)?",
                    work -> work.cell().setCellValue(work.said().group(1))),
            new Recipe(
                    "Chọn định dạng Văn bản \\(Text\\) cho ô rồi gõ lại.*|Chép ô rồi dán lại dưới dạng giá trị"
                            + "|Gõ lại nội dung của ô",
                    work -> {
                        String meant = work.meant();
                        work.cell().setCellType(CellType.STRING);
                        work.cell().setCellValue(meant);
                    }),
            new Recipe("Xóa dòng này; mỗi hàng là một quy tắc", work -> {
                List<String> lines = work.lines();
                lines.remove(work.line() - 1);
                work.lines(lines);
            }),
            new Recipe("Bỏ gộp ô rồi ghi nội dung vào từng ô", work -> {
                for (int i = work.sheet().getNumMergedRegions() - 1; i >= 0; i--) {
                    CellRangeAddress region = work.sheet().getMergedRegion(i);
                    work.sheet().removeMergedRegion(i);
                    region.forEach(at -> work.sheet()
                            .getRow(at.getRow())
                            .getCell(at.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue(
                                    text(work.decision().getRow(at.getRow()).getCell(at.getColumn()))));
                }
            }),
            new Recipe("Ghi tên; nếu là phần tiếp theo của hàng trên thì chuyển vào cùng ô .*", work -> {
                XSSFRow row = work.sheet().getRow(work.cell().getRowIndex());
                XSSFRow above = work.sheet().getRow(work.cell().getRowIndex() - 1);
                row.forEach(cell -> {
                    if (!cell.toString().isBlank()) {
                        XSSFCell to = above.getCell(cell.getColumnIndex());
                        to.setCellValue(text(to) + "\n" + cell);
                        cell.setBlank();
                    }
                });
            }),
            new Recipe(
                    "Chuyển nội dung sang một cột có tên, hoặc xóa cột",
                    work -> work.sheet().forEach(row -> {
                        if (row.getCell(work.cell().getColumnIndex()) != null) {
                            row.removeCell(row.getCell(work.cell().getColumnIndex()));
                        }
                    })),
            new Recipe("Đổi chỗ hai số: từ (\\S+) đến (\\S+)", work -> {
                Matcher said = work.said();
                work.cell()
                        .setCellValue(text(work.cell())
                                .replace(
                                        "từ " + said.group(2) + " đến dưới " + said.group(1),
                                        "từ " + said.group(1) + " đến dưới " + said.group(2)));
            }),
            new Recipe(
                    "Viết: ([^:]*): …",
                    work -> work.line(work.said().group(1)
                            + work.lines()
                                    .get(work.line() - 1)
                                    .substring(work.lines().get(work.line() - 1).indexOf(':')))),
            new Recipe("Viết: (.*)", work -> work.line(work.said().group(1))),
            new Recipe("Thêm câu “([^”]*)”.*", work -> work.insert(work.said().group(1))),
            new Recipe("Thêm một trong (?:các|hai) câu này", work -> {
                Matcher one = ONE_OF.matcher(work.finding().allowed().vi());
                if (one.matches()) {
                    work.insert(one.group(1));
                }
            }),
            new Recipe(
                    "Đổi mã của một trong hai mục, hoặc xóa mục thừa",
                    work -> work.sheet().removeRow(work.cell().getRow())),
            new Recipe("Xóa một câu|Giữ một câu, xóa câu kia", work -> {
                List<String> lines = work.lines();
                lines.remove(work.line() - 1);
                work.lines(lines);
            }));

    private CellRepairs() {}

    /** The workbook after what the finding says was done; {@code decision} is what the cells are to say. */
    static byte[] apply(byte[] workbook, Finding finding, byte[] decision) {
        String place = finding.places().get(0).file();
        String name = place.substring(0, place.lastIndexOf('!'));
        CellReference at = new CellReference(place.substring(place.lastIndexOf('!') + 1));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                XSSFWorkbook right = new XSSFWorkbook(new ByteArrayInputStream(decision));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.getSheet(name);
            XSSFRow row = sheet.getRow(at.getRow());
            XSSFCell cell = row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            String remedy = finding.remedy().vi();
            for (Recipe recipe : RECIPES) {
                Matcher said = recipe.remedy().matcher(remedy);
                if (said.matches()) {
                    recipe.deed()
                            .in(new Work(
                                    sheet, cell, finding.places().get(0).line(), said, finding, right.getSheetAt(0)));
                    book.write(out);
                    return out.toByteArray();
                }
            }
            throw new IllegalArgumentException(remedy);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(XSSFCell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? cell.getRawValue().replace('.', ',')
                : cell.getStringCellValue();
    }
}
