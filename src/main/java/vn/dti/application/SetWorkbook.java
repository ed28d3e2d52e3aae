package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.RuleWorkbooks;
import vn.dti.domain.text.Bilingual;

/** Gives the rules of a set as an Excel workbook: of a set in force as archived, of a trial set as in its folder. */
@ApplicationScoped
public class SetWorkbook {
    @Inject
    private Catalogue catalogue;

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
        byte[] workbook = workbooks.write(rules(id), findings);
        List<RefusedException.Violation> violations = findings.sorted().stream()
                .filter(Finding::isError)
                .map(SetWorkbook::violation)
                .toList();
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
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

    private static RefusedException.Violation violation(Finding finding) {
        return new RefusedException.Violation(
                finding.places().isEmpty() ? "" : finding.places().get(0).place(),
                Bilingual.of(
                        finding.found().vi() + ". " + finding.remedy().vi(),
                        finding.found().en() + ". " + finding.remedy().en()));
    }
}
