package vn.dti.domain.edition.pack;

import java.util.Map;
import vn.dti.domain.edition.Chain;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.Receipt;
import vn.dti.domain.text.Bilingual;

/** The README of a package: what it is and how to verify it, in Vietnamese, then in English. */
final class PackageReadme {
    static final String PATH = "README.md";

    private static final Map<String, Bilingual> FILES = Map.ofEntries(
            Map.entry(
                    PackageDescription.PATH,
                    Bilingual.of(
                            "mô tả gói dữ liệu: mọi tệp, cỡ, mã băm, kiểu của từng cột (Frictionless Data Package)",
                            "the description of the package: every file, its size, hash and column types (Frictionless Data Package)")),
            Map.entry(
                    PackedContent.RECEIPT,
                    Bilingual.of(
                            "biên nhận: dấu vân tay của từng phần, ai tính và ai chốt, khi nào",
                            "the receipt: the fingerprint of each part, who evaluated and sealed it, and when")),
            Map.entry(
                    PackedContent.CHAIN,
                    Bilingual.of(
                            "chuỗi bản kết quả đến lúc xuất gói; mỗi mắt xích mang dấu vân tay của mắt xích trước",
                            "the chain of editions up to the export; each link carries the fingerprint of the one before")),
            Map.entry(
                    PackedContent.PLAN,
                    Bilingual.of(
                            "cách tính ở dạng chuẩn, dùng để tính lại",
                            "the canonical plan, from which the year is evaluated")),
            Map.entry(
                    PackedContent.LINES,
                    Bilingual.of(
                            "các dòng quy tắc đã đọc ra từng chỉ số", "the rule lines from which each node was read")),
            Map.entry(
                    PackedContent.RULES,
                    Bilingual.of("tệp quy tắc đúng như khi có hiệu lực", "the rule files as they were in force")));

    private static final String VIETNAMESE = """
            # %s

            *%s*

            Gói này chứa trọn một kết quả đã chốt: quy tắc, số liệu đầu vào, kết quả, bảng xếp hạng và biên nhận. Ai
            cũng có thể tính lại trên máy của mình, không cần hệ thống đã phát hành.

            | | |
            |---|---|
            | Kỳ đánh giá | %s |
            | Tính lúc (UTC), bởi | %s, %s |
            | Chốt lúc (UTC), bởi | %s, %s |
            | Dấu vân tay của biên nhận | `%s` |
            | Đầu chuỗi khi xuất gói | `%s` |

            ## Kiểm tra

            Cần Java 17 trở lên và tệp `dti-tool.jar` của phần mềm:

                java -jar dti-tool.jar verify TEN-GOI.zip

            Kết quả là “giống hệt”, hoặc nêu đơn vị, chỉ số, chữ số và nguyên nhân khác nhau. Thêm `--rules` để biên dịch lại
            cả tệp quy tắc, `--head DAU-VAN-TAY` để so với đầu chuỗi mà cơ quan phát hành đã công bố ở nơi khác: chỉ cách
            này phát hiện được người sửa cả gói lẫn biên nhận.

            ## Các tệp

            %s
            Tệp `.csv` dùng mã UTF-8, dấu phẩy ngăn cột, dấu chấm thập phân. Ô bắt đầu bằng dấu nháy đơn ' là văn bản được che
            để bảng tính không hiểu thành công thức; bỏ dấu đó khi đọc.

            ---

            """;

    private static final String ENGLISH = """
            # %s

            This package holds one sealed result as a whole: rules, figures, results, ranking and receipt. Anybody can evaluate
            it again on a machine of their own, without the system that issued it.

            | | |
            |---|---|
            | Period | %s |
            | Evaluated at (UTC), by | %s, %s |
            | Sealed at (UTC), by | %s, %s |
            | Fingerprint of the receipt | `%s` |
            | Head of the chain at export | `%s` |

            ## Verify

            It takes Java 17 or later and the file `dti-tool.jar` of the software:

                java -jar dti-tool.jar verify PACKAGE.zip --lang=en

            The answer is “identical”, or names unit, node, digit and cause of what differs. Add `--rules` to compile the rule
            files again too, and `--head FINGERPRINT` to compare with the head of the chain that the issuing body published
            elsewhere: only this finds somebody who changed the package together with its receipt.

            ## Files

            %s
            The `.csv` files are UTF-8 with commas and decimal points. A cell that begins with an apostrophe ' is a text guarded
            against being taken for a formula; drop the apostrophe when reading.
            """;

    private PackageReadme() {}

    static String of(Edition edition, Chain chain) {
        Bilingual title = PackageTitle.of(edition);
        Receipt receipt = edition.receipt();
        String head = chain.head().orElse("–");
        return (VIETNAMESE + ENGLISH)
                .formatted(
                        title.vi(),
                        title.en(),
                        receipt.period(),
                        receipt.evaluatedAt(),
                        receipt.evaluatedBy(),
                        receipt.sealedAt(),
                        receipt.sealedBy(),
                        receipt.fingerprint(),
                        head,
                        files(true),
                        title.en(),
                        receipt.period(),
                        receipt.evaluatedAt(),
                        receipt.evaluatedBy(),
                        receipt.sealedAt(),
                        receipt.sealedBy(),
                        receipt.fingerprint(),
                        head,
                        files(false));
    }

    private static String files(boolean vietnamese) {
        StringBuilder list = new StringBuilder();
        FILES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(file -> line(list, file.getKey(), vietnamese, file.getValue()));
        for (PackedTable table : PackedTable.values()) {
            line(list, table.path(), vietnamese, table.title());
        }
        return list.toString();
    }

    private static void line(StringBuilder list, String path, boolean vietnamese, Bilingual text) {
        list.append("- `")
                .append(path)
                .append("`: ")
                .append(vietnamese ? text.vi() : text.en())
                .append('\n');
    }
}
