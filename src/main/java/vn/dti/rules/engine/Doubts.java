package vn.dti.rules.engine;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What plausibility rules said while they fired: rule numbers and input numbers, in an order that does not depend on it. */
public final class Doubts {
    private final Map<Integer, Set<String>> said = new TreeMap<>();
    private final Map<String, List<Integer>> inputs = new TreeMap<>();

    /** Called by a rule with the figures that it looked at. */
    public void say(int rule, FigureFact... figures) {
        List<Integer> numbers = Stream.of(figures).map(FigureFact::getInput).toList();
        String key =
                numbers.stream().map(number -> String.format("%06d", number)).collect(Collectors.joining(" "));
        said.computeIfAbsent(rule, number -> new TreeSet<>()).add(key);
        inputs.put(key, numbers);
    }

    /** Called by a rule about all figures together. */
    public void say(int rule) {
        say(rule, new FigureFact[0]);
    }

    /** The inputs that each rule spoke of, once for each time that it fired. */
    public Map<Integer, List<List<Integer>>> said() {
        Map<Integer, List<List<Integer>>> all = new TreeMap<>();
        said.forEach((rule, keys) -> all.put(
                rule,
                keys.stream().map(key -> inputs.getOrDefault(key, List.of())).toList()));
        return Collections.unmodifiableMap(all);
    }
}
