package vn.dti.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.application.SearchUnits;
import vn.dti.domain.unit.AssessedUnit;

/**
 * All units, or those that were found by a name.
 *
 * @param title its title
 * @param wanted the name that was sought, shortened; empty if none
 * @param httpStatus 404 if a name was sought and nothing was found
 * @param matching the units that were found
 * @param similar units whose names are nearly the one that was sought
 * @param levels the units that exist, by level
 * @param former the units that do not exist any more, each with its successor
 */
public record SearchPage(
        String title,
        String wanted,
        int httpStatus,
        List<Entry> matching,
        List<Entry> similar,
        List<Level> levels,
        List<Entry> former)
        implements Page {
    private static final int LONGEST_ECHO = 60;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    /** Keeps its own copies. */
    public SearchPage {
        matching = List.copyOf(matching);
        similar = List.copyOf(similar);
        levels = List.copyOf(levels);
        former = List.copyOf(former);
    }

    /**
     * A unit.
     *
     * @param unit its name and page
     * @param relation what it became or what it was made of; empty if it stands for itself
     */
    public record Entry(Link unit, String relation) {}

    /**
     * The units of one level.
     *
     * @param title what they are ranked by
     * @param units the units in Vietnamese order
     */
    public record Level(String title, List<Entry> units) {
        /** Keeps its own copy. */
        public Level {
            units = List.copyOf(units);
        }
    }

    static SearchPage of(
            String wanted, SearchUnits.Found found, Map<String, List<AssessedUnit>> byLevel, Wording wording) {
        boolean all = found.matching().isEmpty();
        List<AssessedUnit> units =
                byLevel.values().stream().flatMap(List::stream).toList();
        List<Level> levels = new ArrayList<>();
        byLevel.forEach((title, members) -> levels.add(new Level(
                title,
                members.stream()
                        .filter(unit -> unit.validTo().isEmpty())
                        .map(unit -> entry(unit, units, wording))
                        .toList())));
        List<Entry> former = units.stream()
                .filter(unit -> unit.validTo().isPresent())
                .map(unit -> entry(unit, units, wording))
                .toList();
        return new SearchPage(
                wording.text("units.title"),
                wanted.length() > LONGEST_ECHO ? wanted.substring(0, LONGEST_ECHO) + "…" : wanted,
                wanted.isEmpty() || !all ? OK : NOT_FOUND,
                found.matching().stream()
                        .map(unit -> entry(unit, units, wording))
                        .toList(),
                found.similar().stream()
                        .map(unit -> entry(unit, units, wording))
                        .toList(),
                all ? levels : List.of(),
                all ? former : List.of());
    }

    private static Entry entry(AssessedUnit unit, List<AssessedUnit> units, Wording wording) {
        String address = new Address.Profile(unit.code()).in(wording.language());
        return new Entry(Link.to(wording.name(unit), address), relation(unit, units, wording));
    }

    private static String relation(AssessedUnit unit, List<AssessedUnit> units, Wording wording) {
        if (unit.validTo().isPresent()) {
            Optional<AssessedUnit> successor = units.stream()
                    .filter(other -> other.predecessors().contains(unit.code()))
                    .findFirst();
            return successor
                    .map(it -> wording.text("units.became", wording.name(it)))
                    .orElse("");
        }
        if (unit.predecessors().size() < 2) {
            return "";
        }
        List<String> names = units.stream()
                .filter(other -> unit.predecessors().contains(other.code()))
                .map(wording::name)
                .toList();
        return wording.text("units.made-of", String.join(", ", names));
    }

    @Override
    public String view() {
        return "search";
    }

    @Override
    public String part() {
        return "units";
    }
}
