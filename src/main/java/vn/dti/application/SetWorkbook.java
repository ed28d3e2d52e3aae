package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.RuleWorkbooks;

/** Gives the rules and examples of a set as an Excel workbook: of a set in force as archived, of a trial set as in its folder. */
@ApplicationScoped
public class SetWorkbook {
    @Inject
    private Catalogue catalogue;

    @Inject
    private SetExamples setExamples;

    @Inject
    private RuleWorkbooks workbooks;

    /**
     * The bytes of the workbook; the same rules give the same bytes.
     *
     * @throws NotFoundException if there is no such set
     * @throws RefusedException if the form of its files is wrong, so that no table can be made of them
     */
    public byte[] workbook(SetId id) {
        Findings findings = new Findings();
        byte[] workbook = workbooks.write(rules(id), setExamples.of(id), findings);
        RefusedException.ifErrors(findings.sorted(), "");
        return workbook;
    }

    private RuleFolder rules(SetId id) {
        IndexState now = catalogue.state();
        SetInForce set = now.inForce().get(id);
        RuleFolder folder =
                set == null ? now.library().folders().get(id) : set.stored().rules();
        if (folder == null) {
            throw Catalogue.noSuchSet(id, now);
        }
        return folder;
    }
}
