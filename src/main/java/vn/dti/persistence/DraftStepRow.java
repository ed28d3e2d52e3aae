package vn.dti.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.dti.domain.draft.DraftStep;

/** The row of a {@link DraftStep}; its key is the draft and the number, so that each step is taken once. */
@Entity
@Table(name = "rule_draft_step")
class DraftStepRow {
    @Id
    private String id = "";

    @Version
    private int version;

    @Column(name = "rule_draft", updatable = false)
    private String draft;

    @Column(name = "step_number", updatable = false)
    private int number;

    @Column(updatable = false)
    private String kind;

    @Column(name = "taken_at_micros", updatable = false)
    private long takenAtMicros;

    @Column(name = "taken_by", updatable = false)
    private String takenBy;

    @Column(updatable = false)
    private String fingerprint;

    @Lob
    @Column(updatable = false)
    private byte[] note;

    /** For the persistence provider. */
    protected DraftStepRow() {}

    /** A new row. */
    DraftStepRow(UUID draft, DraftStep step) {
        this.id = id(draft, step.number());
        this.draft = draft.toString();
        number = step.number();
        kind = step.kind().name();
        takenAtMicros = StoredInstant.toMicros(step.at());
        takenBy = StoredText.limited(step.by(), 200);
        fingerprint = StoredText.limited(step.fingerprint(), 100);
        note = StoredText.toBytes(step.note());
    }

    /** The key of a step. */
    static String id(UUID draft, int number) {
        return draft + "-" + number;
    }

    /** The id of the draft. */
    String draft() {
        return draft;
    }

    /** The step. */
    DraftStep toStep() {
        return new DraftStep(
                number,
                DraftStep.Kind.valueOf(kind),
                StoredInstant.fromMicros(takenAtMicros),
                takenBy,
                fingerprint,
                StoredText.fromBytes(note));
    }
}
