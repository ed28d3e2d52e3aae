package vn.dti.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.StoredLink;

/** The row of a {@link StoredLink}. */
@Entity
@Table(name = "chain_link")
class ChainLinkRow {
    @Id
    @Column(name = "link_number")
    private int number;

    @Version
    private int version;

    @Column(updatable = false)
    private String previous;

    @Column(updatable = false)
    private String kind;

    @Column(name = "receipt_fingerprint", updatable = false)
    private String receiptFingerprint;

    @Lob
    @Column(updatable = false)
    private byte[] content;

    @Column(updatable = false)
    private String fingerprint;

    /** For the persistence provider. */
    protected ChainLinkRow() {}

    /** A new row. */
    ChainLinkRow(ChainLink link) {
        number = link.number();
        previous = StoredText.limited(link.previous(), 100);
        kind = link.kind().name();
        receiptFingerprint = StoredText.limited(link.receipt(), 100);
        content = StoredText.toBytes(link.canonical());
        fingerprint = StoredText.limited(link.fingerprint(), 100);
    }

    /** The link as it was stored. */
    StoredLink toLink() {
        return new StoredLink(StoredText.fromBytes(content), fingerprint);
    }
}
