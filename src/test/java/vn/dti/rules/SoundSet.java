package vn.dti.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plausibility.PlausibilityRules;

/** A correct set as lines and rules, so that a fault can be planted at each of its places. */
final class SoundSet {
    /**
     * A rule of the set.
     *
     * @param file its file
     * @param title the number of its title line, from 0
     * @param condition the number of the line below the word
     * @param then the number of the line {@code then}
     * @param end the number of the line {@code end}
     */
    record Rule(SoundSet set, String file, int title, int condition, int then, int end) {
        String code() {
            return name().split(" ", 2)[0];
        }

        /** The title without quotes. */
        String name() {
            String line = set.line(file, title);
            return line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
        }

        String when() {
            return set.line(file, condition).strip();
        }

        /** The code of the parent; the root's for children of the whole index; nothing for other rules. */
        Optional<String> parent() {
            if (when().equals("Thuộc bộ chỉ số")) {
                return Optional.of(set.root().code());
            }
            return when().startsWith("Thuộc ")
                    ? Optional.of(when().substring(when().lastIndexOf(' ') + 1))
                    : Optional.empty();
        }

        boolean makesNode() {
            return when().startsWith("Thuộc ") || when().startsWith("Bộ chỉ số");
        }

        /** The numbers of the lines of sentences. */
        List<Integer> sentences() {
            List<Integer> numbers = new ArrayList<>();
            for (int i = then + 1; i < end; i++) {
                numbers.add(i);
            }
            return numbers;
        }

        String sentence(int number) {
            return set.line(file, number).strip();
        }

        /** The lines whose sentences match. */
        List<Integer> that(String regex) {
            Predicate<String> matches = PATTERNS.computeIfAbsent(
                    regex, words -> Pattern.compile(words).asMatchPredicate());
            return sentences().stream()
                    .filter(number -> matches.test(sentence(number)))
                    .toList();
        }

        boolean says(String regex) {
            return !that(regex).isEmpty();
        }

        List<Rule> children() {
            return set.rules().stream()
                    .filter(rule -> rule.parent().equals(Optional.of(code())))
                    .toList();
        }

        /** Whether the rule stands at or below a node that is not scored. */
        boolean isUnscored() {
            return says("Không tính điểm|Cách tính chưa công bố")
                    || parent().flatMap(set::rule).filter(Rule::isUnscored).isPresent()
                    || set.rules().stream()
                            .anyMatch(rule -> rule.says("Cách tính chưa công bố")
                                    && rule.when().startsWith("Mọi ")
                                    && parent().filter(code -> rule.when().endsWith(" " + code))
                                            .isPresent());
        }

        /** The text of the whole rule. */
        List<String> text() {
            return set.lines(file).subList(title, end + 1);
        }
    }

    private static final Map<String, Predicate<String>> PATTERNS = new ConcurrentHashMap<>();

    private final RuleFolder folder;
    private final Map<String, List<String>> files = new TreeMap<>();
    private final List<Rule> rules = new ArrayList<>();

    SoundSet(RuleFolder folder) {
        this.folder = folder;
        folder.files().forEach((file, bytes) -> {
            List<String> lines = Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
            files.put(file, Collections.unmodifiableList(lines));
            if (!file.equals(PlausibilityRules.FILE)) {
                findRules(file, lines);
            }
        });
    }

    private void findRules(String file, List<String> lines) {
        int title = -1;
        int when = -1;
        int then = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("rule \"")) {
                title = i;
            } else if (line.equals("when")) {
                when = i;
            } else if (line.equals("then")) {
                then = i;
            } else if (line.equals("end")) {
                rules.add(new Rule(this, file, title, when + 1, then, i));
            }
        }
    }

    SetId id() {
        return folder.id();
    }

    RuleFolder folder() {
        return folder;
    }

    List<Rule> rules() {
        return rules;
    }

    List<String> lines(String file) {
        return files.getOrDefault(file, List.of());
    }

    String line(String file, int number) {
        return lines(file).get(number);
    }

    Rule root() {
        return rules.stream()
                .filter(rule -> rule.when().startsWith("Bộ chỉ số"))
                .findFirst()
                .orElseThrow();
    }

    Optional<Rule> rule(String code) {
        return rules.stream()
                .filter(rule -> rule.makesNode() && rule.code().equals(code))
                .findFirst();
    }

    /** The set with other lines in one file. */
    RuleFolder with(String file, List<String> lines) {
        Map<String, byte[]> changed = new TreeMap<>(folder.files());
        changed.put(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return new RuleFolder(folder.id(), changed);
    }
}
