package vn.dti.domain.edition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.CanonicalLines;
import vn.dti.domain.text.Fingerprint;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.Panel;
import vn.dti.domain.unit.UnitCode;
import vn.dti.domain.unit.UnitRegister;

/**
 * The units of a year, frozen with the names that they had in its panel, so that a later change of the register changes
 * nothing.
 *
 * @param panel the id of the panel
 * @param title what it is called
 * @param units its units in code order, each once
 */
public record FrozenUnits(String panel, Bilingual title, List<AssessedUnit> units) {
    /** The format of the canonical text. */
    public static final String FORMAT = "dti-units 1";

    /** Puts the units in order; refuses one that is there twice, or an alias that is blank or has a semicolon. */
    public FrozenUnits {
        units = units.stream().sorted(Comparator.comparing(AssessedUnit::code)).toList();
        for (int i = 0; i < units.size(); i++) {
            AssessedUnit unit = units.get(i);
            if (i > 0 && units.get(i - 1).code().equals(unit.code())) {
                throw new IllegalArgumentException("a unit twice: " + unit.code());
            }
            if (unit.aliases().stream().anyMatch(alias -> alias.isBlank() || alias.indexOf(';') >= 0)) {
                throw new IllegalArgumentException("not an alias of " + unit.code());
            }
        }
    }

    /** The units of a panel as the register knows them now. */
    public static FrozenUnits of(UnitRegister register, Panel panel) {
        return new FrozenUnits(
                panel.id(),
                panel.title(),
                panel.units().stream()
                        .map(code -> register.unitIn(panel.id(), code))
                        .toList());
    }

    /** The panel. */
    public Panel toPanel() {
        return new Panel(panel, title, units.stream().map(AssessedUnit::code).toList());
    }

    /** A register of these units and this panel alone. */
    public UnitRegister toRegister() {
        Map<UnitCode, AssessedUnit> byCode = new TreeMap<>();
        units.forEach(unit -> byCode.put(unit.code(), unit));
        return new UnitRegister(byCode, Map.of(panel, toPanel()), Map.of());
    }

    /** The SHA-256 of the canonical text. */
    public String fingerprint() {
        return Fingerprint.of(canonical());
    }

    /** The canonical text. */
    public String canonical() {
        CanonicalLines lines = new CanonicalLines(FORMAT).line("panel", panel, title.vi(), title.en());
        for (AssessedUnit unit : units) {
            lines.line(
                    "unit",
                    unit.code().text(),
                    unit.name(),
                    unit.nameEn(),
                    unit.validFrom().map(LocalDate::toString).orElse(""),
                    unit.validTo().map(LocalDate::toString).orElse(""));
            unit.aliases().forEach(alias -> lines.line("alias", alias));
            unit.predecessors().forEach(code -> lines.line("predecessor", code.text()));
        }
        return lines.toString();
    }

    /**
     * Reads a canonical text.
     *
     * @throws IllegalArgumentException if it is none, with the line
     */
    public static FrozenUnits read(String canonical) {
        LineReader lines = new LineReader(FORMAT, canonical);
        List<String> panel = lines.take("panel", 4);
        List<AssessedUnit> units = new ArrayList<>();
        while (lines.hasMore()) {
            List<String> unit = lines.take("unit", 6);
            List<String> aliases = new ArrayList<>();
            while (lines.isNext("alias")) {
                aliases.add(lines.take("alias", 2).get(1));
            }
            List<UnitCode> predecessors = new ArrayList<>();
            while (lines.isNext("predecessor")) {
                predecessors.add(new UnitCode(lines.take("predecessor", 2).get(1)));
            }
            units.add(new AssessedUnit(
                    new UnitCode(unit.get(1)),
                    unit.get(2),
                    unit.get(3),
                    aliases,
                    day(unit.get(4)),
                    day(unit.get(5)),
                    predecessors));
        }
        return new FrozenUnits(panel.get(1), Bilingual.of(panel.get(2), panel.get(3)), units);
    }

    /** A day as {@code 2025-06-30}, or nothing for the empty text. */
    public static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a day: " + text, e);
        }
    }
}
