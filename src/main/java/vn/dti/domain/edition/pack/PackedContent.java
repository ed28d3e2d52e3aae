package vn.dti.domain.edition.pack;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.domain.edition.CanonicalResults;
import vn.dti.domain.edition.Chain;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.EditionContent;
import vn.dti.domain.edition.FrozenFigures;
import vn.dti.domain.edition.FrozenSources;
import vn.dti.domain.edition.FrozenUnits;
import vn.dti.domain.edition.PublishedRecord;
import vn.dti.domain.edition.PublishedResult;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.Source;
import vn.dti.domain.text.CanonicalLines;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.UnitCode;

/** The files of a package but for its description and README, as they follow from an edition and a chain. */
final class PackedContent {
    static final String RECEIPT = "receipt.txt";
    static final String CHAIN = "chain.txt";
    static final String PLAN = "plan.txt";
    static final String LINES = "plan-lines.txt";
    static final String RULES = "rules/";
    static final String BETWEEN = ";";

    private final Map<String, byte[]> files = new TreeMap<>();
    private final FrozenUnits units;
    private final NodeCode root;
    private final List<List<String>> ranked = new ArrayList<>();

    private PackedContent(FrozenUnits units, NodeCode root) {
        this.units = units;
        this.root = root;
    }

    /** The bytes of each file by its path. */
    static Map<String, byte[]> of(Edition edition, Chain chain) {
        EditionContent content = edition.content();
        ScoringPlan plan = CanonicalPlan.read(content.plan());
        PackedContent packed =
                new PackedContent(FrozenUnits.read(content.units()), plan.root().code());
        packed.text(RECEIPT, edition.receipt().canonical());
        packed.text(CHAIN, chain.canonical());
        packed.text(PLAN, content.plan());
        packed.text(LINES, content.lines());
        content.rules().files().forEach((path, bytes) -> packed.files.put(RULES + path, bytes));
        packed.sources(FrozenSources.read(content.sources()));
        packed.units();
        packed.figures(FrozenFigures.read(content.figures()));
        packed.published(PublishedRecord.read(content.published()));
        packed.results(content.results());
        packed.ranking();
        return packed.files;
    }

    private void text(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void table(PackedTable table, TableWriter rows) {
        files.put(table.path(), rows.bytes());
    }

    private void sources(FrozenSources sources) {
        TableWriter rows = new TableWriter(PackedTable.SOURCES);
        for (Source source : sources.sources()) {
            rows.row(List.of(source.key(), source.title(), source.url()));
        }
        table(PackedTable.SOURCES, rows);
    }

    private void units() {
        TableWriter rows = new TableWriter(PackedTable.UNITS);
        for (AssessedUnit unit : units.units()) {
            rows.row(List.of(
                    unit.code().text(),
                    unit.name(),
                    unit.nameEn(),
                    String.join(BETWEEN, unit.aliases()),
                    unit.validFrom().map(LocalDate::toString).orElse(""),
                    unit.validTo().map(LocalDate::toString).orElse(""),
                    String.join(
                            BETWEEN,
                            unit.predecessors().stream().map(UnitCode::text).toList())));
        }
        table(PackedTable.UNITS, rows);
    }

    private void figures(FrozenFigures figures) {
        TableWriter rows = new TableWriter(PackedTable.FIGURES);
        for (Figure figure : figures.figures()) {
            rows.row(List.of(
                    figure.unit().text(),
                    figure.input().toString(),
                    figure.text(),
                    figure.basis().name(),
                    figure.source()));
        }
        table(PackedTable.FIGURES, rows);
    }

    private void published(PublishedRecord published) {
        TableWriter rows = new TableWriter(PackedTable.PUBLISHED);
        for (PublishedResult result : published.results()) {
            rows.row(List.of(
                    result.panel(),
                    result.unit().text(),
                    result.node().text(),
                    result.value().map(value -> value.toPlainString()).orElse(""),
                    result.rank().isPresent() ? String.valueOf(result.rank().getAsInt()) : "",
                    result.source(),
                    result.note()));
        }
        table(PackedTable.PUBLISHED, rows);
        TableWriter notes = new TableWriter(PackedTable.NOTES);
        published
                .notes()
                .forEach(note -> notes.row(
                        List.of(note.topic(), note.text().vi(), note.text().en(), note.source())));
        table(PackedTable.NOTES, notes);
    }

    private void results(String canonical) {
        TableWriter results = new TableWriter(PackedTable.RESULTS);
        TableWriter problems = new TableWriter(PackedTable.PROBLEMS);
        CanonicalLines.each(List.of(CanonicalResults.FORMAT), canonical, fields -> {
            if (fields.get(0).equals("result")) {
                results.row(fields.subList(1, fields.size()));
                if (fields.get(2).equals(root.text())) {
                    ranked.add(fields);
                }
            } else {
                problems.row(fields.subList(1, fields.size()));
            }
        });
        table(PackedTable.RESULTS, results);
        table(PackedTable.PROBLEMS, problems);
    }

    /** The units by rank, those without one last. */
    private void ranking() {
        Map<String, AssessedUnit> byCode = new TreeMap<>();
        units.units().forEach(unit -> byCode.put(unit.code().text(), unit));
        ranked.sort(Comparator.<List<String>>comparingInt(
                        fields -> fields.get(6).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(fields.get(6)))
                .thenComparing(fields -> fields.get(1)));
        TableWriter rows = new TableWriter(PackedTable.RANKING);
        for (List<String> fields : ranked) {
            AssessedUnit unit = byCode.get(fields.get(1));
            rows.row(List.of(
                    fields.get(6),
                    fields.get(1),
                    unit == null ? "" : unit.name(),
                    unit == null ? "" : unit.nameEn(),
                    fields.get(4),
                    fields.get(5)));
        }
        table(PackedTable.RANKING, rows);
    }
}
