package vn.dti.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.application.Catalogue;
import vn.dti.application.Cell;
import vn.dti.application.CheckPlausibility;
import vn.dti.application.CompareTrial;
import vn.dti.application.CompareYears;
import vn.dti.application.ComparisonView;
import vn.dti.application.EditionView;
import vn.dti.application.ExplainNode;
import vn.dti.application.NotFoundException;
import vn.dti.application.RankingView;
import vn.dti.application.ReadEditions;
import vn.dti.application.ReadProfile;
import vn.dti.application.ReadRanking;
import vn.dti.application.ReevaluatePeriod;
import vn.dti.application.RestateYear;
import vn.dti.application.SearchUnits;
import vn.dti.application.SetView;
import vn.dti.application.SourceView;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.evaluation.Explanation;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.UnitCode;

/** Asks the use cases for what a page shows, and has it put into words. */
@ApplicationScoped
public class Pages {
    @Inject
    private Catalogue catalogue;

    @Inject
    private ReadRanking rankings;

    @Inject
    private CompareYears comparisons;

    @Inject
    private RestateYear restatements;

    @Inject
    private ReadProfile profiles;

    @Inject
    private ExplainNode explanations;

    @Inject
    private CheckPlausibility plausibility;

    @Inject
    private CompareTrial trials;

    @Inject
    private SearchUnits search;

    @Inject
    private ReadEditions editions;

    @Inject
    private ReevaluatePeriod reevaluation;

    /**
     * What an address leads to.
     *
     * @param page the page, if it is one
     * @param elsewhere the address to which the browser is sent instead
     */
    record Answer(Optional<Page> page, Optional<Address> elsewhere) {
        static Answer of(Page page) {
            return new Answer(Optional.of(page), Optional.empty());
        }

        static Answer at(Address elsewhere) {
            return new Answer(Optional.empty(), Optional.of(elsewhere));
        }
    }

    /**
     * The page at an address.
     *
     * @throws NotFoundException if what it names does not exist
     */
    Answer open(Address address, Wording wording) {
        if (address instanceof Address.Search wanted) {
            return search(wanted.name(), wording);
        }
        if (address instanceof Address.Comparison comparison) {
            return comparison(comparison, wording);
        }
        return Answer.of(page(address, wording));
    }

    private Page page(Address address, Wording wording) {
        if (address instanceof Address.Front) {
            PeriodId period = catalogue.frontPage();
            return ranking(rankings.ranking(period), wording);
        }
        if (address instanceof Address.Ranking ranking) {
            return ranking(
                    ranking.node()
                            .map(node -> rankings.ranking(ranking.period(), node))
                            .orElseGet(() -> rankings.ranking(ranking.period())),
                    wording);
        }
        if (address instanceof Address.Profile profile) {
            return new ProfilePageBuilder(
                            profiles.profile(profile.unit()),
                            wording,
                            period -> plausibility.ofStored(period, profile.unit()))
                    .build();
        }
        if (address instanceof Address.Explanation explanation) {
            return explanation(explanation, wording);
        }
        if (address instanceof Address.IndicatorSet set) {
            return indicatorSet(set, wording);
        }
        if (address instanceof Address.Editions) {
            return EditionsPage.of(
                    editions.published(),
                    editions.chain(),
                    id -> name(id, wording),
                    id -> catalogue.set(id.set()).sample(),
                    wording);
        }
        if (address instanceof Address.VerifyEdition) {
            return VerificationPage.empty(wording);
        }
        if (address instanceof Address.Edition edition) {
            return edition(edition.period(), edition.number(), wording);
        }
        if (address instanceof Address.Restatement year) {
            return RestatementPage.of(restatements.restate(year.period(), Optional.of(year.into())), wording);
        }
        if (address instanceof Address.Trials) {
            return TrialsPage.of(folders(), catalogue.refusedEntries(), wording);
        }
        if (address instanceof Address.Trial trial) {
            return TrialPage.of(trials.compare(trial.set()), isInForce(trial.set()), wording);
        }
        return IndicatorSetsPage.of(catalogue.sets(), wording);
    }

    /** An edition that was published; the one that counts is evaluated once more for it. */
    private Page edition(PeriodId period, int number, Wording wording) {
        EditionView edition = editions.edition(period, number);
        if (edition.status() == EditionView.Status.SEALED) {
            throw ReadEditions.noSuchEdition(period, number);
        }
        boolean counts = edition.status() == EditionView.Status.PUBLISHED;
        return EditionPage.of(
                edition,
                name(period, wording),
                counts ? Optional.of(reevaluation.reevaluate(period)) : Optional.empty(),
                counts ? Optional.of(rankings.ranking(period)) : Optional.empty(),
                counts ? comparedWith(period, Optional.empty(), wording) : List.of(),
                wording);
    }

    /** Two years compared, at the address that names the older one first. */
    private Answer comparison(Address.Comparison address, Wording wording) {
        if (!comparisons.isBefore(address.before(), address.after())) {
            return Answer.at(address.turned());
        }
        ComparisonView view = comparisons.compare(address.before(), address.after(), address.node());
        return Answer.of(new ComparisonPageBuilder(view, wording)
                .build(comparedWith(address.after(), Optional.of(address.before()), wording), this::sources));
    }

    /** The years with which a year can be compared; the one with which it is compared already is marked. */
    private List<Link> comparedWith(PeriodId period, Optional<PeriodId> shown, Wording wording) {
        return comparisons.others(period).stream()
                .map(other -> new Link(
                        link(other, false, wording).label(),
                        (comparisons.isBefore(other, period)
                                        ? new Address.Comparison(other, period, Optional.empty())
                                        : new Address.Comparison(period, other, Optional.empty()))
                                .in(wording.language()),
                        shown.filter(other::equals).isPresent()))
                .toList();
    }

    private String name(PeriodId period, Wording wording) {
        SetView set = catalogue.set(period.set());
        return wording.text(
                "period.name",
                wording.title(set),
                wording.year(set),
                wording.of(catalogue.panel(period).title()));
    }

    /** One whole name leads to its unit, and so does a part that only one unit has. */
    private Answer search(String name, Wording wording) {
        SearchUnits.Found found = search.search(name);
        Optional<AssessedUnit> only = found.exact()
                .or(() -> found.matching().size() == 1
                        ? Optional.of(found.matching().get(0))
                        : Optional.empty());
        return only.map(unit -> Answer.at(new Address.Profile(unit.code())))
                .orElseGet(() -> Answer.of(SearchPage.of(name, found, unitsByLevel(wording), wording)));
    }

    /** The units by the title of the newest set of their level, each unit once. */
    private Map<String, List<AssessedUnit>> unitsByLevel(Wording wording) {
        Map<String, List<AssessedUnit>> levels = new LinkedHashMap<>();
        Set<UnitCode> seen = new HashSet<>();
        for (PeriodId period : catalogue.newestByLevel()) {
            List<AssessedUnit> units = catalogue.units(period.set().level()).stream()
                    .filter(unit -> seen.add(unit.code()))
                    .toList();
            if (!units.isEmpty()) {
                levels.put(wording.titleOfLevel(catalogue.set(period.set())), units);
            }
        }
        return levels;
    }

    private Page ranking(RankingView view, Wording wording) {
        Set<UnitCode> rankedBefore = new HashSet<>();
        view.previous().ifPresent(id -> rankedBefore.addAll(catalogue.panel(id).units()));
        return new RankingPageBuilder(view, wording, code -> wording.name(catalogue.unit(code)))
                .build(
                        levels(view.period(), wording),
                        years(view.period(), wording),
                        comparedWith(view.period(), Optional.empty(), wording),
                        mergers(view, wording),
                        rankedBefore);
    }

    /** Where the year is told anew for merged units, from either side. */
    private List<Link> mergers(RankingView view, Wording wording) {
        PeriodId id = view.period();
        Optional<Address> of = restatements
                .origin(id)
                .map(old -> (Address) new Address.Restatement(old, id.panel()))
                .or(() -> view.complete()
                        ? restatements.panels(id).stream().findFirst().map(panel -> new Address.Restatement(id, panel))
                        : Optional.empty());
        return of
                .map(address ->
                        Link.to(wording.text("merged.link", wording.year(view.set())), address.in(wording.language())))
                .stream()
                .toList();
    }

    private List<Link> years(PeriodId shown, Wording wording) {
        List<Link> years = new ArrayList<>();
        for (PeriodId period : catalogue.periods()) {
            if (period.set().level().equals(shown.set().level())) {
                years.add(link(period, period.equals(shown), wording));
            }
        }
        return years;
    }

    /** The levels, each by the title of its newest set and leading to its newest year. */
    private List<Link> levels(PeriodId shown, Wording wording) {
        return catalogue.newestByLevel().stream()
                .map(period -> new Link(
                        wording.titleOfLevel(catalogue.set(period.set())),
                        new Address.Ranking(period, Optional.empty()).in(wording.language()),
                        period.set().level().equals(shown.set().level())))
                .toList();
    }

    private Link link(PeriodId period, boolean current, Wording wording) {
        SetView set = catalogue.set(period.set());
        int size = catalogue.panel(period).units().size();
        String year = wording.text(
                set.sample() ? "ranking.year.sample" : "ranking.year", wording.year(set), wording.count(size));
        String label = set.sharesYear() ? year + " · " + set.id() : year;
        boolean isGroup = catalogue.periods().stream()
                .anyMatch(other -> other.set().equals(period.set())
                        && Collections.disjoint(
                                catalogue.panel(other).units(),
                                catalogue.panel(period).units()));
        return new Link(
                isGroup ? label + " · " + shortTitle(period, wording) : label,
                new Address.Ranking(period, Optional.empty()).in(wording.language()),
                current);
    }

    /** The title of a panel without what stands in brackets. */
    private String shortTitle(PeriodId period, Wording wording) {
        String title = wording.of(catalogue.panel(period).title());
        int bracket = title.indexOf(" (");
        return bracket < 0 ? title : title.substring(0, bracket);
    }

    private Page explanation(Address.Explanation address, Wording wording) {
        Explanation explanation = explanations.explain(address.period(), address.unit(), address.node());
        SetView set = catalogue.set(address.period().set());
        ScoringPlan plan = set.plan().orElseThrow(() -> noPlan(set.id()));
        Cell cell = explanations.cell(address.period(), address.unit(), address.node());
        return new ExplanationPageBuilder(
                        explanation,
                        cell,
                        set,
                        plan,
                        address,
                        this::sources,
                        plausibility.ofStored(address.period(), address.unit()),
                        wording)
                .build(catalogue.unit(address.unit()), code -> wording.name(catalogue.unit(code)));
    }

    private List<SourceView> sources(String keys) {
        return catalogue.sources(keys);
    }

    private static NotFoundException noPlan(SetId id) {
        return new NotFoundException(Bilingual.of(
                "Bộ chỉ số “%s” có lỗi nên chưa có phương pháp để hiển thị; xem trang thử nghiệm.".formatted(id),
                "The set “%s” has errors, so there is no method to show; see the trial page.".formatted(id)));
    }

    private Page indicatorSet(Address.IndicatorSet address, Wording wording) {
        SetId id = address.set();
        SetView set = catalogue.set(id);
        ScoringPlan plan = set.plan().orElseThrow(() -> noPlan(id));
        List<Link> years = set.status() == SetView.Status.IN_FORCE
                ? catalogue.periods().stream()
                        .filter(period -> period.set().equals(id))
                        .map(period -> link(period, false, wording))
                        .toList()
                : List.of();
        SetParts parts = SetParts.of(plan, address.part());
        return IndicatorSetPage.of(set, parts, years, wording);
    }

    private boolean isInForce(SetId id) {
        return catalogue.set(id).status() == SetView.Status.IN_FORCE;
    }

    private List<TrialsPage.Folder> folders() {
        return catalogue.trials().stream()
                .map(trial -> new TrialsPage.Folder(
                        trial,
                        isInForce(trial.id()),
                        catalogue.hasUnits(trial.id().level())))
                .toList();
    }
}
