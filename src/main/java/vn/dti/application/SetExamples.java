package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.dti.domain.draft.DraftFiles;
import vn.dti.domain.draft.DraftState;
import vn.dti.domain.draft.RuleDrafts;
import vn.dti.domain.index.SetId;

/** Finds the examples that belong to a set. */
@ApplicationScoped
public class SetExamples {
    @Inject
    private Catalogue catalogue;

    @Inject
    private RuleDrafts drafts;

    /** The examples with which a draft became the set, else those in the folder of the set, if there are any. */
    public Optional<byte[]> of(SetId set) {
        Optional<byte[]> approved = drafts.drafts().stream()
                .filter(draft ->
                        draft.state() == DraftState.IN_FORCE && draft.set().equals(set))
                .findFirst()
                .map(drafts::files)
                .flatMap(SetExamples::in);
        return approved.or(
                () -> Optional.ofNullable(catalogue.state().library().examples().get(set)));
    }

    private static Optional<byte[]> in(DraftFiles files) {
        return files.examples().or(files::examplesOfBase);
    }
}
