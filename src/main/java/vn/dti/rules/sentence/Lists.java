package vn.dti.rules.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.plan.StatedCount;
import vn.dti.domain.text.Bilingual;

/** Reads the lists inside sentences: codes, counts, weights, names. */
final class Lists {
    private static final Pattern CODE_SEPARATOR = Pattern.compile(" ?, ?| và ");
    private static final Pattern COUNT = Pattern.compile("([0-9.]+) ([^0-9,]+)");
    private static final Pattern WEIGHT = Pattern.compile("(\\S.*?) ?([0-9](?:[0-9.,]*[0-9])?) ?%");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<NodeLevel, String> LEVEL_WORDS = new EnumMap<>(NodeLevel.class);

    static {
        for (NodeLevel level : NodeLevel.values()) {
            LEVEL_WORDS.put(level, level.label().vi());
        }
    }

    private Lists() {}

    static CodeList codes(String text) throws SlotException {
        List<CodeList.Item> items = new ArrayList<>();
        for (String item : CODE_SEPARATOR.split(text.strip(), -1)) {
            String[] ends = item.split(" đến ", -1);
            NodeCode first = Slots.code(ends[0], false);
            NodeCode last = ends.length == 2 ? Slots.code(ends[1], false) : first;
            if (ends.length > 2 || first.compareTo(last) > 0) {
                throw Slots.complaint(
                        "codes",
                        Bilingual.of("Dãy mã không đúng: “" + item + "”", "Not a range of codes: “" + item + "”"),
                        Bilingual.of("Từ mã nhỏ đến mã lớn: 1 đến 5", "From the lower to the higher code: 1 đến 5"),
                        Bilingual.of("Sửa lại dãy mã", "Mend the range"));
            }
            items.add(new CodeList.Item(first, last));
        }
        return new CodeList(items);
    }

    /** The level that a word names, if it is one. */
    static Optional<NodeLevel> level(String word) {
        return LEVEL_WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(word.strip()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static NodeLevel levelOf(String word) throws SlotException {
        return level(word).orElseThrow(() -> unknownLevel(word));
    }

    static List<StatedCount> counts(String text) throws SlotException {
        List<StatedCount> counts = new ArrayList<>();
        for (String item : text.split(",", -1)) {
            Matcher matcher = COUNT.matcher(item.strip());
            if (!matcher.matches()) {
                throw unknownLevel(item);
            }
            BigDecimal number = RuleNumber.parse(matcher.group(1));
            NodeLevel level = levelOf(matcher.group(2));
            if (number.compareTo(BigDecimal.valueOf(100_000)) > 0
                    || counts.stream().anyMatch(count -> count.level() == level)) {
                throw unknownLevel(item);
            }
            counts.add(new StatedCount(level, number.intValueExact()));
        }
        return counts;
    }

    private static SlotException unknownLevel(String found) {
        String words = String.join(", ", LEVEL_WORDS.values());
        return Slots.complaint(
                "level",
                Bilingual.of("Không hiểu: “" + found.strip() + "”", "Not understood: “" + found.strip() + "”"),
                Bilingual.of("Các cấp, mỗi cấp một lần: " + words, "The levels, each once: " + words),
                Bilingual.of(
                        "Viết ví dụ: Gồm 8 chỉ số chính, 47 chỉ số thành phần",
                        "Write for example: Gồm 8 chỉ số chính, 47 chỉ số thành phần"));
    }

    /** Options of a survey: one capital letter each, with what an answer stands for. */
    static List<ScaleLine.Answer> answers(String text) throws SlotException {
        List<ScaleLine.Answer> answers = new ArrayList<>();
        for (SetStatement.NamedWeight option : weights(text)) {
            String letter = option.name().toLowerCase(Locale.ROOT);
            boolean known = answers.stream().anyMatch(answer -> answer.letter().equals(letter));
            if (!letter.matches("[a-z]") || known || option.percent().compareTo(HUNDRED) > 0) {
                throw Slots.complaint(
                        "answers",
                        Bilingual.of(
                                "Phương án không đúng: “" + option.name() + "”",
                                "Not an option: “" + option.name() + "”"),
                        Bilingual.of(
                                "Mỗi phương án một chữ cái và từ 0% đến 100%",
                                "One letter for each option, and 0% to 100%"),
                        Bilingual.of(
                                "Viết ví dụ: A 100%; B 60%; C 20%; D 0%",
                                "Write for example: A 100%; B 60%; C 20%; D 0%"));
            }
            answers.add(new ScaleLine.Answer(letter, option.percent()));
        }
        return answers;
    }

    static List<SetStatement.NamedWeight> weights(String text) throws SlotException {
        List<SetStatement.NamedWeight> weights = new ArrayList<>();
        for (String item : text.split(";", -1)) {
            Matcher matcher = WEIGHT.matcher(item.strip());
            if (!matcher.matches()) {
                throw Slots.complaint(
                        "weight",
                        Bilingual.of(
                                "Không hiểu trọng số: “" + item.strip() + "”", "Not a weight: “" + item.strip() + "”"),
                        Bilingual.of(
                                "Tên và phần trăm, cách nhau bằng dấu chấm phẩy",
                                "Name and percent, separated by semicolons"),
                        Bilingual.of(
                                "Viết ví dụ: Chính quyền số 40%; Kinh tế số 30%; Xã hội số 30%",
                                "Write for example: Chính quyền số 40%; Kinh tế số 30%; Xã hội số 30%"));
            }
            weights.add(new SetStatement.NamedWeight(matcher.group(1).strip(), RuleNumber.parse(matcher.group(2))));
        }
        return weights;
    }
}
