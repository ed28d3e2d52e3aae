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
import vn.dti.domain.edition.SealedEdition;

/** The row of a {@link SealedEdition}; the evaluation that was sealed has a row of its own. */
@Entity
@Table(name = "edition")
class EditionRow {
    @Id
    private String id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "evaluated_period", updatable = false)
    private EvaluatedPeriodRow period;

    @Lob
    @Column(updatable = false)
    private byte[] units;

    @Lob
    @Column(updatable = false)
    private byte[] sources;

    @Lob
    @Column(updatable = false)
    private byte[] receipt;

    @Column(name = "receipt_fingerprint", updatable = false)
    private String receiptFingerprint;

    /** For the persistence provider. */
    protected EditionRow() {}

    /** A new row. */
    EditionRow(EvaluatedPeriodRow period, SealedEdition edition) {
        id = UUID.randomUUID().toString();
        this.period = period;
        units = StoredText.toBytes(edition.units());
        sources = StoredText.toBytes(edition.sources());
        receipt = StoredText.toBytes(edition.receipt());
        receiptFingerprint = StoredText.limited(edition.fingerprint(), 100);
    }

    /** The edition as it was stored. */
    SealedEdition toEdition() {
        return new SealedEdition(
                period.period(),
                period.revision(),
                StoredText.fromBytes(units),
                StoredText.fromBytes(sources),
                StoredText.fromBytes(receipt),
                receiptFingerprint);
    }
}
