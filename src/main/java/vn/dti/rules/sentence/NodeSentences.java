package vn.dti.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import vn.dti.domain.index.NodeLevel;

/** The sentences that may be said of every node. */
final class NodeSentences {
    static final List<Sentence<Statement>> ALL = all();

    private NodeSentences() {}

    private static List<Sentence<Statement>> all() {
        List<Sentence<Statement>> list = new ArrayList<>();
        for (NodeLevel level : NodeLevel.values()) {
            if (level != NodeLevel.INDEX) {
                list.add(Sentence.of(
                        "Là " + level.label().vi(),
                        "Là " + level.label().vi(),
                        "Cấp của mục; không ghi thì theo cấp của mục trên",
                        "The level of the node; without it the level follows from the parent's",
                        s -> new NodeStatement.Level(level)));
            }
        }
        list.add(Sentence.of(
                "Điểm tối đa: chưa công bố",
                "Điểm tối đa: chưa công bố",
                "Điểm tối đa không được công bố",
                "The maximum points were not published",
                s -> new NodeStatement.MaximumUnpublished()));
        list.add(Sentence.of(
                "Điểm tối đa: {points:NUMBER}[ điểm]",
                "Điểm tối đa: 20",
                "Điểm tối đa của mục; không ghi thì bằng tổng điểm tối đa của các mục con",
                "The maximum points of the node; without it they are the sum of its children's",
                s -> new NodeStatement.Maximum(s.number("points"))));
        list.add(Sentence.of(
                "Điểm thưởng tối đa: {points:NUMBER}[ điểm]",
                "Điểm thưởng tối đa: 5 điểm",
                "Điểm của mục là điểm thưởng, cộng ngoài điểm tối đa của mục trên, không quá số này",
                "The points of the node are a bonus beyond the maximum of the node above, at most so many",
                s -> new NodeStatement.ExtraMaximum(true, s.number("points"))));
        list.add(Sentence.of(
                "Điểm trừ tối đa: {points:NUMBER}[ điểm]",
                "Điểm trừ tối đa: 5 điểm",
                "Điểm của mục bị trừ vào điểm của mục trên, không quá số này",
                "The points of the node are taken off those of the node above, at most so many",
                s -> new NodeStatement.ExtraMaximum(false, s.number("points"))));
        list.add(Sentence.of(
                "Điểm tối đa của các mục con do địa phương phân bổ",
                "Điểm tối đa của các mục con do địa phương phân bổ",
                "Mục có điểm tối đa ấn định; điểm tối đa của từng mục con do địa phương ghi trong tệp phan-bo.dslr, cộng lại bằng điểm tối đa của mục",
                "The maximum of the node is fixed; those of its children stand in the local file phan-bo.dslr and add up to it",
                s -> new NodeStatement.Delegated()));
        list.add(Sentence.of(
                "Gồm {counts:LIST}",
                "Gồm 10 chỉ số thành phần",
                "Số lượng mà văn bản nêu; chương trình đối chiếu với danh mục",
                "Counts that the decision states; compared with what is listed",
                s -> new NodeStatement.Counts(Lists.counts(s.text("counts")))));
        list.add(Sentence.of(
                "Danh mục {level:LEVEL} chưa công bố đầy đủ",
                "Danh mục chỉ số thành phần chưa công bố đầy đủ",
                "Danh mục ghi ở đây ít hơn số lượng nêu trong văn bản, vì chưa công bố hết",
                "Fewer are listed than the decision states, because not all were published",
                s -> new NodeStatement.Incomplete(Lists.levelOf(s.plain("level")))));
        list.add(Sentence.of(
                "Không báo cáo số liệu: 0 điểm",
                "Không báo cáo số liệu: 0 điểm",
                "Thiếu số liệu thì 0 điểm, cho mục này và mọi mục ở dưới; không có câu này thì mục thiếu số liệu không có kết quả",
                "A missing figure gives 0 points, here and below; without it the node has no result",
                s -> new NodeStatement.MissingIsZero()));
        list.add(Sentence.of(
                "Trường hợp không áp dụng: {text:TEXT}",
                "Trường hợp không áp dụng: đơn vị không có thủ tục hành chính",
                "Mục có thể không áp dụng đối với một số đơn vị; số liệu k = 1 là không áp dụng; mục trên nêu cách tính khi đó",
                "The node may not apply to some units; the input k is 1 where it does not; the node above says what holds then",
                s -> new NodeStatement.NotApplicable(s.text("text"))));
        texts(list);
        return List.copyOf(list);
    }

    private static void texts(List<Sentence<Statement>> list) {
        text(list, Attribute.NAME_EN, "Tên tiếng Anh: {text:TEXT}", "Tên tiếng Anh: Digital awareness");
        text(list, Attribute.ALIASES, "Tên gọi khác: {text:TEXT}", "Tên gọi khác: Thiết chế số; Định chế số");
        text(
                list,
                Attribute.EVIDENCE,
                "Tài liệu kiểm chứng: {text:TEXT}",
                "Tài liệu kiểm chứng: Văn bản, tài liệu chứng minh");
        text(
                list,
                Attribute.DATA_SOURCE,
                "Nguồn thu thập dữ liệu: {text:TEXT}",
                "Nguồn thu thập dữ liệu: Đơn vị tự báo cáo");
        text(
                list,
                Attribute.RESULT_FROM,
                "Lấy kết quả từ: {text:TEXT}",
                "Lấy kết quả từ: Chỉ số cải cách hành chính năm 2024 của các bộ, cơ quan, địa phương");
        text(
                list,
                Attribute.VERIFIER,
                "Đơn vị phối hợp xác minh số liệu: {text:TEXT}",
                "Đơn vị phối hợp xác minh số liệu: Sở Thông tin và Truyền thông");
        text(
                list,
                Attribute.LEGAL_BASIS,
                "Căn cứ: {text:TEXT}",
                "Căn cứ: Quyết định số 922/QĐ-BTTTT ngày 20/5/2022, Phụ lục I, mục 1.1");
        text(list, Attribute.NOTE, "Ghi chú: {text:TEXT}", "Ghi chú: Kết quả công bố ngày 12/7/2023.");
        text(
                list,
                Attribute.INFERRED,
                "Suy ra từ {text:TEXT}, không nêu trong văn bản",
                "Suy ra từ số liệu công bố, không nêu trong văn bản");
    }

    private static void text(List<Sentence<Statement>> list, Attribute attribute, String template, String example) {
        list.add(Sentence.of(
                template,
                example,
                "Ghi lại " + attribute.label().vi() + " theo lời văn bản",
                "Keeps " + attribute.label().en() + " in the words of the decision",
                s -> new NodeStatement.Text(attribute, s.text("text"))));
    }
}
