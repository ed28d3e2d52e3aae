package vn.dti.rules.delegation;

import java.math.BigDecimal;
import java.util.List;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.text.Bilingual;
import vn.dti.rules.sentence.Sentence;
import vn.dti.rules.sentence.SlotException;
import vn.dti.rules.sentence.Slots;

/** The vocabulary of a local split of maximum points. */
public final class SplitSentences {
    private static final int PRINT_DIGITS = 12;

    /** What a rule of the file is about. */
    public sealed interface About {
        /**
         * Theo bộ chỉ số commune/2025-khung, dấu vân tay 0f3a52c1d9e8.
         *
         * @param set the set on which the split builds
         * @param print the first 12 digits of the fingerprint of its rule files, in lower case
         */
        record Base(String set, String print) implements About {}

        /**
         * Phân bổ điểm tối đa của 2.
         *
         * @param node the node whose maximum is split
         */
        record Node(NodeCode node) implements About {}
    }

    /** What a rule of the file says. */
    public sealed interface Said {
        /**
         * 2.1: 12 điểm.
         *
         * @param node a child
         * @param points its maximum points
         */
        record Part(NodeCode node, BigDecimal points) implements Said {}

        /**
         * Căn cứ: Quyết định của huyện.
         *
         * @param text the words
         */
        record Basis(String text) implements Said {}
    }

    /** The sentences of the "when" part. */
    public static final List<Sentence<About>> CONDITIONS = List.of(
            Sentence.of(
                    "Theo bộ chỉ số {set:TEXT}, dấu vân tay {print:CODE}",
                    "Theo bộ chỉ số commune/2025-khung, dấu vân tay 0f3a52c1d9e8",
                    "Bộ chỉ số mà địa phương dùng nguyên văn, với 12 ký tự đầu dấu vân tay của các tệp quy tắc của bộ đó",
                    "The set that is used word for word, with the first 12 digits of the fingerprint of its rule files",
                    s -> new About.Base(s.text("set"), print(s))),
            Sentence.of(
                    "Phân bổ điểm tối đa của {code:CODE}",
                    "Phân bổ điểm tối đa của 2",
                    "Mục mà bộ chỉ số giao cho địa phương phân bổ điểm tối đa",
                    "The node whose maximum the set leaves to be split",
                    s -> new About.Node(s.code("code"))));

    /** The sentences of the "then" part. */
    public static final List<Sentence<Said>> PARTS = List.of(
            Sentence.of(
                    "Căn cứ: {text:TEXT}",
                    "Căn cứ: Quyết định số 15/QĐ-UBND ngày 10/01/2023 của UBND huyện",
                    "Văn bản phân bổ điểm của địa phương",
                    "The local decision",
                    s -> new Said.Basis(s.text("text"))),
            Sentence.of(
                    "{code:CODE}: {points:NUMBER} điểm",
                    "2.1: 12 điểm",
                    "Điểm tối đa của một mục con; các mục con cộng lại bằng điểm tối đa của mục trên",
                    "The maximum points of a child; together they are those of the node above",
                    s -> new Said.Part(s.code("code"), s.number("points"))));

    private SplitSentences() {}

    private static String print(Slots slots) throws SlotException {
        String print = slots.plain("print");
        if (!print.matches("[0-9a-f]{" + PRINT_DIGITS + "}")) {
            throw Slots.complaint(
                    "print",
                    Bilingual.of("Không phải dấu vân tay: “" + print + "”", "Not a fingerprint: “" + print + "”"),
                    Bilingual.of(
                            PRINT_DIGITS + " ký tự đầu, gồm chữ số và a đến f", "The first 12 digits, 0-9 and a-f"),
                    Bilingual.of(
                            "Chép từ trang của bộ chỉ số, hoặc từ kết quả lệnh check",
                            "Copy it from the page of the set, or from what the check says"));
        }
        return print;
    }
}
