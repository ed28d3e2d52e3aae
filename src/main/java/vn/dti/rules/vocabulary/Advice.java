package vn.dti.rules.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.text.Bilingual;
import vn.dti.rules.sentence.Sentence;

/** What to mind with single sentences; by the beginning of their words. */
final class Advice {
    private static final Map<String, Bilingual> BY_BEGINNING = new LinkedHashMap<>();

    static {
        add(
                "Điểm tối đa: {",
                "Tổng điểm tối đa của các mục con phải bằng điểm tối đa của mục; sửa một mục thì sửa cả mục trên.",
                "The maxima of the children must add up to that of the node: who changes one changes the node above.");
        add(
                "Gồm {",
                "Số lượng được đối chiếu với danh mục; thêm một mục thì sửa câu này.",
                "The counts are compared with what is listed: who adds a node mends this sentence.");
        add(
                "Tỷ lệ = {a:LETTER} / {b:LETTER} *",
                "Đã nhân 100 thì các mốc viết “5”, không viết “5%”.",
                "With the factor 100 borders are written “5”, not “5%”.");
        add(
                "Tỷ lệ = {a",
                "Luôn kèm câu “Trường hợp b bằng 0: …”; a đứng trên, b đứng dưới.",
                "Always with “Trường hợp b bằng 0: …”; a is the dividend, b the divisor.");
        add(
                "Trường hợp {b:LETTER} bằng 0: Điểm",
                "Chỉ dùng khi không phát sinh thì được coi là hoàn thành.",
                "Only where nothing to be done counts as all done.");
        add(
                "Từ {from:NUMBER}[ {unit:UNIT}] trở lên",
                "Kèm câu cho các bậc dưới và “Còn lại: 0 điểm”.",
                "Goes with the steps below it and “Còn lại: 0 điểm”.");
        add(
                "{q:QUANTITY} từ {lo:BOUND} đến {hi",
                "“đến 90%” kể cả 90%; khoảng sau phải viết “trên 90%”.",
                "“đến 90%” includes 90%; the next band must begin with “trên 90%”.");
        add(
                "Chọn một trong",
                "Thứ tự phương án là số liệu nhập; đổi thứ tự là đổi nghĩa của số liệu cũ.",
                "The order of the options is what figures refer to: another order gives old figures another meaning.");
        add(
                "{letter:LETTER} = {definition",
                "Dùng chữ thường, mỗi chữ một dòng; số liệu không dùng tới là lỗi. Phần không tính ghi ngay trong định nghĩa (“b = Số văn bản đi, không tính văn bản mật”); khi đó b có thể bằng 0 và phải có câu trả lời.",
                "Lower-case letters, one line each; an input that nothing uses is an error. What is left out is said in the definition (“b = Số văn bản đi, không tính văn bản mật”); b may then be 0, which needs an answer.");
        add(
                "Giá trị = Tổng điểm của các",
                "Mục này không cộng vào tổng và không ghi điểm tối đa riêng.",
                "The node is in no sum and states no maximum of its own.");
        add(
                "Phần còn lại của",
                "Ghi điểm tối đa bằng tổng điểm tối đa của các mục nêu tên.",
                "States a maximum that is the sum of those named.");
        add(
                "Điểm thưởng tối đa",
                "Mục trên phải nêu “Tổng điểm sau khi cộng điểm thưởng, trừ điểm trừ: …”.",
                "The node above must say “Tổng điểm sau khi cộng điểm thưởng, trừ điểm trừ: …”.");
        add(
                "Xếp hạng theo giá trị công bố",
                "Hai đơn vị cùng giá trị đã làm tròn thì đồng hạng.",
                "Two units with the same rounded value share a rank.");
        add(
                "Khảo sát theo thang",
                "Hai số trong công thức phải khớp với thang: từ 1 đến 5 thì trừ 1, chia 4.",
                "The numbers of the formula must fit the scale: from 1 to 5 means minus 1, divided by 4.");
        add(
                "Không báo cáo số liệu",
                "Không có câu này thì mục thiếu số liệu không có kết quả, và mục trên cũng vậy.",
                "Without it a node without figures has no result, nor have the nodes above.");

        add(
                "Trường hợp không áp dụng",
                "Không phải là thiếu số liệu: mục này không có kết quả và được bỏ qua ở mục trên.",
                "This is not a missing figure: the node has no result and is left out of the node above.");
        add(
                "Xếp loại {what:UNIT} theo điểm",
                "Các mức nối tiếp nhau, phủ từ 0 đến điểm tối đa; đổi điểm tối đa thì xem lại các mốc.",
                "The levels follow each other from 0 to the maximum: who changes the maximum looks at the borders again.");
    }

    private Advice() {}

    private static void add(String beginning, String vi, String en) {
        BY_BEGINNING.put(beginning, Bilingual.of(vi, en));
    }

    static Optional<Bilingual> on(Sentence<?> sentence) {
        return BY_BEGINNING.entrySet().stream()
                .filter(entry -> sentence.template().text().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Every beginning, for the test that each is that of a sentence. */
    static Iterable<String> beginnings() {
        return BY_BEGINNING.keySet();
    }
}
