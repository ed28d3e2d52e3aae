package vn.dti.domain.edition.pack;

import java.util.List;
import vn.dti.domain.text.Bilingual;

/** The tables of a package with their columns and declared types, in the order in which they are written. */
enum PackedTable {
    SOURCES(
            "sources.csv",
            Bilingual.of("Nguồn số liệu", "Sources"),
            List.of(
                    column("key", "string", "mã nguồn", "the key of the source"),
                    column("title", "string", "tên nguồn", "what it is"),
                    column("url", "string", "địa chỉ", "its address"))),
    UNITS(
            "units.csv",
            Bilingual.of("Đơn vị được đánh giá", "Assessed units"),
            List.of(
                    column("code", "string", "mã đơn vị", "the code of the unit"),
                    column("name_vi", "string", "tên", "its name in Vietnamese"),
                    column("name_en", "string", "tên tiếng Anh", "its name in English"),
                    column("aliases", "string", "tên khác, cách nhau bằng ;", "other names, separated by ;"),
                    column("valid_from", "date", "tồn tại từ ngày", "the day from which it exists"),
                    column("valid_to", "date", "tồn tại đến hết ngày", "the last day on which it exists"),
                    column(
                            "predecessors",
                            "string",
                            "mã các đơn vị đã sáp nhập, cách nhau bằng ;",
                            "the codes of the units merged into it, separated by ;"))),
    FIGURES(
            "figures.csv",
            Bilingual.of("Số liệu đầu vào", "Figures"),
            List.of(
                    column("unit", "string", "mã đơn vị", "the code of the unit"),
                    column("input", "string", "mã số liệu", "the input"),
                    column("value", "string", "số liệu như được ghi", "the figure as written"),
                    column(
                            "basis",
                            "string",
                            "REPORTED: đơn vị báo cáo; PUBLISHED: bộ công bố; DERIVED: suy ra",
                            "REPORTED by the unit, PUBLISHED by the ministry, or DERIVED"),
                    column("source", "string", "mã nguồn, cách nhau bằng ;", "keys of sources, separated by ;"))),
    RESULTS(
            "results.csv",
            Bilingual.of("Kết quả", "Results"),
            List.of(
                    column("unit", "string", "mã đơn vị", "the code of the unit"),
                    column("node", "string", "mã chỉ số", "the code of the node"),
                    column(
                            "state",
                            "string",
                            "VALUE: có điểm; trạng thái khác: không có điểm",
                            "VALUE if there are points, else why not"),
                    column("points", "number", "điểm chính xác", "the exact points"),
                    column("value", "number", "giá trị (điểm / điểm tối đa), đã làm tròn", "points / maximum, rounded"),
                    column("rank", "integer", "thứ hạng", "the rank"))),
    PROBLEMS(
            "problems.csv",
            Bilingual.of("Lý do không có điểm", "Why there are no points"),
            List.of(
                    column("unit", "string", "mã đơn vị", "the code of the unit"),
                    column("node", "string", "mã chỉ số", "the code of the node"),
                    column("input", "string", "mã số liệu có lỗi", "the input at fault"),
                    column("code", "string", "mã lý do", "the code of the reason"))),
    RANKING(
            "ranking.csv",
            Bilingual.of("Bảng xếp hạng", "Ranking"),
            List.of(
                    column("rank", "integer", "thứ hạng", "the rank"),
                    column("unit", "string", "mã đơn vị", "the code of the unit"),
                    column("name_vi", "string", "tên", "its name in Vietnamese"),
                    column("name_en", "string", "tên tiếng Anh", "its name in English"),
                    column("points", "number", "điểm chính xác", "the exact points"),
                    column("value", "number", "giá trị, đã làm tròn", "the value, rounded"))),
    PUBLISHED(
            "published.csv",
            Bilingual.of("Kết quả do bộ công bố, để so sánh", "Published results, for comparison"),
            List.of(
                    column("panel", "string", "danh sách đơn vị", "the panel"),
                    column("unit", "string", "mã đơn vị", "the code of the unit"),
                    column("node", "string", "mã chỉ số", "the code of the node"),
                    column("value", "number", "giá trị công bố", "the published value"),
                    column("rank", "integer", "hạng công bố", "the published rank"),
                    column("source", "string", "mã nguồn, cách nhau bằng ;", "keys of sources, separated by ;"),
                    column("note", "string", "ghi chú", "a remark"))),
    NOTES(
            "notes.csv",
            Bilingual.of("Ghi chú", "Notes"),
            List.of(
                    column("topic", "string", "chủ đề", "the topic"),
                    column("text_vi", "string", "nội dung", "the text in Vietnamese"),
                    column("text_en", "string", "nội dung tiếng Anh", "the text in English"),
                    column("source", "string", "mã nguồn, cách nhau bằng ;", "keys of sources, separated by ;")));

    private final String path;
    private final Bilingual title;
    private final List<Column> columns;

    PackedTable(String path, Bilingual title, List<Column> columns) {
        this.path = path;
        this.title = title;
        this.columns = columns;
    }

    /**
     * A column.
     *
     * @param name its header
     * @param type its type as Frictionless Table Schema names it
     * @param meaning what stands in it
     */
    record Column(String name, String type, Bilingual meaning) {}

    private static Column column(String name, String type, String vi, String en) {
        return new Column(name, type, Bilingual.of(vi, en));
    }

    String path() {
        return path;
    }

    Bilingual title() {
        return title;
    }

    List<Column> columns() {
        return columns;
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}
