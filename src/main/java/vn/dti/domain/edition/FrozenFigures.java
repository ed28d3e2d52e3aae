package vn.dti.domain.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.text.CanonicalLines;
import vn.dti.domain.unit.UnitCode;

/**
 * The frozen figures of a year: which units were ranked and every figure as it was written, with its basis and source.
 *
 * @param units the units of the panel, in code order
 * @param figures the figures in the order of units and inputs, each unit and input once
 */
public record FrozenFigures(List<UnitCode> units, List<Figure> figures) {
    /** The format of the canonical text. */
    public static final String FORMAT = "dti-figures 1";

    /** The formats that are read: the same content under the version that it had before there were editions too. */
    private static final List<String> READ = List.of(FORMAT, "dti-figures 0");

    /** Puts both lists in order. */
    public FrozenFigures {
        units = units.stream().distinct().sorted().toList();
        figures = figures.stream()
                .sorted(Comparator.comparing(Figure::unit).thenComparing(Figure::input))
                .toList();
        for (int i = 1; i < figures.size(); i++) {
            Figure a = figures.get(i - 1);
            Figure b = figures.get(i);
            if (a.unit().equals(b.unit()) && a.input().equals(b.input())) {
                throw new IllegalArgumentException("a figure twice: " + a.unit() + " " + a.input());
            }
        }
    }

    /** The figures as columns. */
    public InputTable table() {
        return InputTable.of(units, figures);
    }

    /** The figures of one unit. */
    public List<Figure> of(UnitCode unit) {
        return figures.stream().filter(figure -> figure.unit().equals(unit)).toList();
    }

    /** The canonical text. */
    public String canonical() {
        CanonicalLines lines = new CanonicalLines(FORMAT);
        units.forEach(unit -> lines.line("unit", unit.text()));
        for (Figure figure : figures) {
            lines.line(
                    "figure",
                    figure.unit().text(),
                    figure.input().toString(),
                    figure.text(),
                    figure.basis().name(),
                    figure.source());
        }
        return lines.toString();
    }

    /**
     * Reads a canonical text. Units, inputs and sources that many figures share are kept once.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static FrozenFigures read(String canonical) {
        List<UnitCode> units = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        Map<String, UnitCode> codes = new HashMap<>();
        Map<String, InputKey> inputs = new HashMap<>();
        Map<String, String> sources = new HashMap<>();
        for (List<String> fields : CanonicalLines.read(READ, canonical)) {
            if (fields.size() == 2 && fields.get(0).equals("unit")) {
                units.add(new UnitCode(fields.get(1)));
            } else if (fields.size() == 6 && fields.get(0).equals("figure")) {
                figures.add(new Figure(
                        codes.computeIfAbsent(fields.get(1), UnitCode::new),
                        inputs.computeIfAbsent(fields.get(2), FrozenFigures::input),
                        fields.get(3),
                        Figure.Basis.valueOf(fields.get(4)),
                        sources.computeIfAbsent(fields.get(5), source -> source)));
            } else {
                throw new IllegalArgumentException("not a line of figures: " + fields);
            }
        }
        return new FrozenFigures(units, figures);
    }

    private static InputKey input(String text) {
        return InputKey.parse(text).orElseThrow(() -> new IllegalArgumentException("not an input: " + text));
    }
}
