package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.domain.text.Similarity;
import vn.dti.domain.unit.AssessedUnit;

/**
 * Finds units by what people type: whole names in any spelling, parts of names, initials, former names; without
 * diacritics. Where nothing fits, names that are nearly so are offered.
 */
@ApplicationScoped
public class SearchUnits {
    /** Nobody types a longer name; the rest is not looked at. */
    private static final int LONGEST = 80;

    private static final int SHORTEST_FOR_ONE_FAULT = 4;
    private static final int SHORTEST_FOR_TWO_FAULTS = 7;

    @Inject
    private Catalogue catalogue;

    /**
     * What was found.
     *
     * @param exact the unit that has this name as a whole
     * @param matching the units of which a name, an alias or the initials begin so, or hold the words, best first
     * @param similar where nothing matches: the units whose name differs in a letter or two
     */
    public record Found(Optional<AssessedUnit> exact, List<AssessedUnit> matching, List<AssessedUnit> similar) {
        /** Keeps its own copies. */
        public Found {
            matching = List.copyOf(matching);
            similar = List.copyOf(similar);
        }
    }

    /** Searches for a name; nothing is found for one without letters. */
    public Found search(String typed) {
        String name = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return search(name, catalogue.units(), catalogue.findUnit(name));
    }

    /** Searches among these units, which are in the order in which they are shown. */
    static Found search(String typed, List<AssessedUnit> units, Optional<AssessedUnit> exact) {
        String wanted = VietnameseOrder.words(typed);
        if (wanted.isEmpty() || exact.isPresent()) {
            return new Found(exact, List.of(), List.of());
        }
        List<AssessedUnit> matching = units.stream()
                .filter(unit -> match(unit, wanted) < Match.NONE)
                .sorted(Comparator.comparingInt(unit -> match(unit, wanted)))
                .toList();
        String folded = VietnameseOrder.folded(typed);
        List<AssessedUnit> similar = matching.isEmpty()
                ? units.stream().filter(unit -> isSimilar(unit, folded)).toList()
                : List.of();
        return new Found(Optional.empty(), matching, similar);
    }

    /** How well a name matches; less is better. */
    private static final class Match {
        static final int BEGINNING = 0;
        static final int BEGINNING_OF_WORD = 1;
        static final int INITIALS = 2;
        static final int WITHIN = 3;
        static final int NONE = 4;

        private Match() {}
    }

    private static int match(AssessedUnit unit, String wanted) {
        return names(unit).mapToInt(name -> match(name, wanted)).min().orElse(Match.NONE);
    }

    private static int match(String name, String wanted) {
        String solid = wanted.replace(" ", "");
        if (name.startsWith(wanted)) {
            return Match.BEGINNING;
        }
        if ((" " + name).contains(" " + wanted)) {
            return Match.BEGINNING_OF_WORD;
        }
        if (solid.length() > 1 && initials(name).startsWith(solid)) {
            return Match.INITIALS;
        }
        return solid.length() > 2 && name.replace(" ", "").contains(solid) ? Match.WITHIN : Match.NONE;
    }

    private static boolean isSimilar(AssessedUnit unit, String folded) {
        int faults = folded.length() < SHORTEST_FOR_ONE_FAULT ? 0 : folded.length() < SHORTEST_FOR_TWO_FAULTS ? 1 : 2;
        return faults > 0
                && names(unit)
                        .map(name -> name.replace(" ", ""))
                        .anyMatch(name -> Similarity.distance(name, folded) <= faults);
    }

    /** All names of a unit in words without diacritics, with and without the word for its kind. */
    private static Stream<String> names(AssessedUnit unit) {
        return Stream.concat(Stream.of(unit.name(), unit.nameEn()), unit.aliases().stream())
                .map(VietnameseOrder::words)
                .distinct();
    }

    private static String initials(String name) {
        return String.join(
                "",
                Arrays.stream(name.split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, 1))
                        .toList());
    }
}
