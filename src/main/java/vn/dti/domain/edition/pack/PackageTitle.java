package vn.dti.domain.edition.pack;

import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.FrozenUnits;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.text.Bilingual;

/** What an edition is called. */
public final class PackageTitle {
    private PackageTitle() {}

    /** The index, the data year, the panel and the number of the edition. */
    public static Bilingual of(Edition edition) {
        ScoringPlan plan = CanonicalPlan.read(edition.content().plan());
        Bilingual panel = FrozenUnits.read(edition.content().units()).title();
        int year = plan.header().dataYear();
        int number = edition.receipt().edition();
        return Bilingual.of(
                "%s năm %s – %s – bản kết quả %s".formatted(plan.root().name(), year, panel.vi(), number),
                "%s %s – %s – edition %s".formatted(plan.root().nameEn(), year, panel.en(), number));
    }
}
