package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.text.Bilingual;

/** Compares two sets by meaning. */
@ApplicationScoped
public class CompareSets {
    @Inject
    private Catalogue catalogue;

    /**
     * What changed from one set to another; each is the one in force under its id, else the trial set.
     *
     * @throws NotFoundException if there is no such set
     * @throws RefusedException if one of them has errors, so that it has no plan
     */
    public List<ChangedRule> changes(SetId from, SetId to) {
        return ChangedRule.between(plan(from), plan(to));
    }

    private ScoringPlan plan(SetId id) {
        return catalogue
                .set(id)
                .plan()
                .orElseThrow(() -> new RefusedException(
                        id.toString(),
                        Bilingual.of(
                                "Bộ chỉ số “%s” còn lỗi nên chưa so sánh được.".formatted(id),
                                "The set “%s” has errors, so it cannot be compared.".formatted(id))));
    }
}
