package vn.dti.domain.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.text.CanonicalLines;

/** Writes a plan as canonical text: the header, then the nodes in code order, each with all that belongs to it. */
final class PlanWriter {
    private final CanonicalLines out = new CanonicalLines(CanonicalPlan.FORMAT);

    private PlanWriter() {}

    static String write(ScoringPlan plan) {
        PlanWriter writer = new PlanWriter();
        writer.header(plan.header());
        plan.nodes().stream().sorted(Comparator.comparing(PlanNode::code)).forEach(writer::node);
        return writer.out.toString();
    }

    private void header(SetHeader header) {
        out.line("set", header.levelName(), String.valueOf(header.dataYear()), flag(header.sample()));
        out.line(
                "rounding",
                header.criterionRounding().map(r -> String.valueOf(r.digits())).orElse(""),
                String.valueOf(header.valueRounding().digits()));
        out.line("rank-by", header.rankBy().name());
        out.line("total", number(header.statedTotal()), number(header.unscored()));
        header.mergedAt().ifPresent(level -> out.line("merged", level.name()));
    }

    private void node(PlanNode node) {
        out.line(
                "node",
                node.code().text(),
                node.parent().map(NodeCode::text).orElse(""),
                node.level().name(),
                node.name(),
                number(node.maximum()),
                flag(node.missingIsZero()));
        for (StatedCount count : node.counts()) {
            out.line("count", count.level().name(), String.valueOf(count.count()), flag(count.listed()));
        }
        documentation(node.documentation());
        for (InputDefinition input : node.inputs()) {
            out.line("input", input.key().toString(), input.kind().name(), input.definition());
        }
        scoring(node.scoring());
        outcome(node.outcome());
    }

    private void outcome(NodeOutcome outcome) {
        for (NodeOutcome.Classification classification : outcome.classifications()) {
            out.line("class", classification.name(), flag(classification.byValue()));
            for (NodeOutcome.Level level : classification.levels()) {
                out.line(
                        "level",
                        level.name(),
                        number(level.lower()),
                        flag(level.lowerIncluded()),
                        number(level.upper()),
                        flag(level.upperIncluded()));
            }
        }
        for (NodeOutcome.Gate gate : outcome.gates()) {
            out.line(codes(List.of("gate", gate.level().orElse(""), number(gate.share())), gate.nodes()));
        }
        outcome.conversion()
                .ifPresent(to -> out.line(
                        "converted",
                        number(to.scale()),
                        String.valueOf(to.rounding().digits())));
        if (outcome.apart()) {
            out.line("apart");
        }
    }

    private void documentation(Documentation documentation) {
        documentation.nameEn().ifPresent(text -> out.line("name-en", text));
        documentation.aliases().forEach(text -> out.line("alias", text));
        documentation.evidence().ifPresent(text -> out.line("evidence", text));
        documentation.dataSource().ifPresent(text -> out.line("data-source", text));
        documentation.resultFrom().ifPresent(text -> out.line("result-from", text));
        documentation.verifier().ifPresent(text -> out.line("verifier", text));
        documentation.legalBasis().forEach(text -> out.line("legal-basis", text));
        documentation.notes().forEach(text -> out.line("note", text));
        if (documentation.inferred()) {
            out.line("inferred");
        }
    }

    private void scoring(Scoring scoring) {
        if (scoring instanceof Scoring.Sum) {
            out.line("scoring", "sum");
        } else if (scoring instanceof Scoring.Best) {
            out.line("scoring", "best");
        } else if (scoring instanceof Scoring.Worst) {
            out.line("scoring", "worst");
        } else if (scoring instanceof Scoring.Mean) {
            out.line("scoring", "mean");
        } else if (scoring instanceof Scoring.GeometricMean) {
            out.line("scoring", "geometric-mean");
        } else if (scoring instanceof Scoring.PassedShare) {
            out.line("scoring", "passed-share");
        } else if (scoring instanceof Scoring.AllPassed) {
            out.line("scoring", "all-passed");
        } else if (scoring instanceof Scoring.RescaledSum rescaled) {
            out.line("scoring", "rescaled-sum", rescaled.whenNone().name());
        } else if (scoring instanceof Scoring.Chosen chosen) {
            out.line(codes(List.of("scoring", "chosen"), chosen.ways()));
        } else if (scoring instanceof Scoring.ReducedSum) {
            out.line("scoring", "reduced-sum");
        } else if (scoring instanceof Scoring.Adjusted adjusted) {
            out.line("scoring", "adjusted", number(adjusted.floor()), number(adjusted.cap()));
            out.line(codes(List.of("bonus"), adjusted.bonus()));
            out.line(codes(List.of("minus"), adjusted.minus()));
        } else if (scoring instanceof Scoring.Given) {
            out.line("scoring", "given");
        } else if (scoring instanceof Scoring.NotScored) {
            out.line("scoring", "not-scored");
        } else if (scoring instanceof Scoring.Unpublished) {
            out.line("scoring", "unpublished");
        } else if (scoring instanceof Scoring.Overlap overlap) {
            out.line(codes(List.of("scoring", "overlap"), overlap.terms()));
        } else if (scoring instanceof Scoring.Remainder remainder) {
            out.line(codes(List.of("scoring", "remainder", flag(remainder.derivedFromTotal())), remainder.covers()));
        } else if (scoring instanceof Scoring.WeightedMean mean) {
            out.line("scoring", "weighted-mean");
            mean.weights().forEach(w -> out.line("weight", w.child().text(), number(w.weight())));
        } else if (scoring instanceof Scoring.Scored scored) {
            out.line("scoring", "scored");
            measure(scored.measure());
            scale(scored.scale());
        }
    }

    private static String[] codes(List<String> words, List<NodeCode> codes) {
        List<String> fields = new ArrayList<>(words);
        codes.forEach(code -> fields.add(code.text()));
        return fields.toArray(String[]::new);
    }

    private void measure(Measure measure) {
        if (measure instanceof Measure.Amount amount) {
            out.line("measure", "amount", amount.input().toString());
        } else if (measure instanceof Measure.Ratio ratio) {
            out.line(
                    "measure",
                    "ratio",
                    ratio.a().toString(),
                    ratio.b().toString(),
                    number(ratio.factor()),
                    ratio.whenAbove().name(),
                    ratio.whenZero().name());
        } else if (measure instanceof Measure.Answers answers) {
            out.line("measure", "answers", answers.whenNone().name());
            answers.options()
                    .forEach(option -> out.line("answer", option.count().toString(), number(option.share())));
        }
    }

    private void scale(Scale scale) {
        if (scale instanceof Scale.Proportional proportional) {
            out.line("scale", "proportional", number(proportional.target()));
        } else if (scale instanceof Scale.Steps steps) {
            out.line("scale", "steps");
            steps.steps().forEach(step -> award(step.award(), "step", number(step.from())));
            award(steps.otherwise(), "otherwise");
        } else if (scale instanceof Scale.Listed listed) {
            out.line("scale", listed instanceof Scale.Grades ? "grades" : "choice");
            listed.options().forEach(option -> award(option.award(), "option", option.label()));
        } else if (scale instanceof Scale.YesNo yesNo) {
            out.line("scale", "yes-no");
            award(yesNo.yes(), "yes");
            award(yesNo.no(), "no");
        } else if (scale instanceof Scale.Bands bands) {
            out.line("scale", "bands");
            bands.bands().forEach(band -> band("band", band));
        } else if (scale instanceof Scale.PerItem perItem) {
            out.line("scale", "per-item", number(perItem.pointsEach()), number(perItem.cap()));
        } else if (scale instanceof Scale.RelativeToBest) {
            out.line("scale", "relative-to-best");
        } else if (scale instanceof Scale.StandardScore score) {
            out.line("scale", "standard-score", flag(score.highest()), number(score.shift()), number(score.width()));
            award(score.whenEqual(), "when-equal");
        } else if (scale instanceof Scale.PanelRank rank) {
            out.line("scale", "panel-rank", flag(rank.highest()));
            award(rank.whenEqual(), "when-equal");
        } else if (scale instanceof Scale.BetweenWorstAndBest between) {
            out.line("scale", "between-worst-and-best", flag(between.highest()));
            award(between.whenEqual(), "when-equal");
        } else if (scale instanceof Scale.Goalposts goalposts) {
            out.line("scale", "goalposts", number(goalposts.low()), number(goalposts.high()));
        } else {
            laterScale(scale);
        }
    }

    /** The scales that came after the first plans were stored; an older program does not know their words and refuses. */
    private void laterScale(Scale scale) {
        if (scale instanceof Scale.Ranks ranks) {
            out.line("scale", "ranks");
            ranks.ranks().forEach(rank -> award(rank.award(), "rank", number(rank.to())));
            award(ranks.otherwise(), "otherwise");
        } else if (scale instanceof Scale.PassFail passFail) {
            out.line("scale", "pass-fail");
            band("pass", passFail.target());
            award(passFail.failed(), "fail");
        } else if (scale instanceof Scale.Entered entered) {
            out.line(
                    "scale",
                    "entered",
                    entered.selfScored().map(InputKey::toString).orElse(""));
        } else if (scale instanceof Scale.ByGroup groups) {
            out.line(
                    "scale",
                    "by-group",
                    groups.group().toString(),
                    String.valueOf(groups.cases().size()));
            groups.cases().forEach(this::scale);
        } else if (scale instanceof Scale.FixedGoalposts posts) {
            out.line(
                    "scale",
                    "fixed-goalposts",
                    number(posts.zero()),
                    number(posts.full()),
                    posts.curve().name(),
                    posts.beyond().name());
        }
    }

    private void band(String word, Scale.Band band) {
        award(
                band.award(),
                word,
                number(band.lower()),
                flag(band.lowerIncluded()),
                number(band.upper()),
                flag(band.upperIncluded()));
    }

    private void award(Award award, String... before) {
        List<String> fields = new ArrayList<>(List.of(before));
        if (award instanceof Award.Points points) {
            fields.add("points");
            fields.add(number(points.points()));
        } else if (award instanceof Award.Share share) {
            fields.add("share");
            fields.add(number(share.numerator()));
            fields.add(number(share.denominator()));
        } else if (award instanceof Award.Proportion proportion) {
            fields.add("proportion");
            fields.add(number(proportion.divisor()));
        }
        out.line(fields.toArray(String[]::new));
    }

    private static String number(BigDecimal value) {
        return Decimals.canonical(value);
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(Decimals::canonical).orElse("");
    }

    private static String flag(boolean value) {
        return value ? "yes" : "no";
    }
}
