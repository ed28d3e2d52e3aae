package vn.dti.soap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.ShownText;

/**
 * What a call does other than the schema of the WSDL says, in words for its sender. The validator of Java names the rule
 * of XML Schema that is broken ({@code cvc-complex-type.2.4.a}) and quotes the names at fault; its own sentence is not
 * passed on.
 */
final class SchemaWords {
    private static final Pattern RULE =
            Pattern.compile("(cvc-[a-z]+(?:-[a-z]+)*(?:\\.[0-9a-z]+)*): (.*)", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern QUALIFIED = Pattern.compile("\"[^\"]*\":");
    private static final Bilingual OTHERWISE =
            Bilingual.of("nội dung khác với mô tả trong WSDL", "the content is other than the WSDL describes");

    private SchemaWords() {}

    /** The words for what the validator says. */
    static Bilingual of(String said) {
        Matcher rule = RULE.matcher(said);
        if (!rule.matches()) {
            return OTHERWISE;
        }
        List<String> names = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(rule.group(2));
        while (quoted.find()) {
            names.add(quoted.group(1));
        }
        return of(rule.group(1), name(names, 0), name(names, 1));
    }

    private static Bilingual of(String rule, String first, String second) {
        return switch (rule) {
            case "cvc-complex-type.2.4.a" -> unexpected(first, second);
            case "cvc-complex-type.2.4.b" ->
                Bilingual.of(
                        "phần tử “%s” chưa đủ, còn thiếu: %s".formatted(first, second),
                        "the element “%s” is not complete, it lacks: %s".formatted(first, second));
            case "cvc-complex-type.2.4.d", "cvc-complex-type.2.4.e", "cvc-complex-type.2.4.f" ->
                Bilingual.of(
                        "phần tử “%s” bị thừa, ở đây không còn phần tử nào nữa".formatted(first),
                        "the element “%s” is one too many, nothing more is expected here".formatted(first));
            case "cvc-complex-type.2.3" ->
                Bilingual.of(
                        "phần tử “%s” chỉ chứa phần tử khác, không chứa chữ".formatted(first),
                        "the element “%s” holds elements only, no text".formatted(first));
            case "cvc-complex-type.2.2", "cvc-type.3.1.2" ->
                Bilingual.of(
                        "phần tử “%s” chỉ chứa chữ hoặc số, không chứa phần tử khác".formatted(first),
                        "the element “%s” holds text only, no elements".formatted(first));
            case "cvc-complex-type.3.2.2" ->
                Bilingual.of(
                        "phần tử “%s” không có thuộc tính “%s”".formatted(second, first),
                        "the element “%s” has no attribute “%s”".formatted(second, first));
            case "cvc-complex-type.4" ->
                Bilingual.of(
                        "phần tử “%s” thiếu thuộc tính “%s”".formatted(second, first),
                        "the element “%s” lacks the attribute “%s”".formatted(second, first));
            case "cvc-enumeration-valid" ->
                Bilingual.of(
                        "giá trị “%s” không dùng được ở đây, các giá trị dùng được: %s".formatted(first, second),
                        "the value “%s” cannot stand here, the values that can: %s".formatted(first, second));
            case "cvc-datatype-valid.1.2.1" ->
                Bilingual.of(
                        "“%s” không phải là giá trị kiểu “%s”".formatted(first, second),
                        "“%s” is no value of the type “%s”".formatted(first, second));
            default -> OTHERWISE;
        };
    }

    private static Bilingual unexpected(String found, String expected) {
        return Arrays.asList(expected.split(", ", -1)).contains(found)
                ? Bilingual.of(
                        "phần tử “%s” phải thuộc không gian tên %s".formatted(found, MessageWriter.NAMESPACE),
                        "the element “%s” must be of the namespace %s".formatted(found, MessageWriter.NAMESPACE))
                : Bilingual.of(
                        "phần tử “%s” không được phép ở đây, ở đây cần: %s".formatted(found, expected),
                        "the element “%s” is not allowed here, expected: %s".formatted(found, expected));
    }

    /** A quoted name, or each of a quoted list, without namespace and prefix. */
    private static String name(List<String> quoted, int at) {
        if (at >= quoted.size()) {
            return "";
        }
        String text = QUALIFIED.matcher(quoted.get(at)).replaceAll("");
        String inner = text.startsWith("{") && text.endsWith("}") ? text.substring(1, text.length() - 1) : text;
        return Arrays.stream(inner.split(", ", -1))
                .map(name -> ShownText.of(name.replaceFirst("^[A-Za-z0-9_.-]+:", "")))
                .collect(Collectors.joining(", "));
    }
}
