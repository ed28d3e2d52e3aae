package vn.dti.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.text.Bilingual;

/**
 * The words of a call after the name of its command.
 *
 * @param paths those that are no option, in order
 * @param options {@code --name}, {@code --name=value} and, for some, {@code --name value}; without a value the empty text
 */
record Arguments(List<String> paths, Map<String, String> options) {
    private static final List<String> KNOWN =
            List.of("json", "lang", "panel", "check", "force", "doubts", "head", "rules", "crosswalk", "node");

    /** Those whose value may also be the next word. */
    private static final List<String> VALUED = List.of("lang", "panel", "head", "crosswalk", "node");

    static Arguments of(String[] words) {
        List<String> paths = new ArrayList<>();
        Map<String, String> options = new TreeMap<>();
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            if (word.startsWith("--")) {
                int equals = word.indexOf('=');
                String name = word.substring(2, equals < 0 ? word.length() : equals);
                if (!KNOWN.contains(name)) {
                    throw new RefusedCall(
                            Bilingual.of("Không có tùy chọn --" + name + ".", "There is no option --" + name + "."));
                }
                boolean next =
                        equals < 0 && VALUED.contains(name) && i + 1 < words.length && !words[i + 1].startsWith("--");
                i += next ? 1 : 0;
                options.put(name, next ? words[i] : equals < 0 ? "" : word.substring(equals + 1));
            } else {
                paths.add(word);
            }
        }
        String language = options.getOrDefault("lang", "vi");
        if (!language.equals("vi") && !language.equals("en")) {
            throw new RefusedCall(Bilingual.of(
                    "Không có ngôn ngữ “" + language + "”; dùng --lang=vi hoặc --lang=en.",
                    "There is no language “" + language + "”; use --lang=vi or --lang=en."));
        }
        return new Arguments(paths, options);
    }

    /** The path at a place, from 0. */
    String path(int at) {
        if (at >= paths.size()) {
            throw new RefusedCall(Bilingual.of("Thiếu tham số.", "An argument is missing."));
        }
        return paths.get(at);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    Locale language() {
        return Locale.forLanguageTag(value("lang").orElse("vi"));
    }
}
