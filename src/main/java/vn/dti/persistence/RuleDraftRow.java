package vn.dti.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dti.domain.draft.DraftStep;
import vn.dti.domain.draft.RuleDraft;
import vn.dti.domain.index.SetId;

/** The row of a {@link RuleDraft}; what was done to it stands in rows of their own. */
@Entity
@Table(name = "rule_draft")
class RuleDraftRow {
    @Id
    private String id = "";

    @Version
    private int version;

    @Column(name = "set_id", updatable = false)
    private String setId;

    /** Empty if it was copied from none. */
    @Column(name = "copied_from", updatable = false)
    private String copiedFrom;

    /** For the persistence provider. */
    protected RuleDraftRow() {}

    /** A new row. */
    RuleDraftRow(RuleDraft draft) {
        id = draft.id().toString();
        setId = draft.set().toString();
        copiedFrom = draft.copiedFrom().map(SetId::toString).orElse("");
    }

    /** The id of the draft. */
    String id() {
        return id;
    }

    /** The draft with its steps. */
    RuleDraft toDraft(List<DraftStep> steps) {
        SetId set = SetId.parse(setId).orElseThrow(() -> new IllegalStateException("stored as a set: " + setId));
        Optional<SetId> from = copiedFrom.isBlank() ? Optional.empty() : SetId.parse(copiedFrom);
        return new RuleDraft(UUID.fromString(id), set, from, steps);
    }
}
