package vn.dti.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.unit.AssessedUnit;

/**
 * All units, and the search for one.
 *
 * @param title its title
 * @param wanted the name that was sought; empty if none
 * @param httpStatus 404 if a name was sought and no unit has it
 * @param today the units that exist today
 * @param former the units that do not exist any more, each with its successor
 */
public record SearchPage(String title, String wanted, int httpStatus, List<Entry> today, List<Entry> former)
        implements Page {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    /** Keeps its own copies. */
    public SearchPage {
        today = List.copyOf(today);
        former = List.copyOf(former);
    }

    /**
     * A unit.
     *
     * @param unit its name and page
     * @param relation what it became or what it was made of; empty if it stands for itself
     */
    public record Entry(Link unit, String relation) {}

    static SearchPage of(String wanted, List<AssessedUnit> units, Wording wording) {
        List<Entry> today = new ArrayList<>();
        List<Entry> former = new ArrayList<>();
        for (AssessedUnit unit : units) {
            String address = new Address.Profile(unit.code()).in(wording.language());
            Entry entry = new Entry(Link.to(wording.name(unit), address), relation(unit, units, wording));
            (unit.validTo().isPresent() ? former : today).add(entry);
        }
        return new SearchPage(wording.text("units.title"), wanted, wanted.isEmpty() ? OK : NOT_FOUND, today, former);
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
