package vn.dti.domain.plan.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.SourceAspect;

/** Codes: children stand in the order of their codes, and a code does not begin with that of another parent. */
final class CodeCheck {
    private final Checked checked;

    CodeCheck(Checked checked) {
        this.checked = checked;
    }

    void check(PlanNode node) {
        prefix(node);
        order(node);
    }

    private void prefix(PlanNode node) {
        String code = node.code().text();
        int point = code.lastIndexOf('.');
        Optional<NodeCode> named = point <= 0 ? Optional.empty() : NodeCode.parse(code.substring(0, point));
        Optional<NodeCode> parent = node.parent();
        if (named.isPresent()
                && parent.isPresent()
                && !named.equals(parent)
                && checked.plan().find(named.get()).isPresent()) {
            checked.warning("code-prefix", node, SourceAspect.PARENT)
                    .found(
                            "Mục " + code + " thuộc " + parent.get() + " dù mã bắt đầu bằng " + named.get(),
                            "Node " + code + " stands below " + parent.get() + ", though its code begins with "
                                    + named.get())
                    .allowed("Mã của mục bắt đầu bằng mã của mục trên", "A code begins with that of its parent")
                    .remedy(
                            "Kiểm tra câu “Thuộc …” (trong Excel: ô Thuộc) hoặc mã",
                            "Look at the sentence “Thuộc …” (in Excel: the cell Thuộc) or the code");
        }
    }

    private void order(PlanNode node) {
        Map<String, PlanNode> last = new HashMap<>();
        List<PlanNode> inFile = checked.plan().children(node.code()).stream()
                .filter(child -> place(child).isPresent())
                .sorted((a, b) -> Integer.compare(line(a), line(b)))
                .toList();
        for (PlanNode child : inFile) {
            String file = place(child).map(SourcePosition::file).orElse("");
            PlanNode before = last.put(file, child);
            boolean numbered = before != null && isNumbered(before) && isNumbered(child);
            if (numbered && before.code().compareTo(child.code()) > 0) {
                checked.warning("code-order", child, SourceAspect.TITLE)
                        .at(place(before))
                        .found(
                                "Mã " + child.code() + " đứng sau mã " + before.code(),
                                "The code " + child.code() + " stands after " + before.code())
                        .allowed(
                                "Các mục theo thứ tự mã: 1.2 trước 1.10",
                                "Nodes in the order of their codes: 1.2 before 1.10")
                        .remedy("Chuyển quy tắc lên trước, hoặc sửa mã", "Move the rule up, or mend the code");
                return;
            }
        }
    }

    private static boolean isNumbered(PlanNode node) {
        return Character.isDigit(node.code().text().charAt(0));
    }

    private Optional<SourcePosition> place(PlanNode node) {
        return checked.sources().best(node.code(), SourceAspect.TITLE);
    }

    private int line(PlanNode node) {
        return place(node).map(SourcePosition::line).orElse(0);
    }
}
