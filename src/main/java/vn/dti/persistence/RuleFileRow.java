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

/** The row of one rule file of a set in force. */
@Entity
@Table(name = "rule_file")
class RuleFileRow {
    @Id
    private String id;

    @Version
    private int version;

    // The persistence provider reads it: it is what IndicatorSetRow.files is mapped by.
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "indicator_set", updatable = false)
    private IndicatorSetRow set;

    @Column(updatable = false)
    private String path;

    @Lob
    @Column(updatable = false)
    private byte[] content;

    /** For the persistence provider. */
    protected RuleFileRow() {}

    /**
     * A new row.
     *
     * @throws IllegalArgumentException if the path ends with a blank: Derby takes two paths that differ in it for one
     */
    RuleFileRow(IndicatorSetRow set, String path, byte[] content) {
        if (path.endsWith(" ")) {
            throw new IllegalArgumentException("a path of a rule file that ends with a blank: '" + path + "'");
        }
        id = UUID.randomUUID().toString();
        this.set = set;
        this.path = StoredText.limited(path, 500);
        this.content = content.clone();
    }

    /** The path below the folder of the set. */
    String path() {
        return path;
    }

    /** The bytes as they were read. */
    byte[] content() {
        return content.clone();
    }
}
