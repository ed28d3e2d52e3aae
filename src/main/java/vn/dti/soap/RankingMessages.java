package vn.dti.soap;

import vn.dti.application.Cell;
import vn.dti.application.NoteView;
import vn.dti.application.RankingView;
import vn.dti.application.SourceView;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.text.Bilingual;
import vn.dti.soap.message.NodeValue;
import vn.dti.soap.message.Note;
import vn.dti.soap.message.RankedValue;
import vn.dti.soap.message.Ranking;
import vn.dti.soap.message.RankingRow;
import vn.dti.soap.message.RankingSummary;
import vn.dti.soap.message.RowBasis;
import vn.dti.soap.message.Source;

/** A ranking as messages. */
final class RankingMessages {
    private RankingMessages() {}

    static Ranking of(RankingView view) {
        Ranking message = new Ranking();
        message.setPeriod(view.period().toString());
        message.setSet(view.set().id().toString());
        message.setSample(view.set().sample());
        message.setBy(Texts.name(view.node()));
        message.setComplete(view.complete());
        message.setPrevious(Texts.orNull(view.previous().map(PeriodId::toString)));
        message.setSummary(of(view.summary()));
        view.rows().forEach(row -> message.getRow().add(of(row)));
        view.notes().forEach(note -> message.getNote().add(of(note)));
        return message;
    }

    private static RankingSummary of(RankingView.Summary summary) {
        RankingSummary message = new RankingSummary();
        message.setUnits(summary.units());
        message.setPublished(summary.published());
        message.setRanksAgreeing(summary.ranksAgreeing());
        message.setEqual(summary.equal());
        message.setWithinRounding(summary.withinRounding());
        message.setDifferent(summary.different());
        message.setContainedInInputs(summary.contained());
        message.setPublishedOnly(summary.publishedOnly());
        return message;
    }

    private static RankingRow of(RankingView.Row row) {
        RankingRow message = new RankingRow();
        message.setRank(Texts.orNull(row.cell().shownRank()));
        message.setTied(row.tied());
        message.setUnit(row.unit().code().text());
        message.setName(Texts.of(Bilingual.of(row.unit().name(), row.unit().nameEn())));
        message.setValue(Texts.orNull(row.cell().shown()));
        message.setTotal(of(row.cell()));
        message.setBasis(RowBasis.fromValue(Texts.spelled(row.basis())));
        message.setPreviousRank(Texts.orNull(row.previousRank()));
        row.columns().forEach((code, cell) -> {
            NodeValue value = new NodeValue();
            value.setCode(code.text());
            value.setValue(of(cell));
            message.getNode().add(value);
        });
        return message;
    }

    private static RankedValue of(Cell cell) {
        RankedValue message = new RankedValue();
        message.setComputed(Texts.orNull(cell.computed()));
        message.setHalfWidth(Texts.orNull(cell.halfWidth()));
        message.setDerived(cell.derived());
        message.setRank(Texts.orNull(cell.rank()));
        message.setRankBest(Texts.orNull(cell.rankBest()));
        message.setRankWorst(Texts.orNull(cell.rankWorst()));
        message.setPublished(Texts.orNull(cell.published()));
        message.setPublishedRank(Texts.orNull(cell.publishedRank()));
        message.setAgreement(Texts.of(cell.agreement()));
        message.setNote(Texts.of(cell.note()));
        return message;
    }

    private static Note of(NoteView note) {
        Note message = new Note();
        message.setTopic(Texts.of(note.topic()));
        message.setText(Texts.of(note.text()));
        message.setSource(Texts.orNull(note.source().map(RankingMessages::of)));
        return message;
    }

    static Source of(SourceView source) {
        Source message = new Source();
        message.setKey(source.key());
        message.setTitle(source.title());
        message.setUrl(source.url().isEmpty() ? null : source.url());
        return message;
    }
}
