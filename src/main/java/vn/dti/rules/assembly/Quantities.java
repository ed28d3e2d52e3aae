package vn.dti.rules.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.rules.sentence.SaidAward;
import vn.dti.rules.sentence.ScaleLine;

/** What a line of a scale names: quantities and awards. */
final class Quantities {
    private Quantities() {}

    /** The letters named in a line, "" for "Tỷ lệ". */
    static List<String> of(ScaleLine line) {
        List<String> names = new ArrayList<>();
        award(line).flatMap(SaidAward::quantity).ifPresent(names::add);
        if (line instanceof ScaleLine.Proportional proportional) {
            names.add(proportional.quantity());
        } else if (line instanceof ScaleLine.Band band) {
            names.add(band.quantity());
        } else if (line instanceof ScaleLine.RelativeToBest best) {
            names.add(best.quantity());
        } else if (line instanceof ScaleLine.BetweenWorstAndBest between) {
            names.add(between.quantity());
        } else if (line instanceof ScaleLine.StandardScore score) {
            names.add(score.quantity());
        } else if (line instanceof ScaleLine.PanelRank rank) {
            names.add(rank.quantity());
        } else if (line instanceof ScaleLine.Pass pass) {
            names.add(pass.target().quantity());
        } else if (line instanceof ScaleLine.GroupPass pass) {
            names.add(pass.quantity());
        } else if (line instanceof ScaleLine.GroupProportional proportional) {
            names.add(proportional.quantity());
        } else if (line instanceof ScaleLine.FixedGoalposts posts) {
            names.add(posts.quantity());
        }
        return names;
    }

    /** What the line gives, if it gives one thing. */
    static Optional<SaidAward> award(ScaleLine line) {
        if (line instanceof ScaleLine.Step step) {
            return Optional.of(step.award());
        }
        if (line instanceof ScaleLine.Otherwise otherwise) {
            return Optional.of(otherwise.award());
        }
        if (line instanceof ScaleLine.Option option) {
            return Optional.of(option.award());
        }
        if (line instanceof ScaleLine.YesNo yesNo) {
            return Optional.of(yesNo.award());
        }
        if (line instanceof ScaleLine.Rank rank) {
            return Optional.of(rank.award());
        }
        if (line instanceof ScaleLine.Pass pass) {
            return Optional.of(pass.target().award());
        }
        if (line instanceof ScaleLine.GroupPass pass) {
            return Optional.of(pass.award());
        }
        if (line instanceof ScaleLine.Fail fail) {
            return Optional.of(fail.award());
        }
        return line instanceof ScaleLine.Band band ? Optional.of(band.award()) : Optional.empty();
    }
}
