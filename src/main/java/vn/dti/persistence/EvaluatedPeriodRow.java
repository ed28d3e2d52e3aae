package vn.dti.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.StoredPeriod;

/** The row of a {@link StoredPeriod}. */
@Entity
@Table(name = "evaluated_period")
class EvaluatedPeriodRow {
    @Id
    private String id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "indicator_set", updatable = false)
    private IndicatorSetRow set;

    /** The set by name, whose evaluations are numbered together whether it is in force or carried by an edition. */
    @SuppressWarnings("UnusedVariable") // read by queries, and by the constraint that a revision occurs once
    @Column(name = "set_id", updatable = false)
    private String setId;

    @Column(name = "plan_fingerprint", updatable = false)
    private String planFingerprint;

    @Column(updatable = false)
    private String panel;

    @Column(updatable = false)
    private int revision;

    @Lob
    @Column(updatable = false)
    private byte[] inputs;

    @Column(name = "inputs_fingerprint", updatable = false)
    private String inputsFingerprint;

    @Lob
    @Column(updatable = false)
    private byte[] published;

    @Lob
    @Column(updatable = false)
    private byte[] results;

    @Column(name = "results_fingerprint", updatable = false)
    private String resultsFingerprint;

    @Column(name = "program_version", updatable = false)
    private String programVersion;

    @Column(name = "evaluated_at_micros", updatable = false)
    private long evaluatedAtMicros;

    @Column(name = "evaluated_by", updatable = false)
    private String evaluatedBy;

    /** For the persistence provider. */
    protected EvaluatedPeriodRow() {}

    /** A new row. */
    EvaluatedPeriodRow(IndicatorSetRow set, StoredPeriod period) {
        id = UUID.randomUUID().toString();
        this.set = set;
        setId = period.id().set().toString();
        planFingerprint = StoredText.limited(period.planFingerprint(), 100);
        panel = period.id().panel();
        revision = period.revision();
        inputs = StoredText.toBytes(period.inputs());
        inputsFingerprint = StoredText.limited(period.inputsFingerprint(), 100);
        published = StoredText.toBytes(period.published());
        results = StoredText.toBytes(period.results());
        resultsFingerprint = StoredText.limited(period.resultsFingerprint(), 100);
        programVersion = StoredText.limited(period.programVersion(), 100);
        evaluatedAtMicros = StoredInstant.toMicros(period.evaluatedAt());
        evaluatedBy = StoredText.limited(period.evaluatedBy(), 200);
    }

    /** The year and its panel. */
    PeriodId period() {
        return new PeriodId(set.setId(), panel);
    }

    /** Which evaluation of the year it is. */
    int revision() {
        return revision;
    }

    /** The year as it was stored. */
    StoredPeriod toPeriod() {
        return new StoredPeriod(
                period(),
                revision,
                planFingerprint,
                StoredText.fromBytes(inputs),
                inputsFingerprint,
                StoredText.fromBytes(published),
                StoredText.fromBytes(results),
                resultsFingerprint,
                programVersion,
                StoredInstant.fromMicros(evaluatedAtMicros),
                evaluatedBy);
    }
}
