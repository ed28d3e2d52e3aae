package vn.dti.soap;

import java.util.List;
import vn.dti.application.Cell;
import vn.dti.application.RankingView;
import vn.dti.application.SourceView;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.evaluation.Outcomes;
import vn.dti.domain.text.Bilingual;

/** A ranking as a message. */
final class RankingMessages {
    private RankingMessages() {}

    static void write(RankingView view, MessageWriter writer) {
        writer.element("ranking", () -> {
            writer.text("period", view.period().toString())
                    .text("set", view.set().id().toString())
                    .flag("sample", view.set().sample())
                    .node("by", view.node())
                    .flag("complete", view.complete())
                    .text("previous", view.previous().map(PeriodId::toString));
            writer.element("summary", () -> summary(view.summary(), writer));
            view.rows().forEach(row -> writer.element("row", () -> row(row, writer)));
            view.notes()
                    .forEach(note -> writer.element("note", () -> {
                        writer.both("topic", note.topic()).both("text", note.text());
                        sources(note.source().stream().toList(), writer);
                    }));
        });
    }

    static void summary(RankingView.Summary summary, MessageWriter writer) {
        writer.number("units", summary.units())
                .number("published", summary.published())
                .number("ranksAgreeing", summary.ranksAgreeing())
                .number("equal", summary.equal())
                .number("withinRounding", summary.withinRounding())
                .number("different", summary.different())
                .number("containedInInputs", summary.contained())
                .number("publishedOnly", summary.publishedOnly());
    }

    private static void row(RankingView.Row row, MessageWriter writer) {
        writer.number("rank", row.cell().shownRank())
                .flag("tied", row.tied())
                .text("unit", row.unit().code().text())
                .both("name", Bilingual.of(row.unit().name(), row.unit().nameEn()))
                .decimal("value", row.cell().shown())
                .element("total", () -> cell(row.cell(), writer))
                .constant("basis", row.basis())
                .number("previousRank", row.previousRank());
        row.columns()
                .forEach((code, cell) -> writer.element(
                        "node", () -> writer.text("code", code.text()).element("value", () -> cell(cell, writer))));
        levels(row.levels(), writer);
    }

    /** Into which levels a result puts a unit. */
    static void levels(List<Outcomes.Placed> placed, MessageWriter writer) {
        for (Outcomes.Placed one : placed) {
            writer.element("level", () -> {
                writer.text("name", one.name()).text("level", one.level()).text("byResult", one.byResult());
                one.unmet().forEach(node -> writer.text("unmet", node.text()));
            });
        }
    }

    private static void cell(Cell cell, MessageWriter writer) {
        writer.decimal("computed", cell.computed())
                .decimal("halfWidth", cell.halfWidth())
                .flag("derived", cell.derived())
                .number("rank", cell.rank())
                .number("rankBest", cell.rankBest())
                .number("rankWorst", cell.rankWorst())
                .decimal("published", cell.published())
                .number("publishedRank", cell.publishedRank())
                .constant("agreement", cell.agreement())
                .both("note", cell.note());
    }

    static void sources(List<SourceView> sources, MessageWriter writer) {
        for (SourceView source : sources) {
            writer.element("source", () -> {
                writer.text("key", source.key()).text("title", source.title());
                if (!source.url().isEmpty()) {
                    writer.text("url", source.url());
                }
            });
        }
    }
}
