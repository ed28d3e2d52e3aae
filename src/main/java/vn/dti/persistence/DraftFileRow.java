package vn.dti.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** The row of one file of an upload to a draft. */
@Entity
@Table(name = "rule_draft_file")
class DraftFileRow {
    @Id
    private String id = "";

    @Version
    private int version;

    // Queries name it.
    @SuppressWarnings("UnusedVariable")
    @Column(name = "upload", updatable = false)
    private String upload;

    @Column(updatable = false)
    private String path;

    @Lob
    @Column(updatable = false)
    private byte[] content;

    /** For the persistence provider. */
    protected DraftFileRow() {}

    /**
     * A new row.
     *
     * @param upload the key of the step that uploaded it
     */
    DraftFileRow(String upload, String path, byte[] content) {
        id = UUID.randomUUID().toString();
        this.upload = upload;
        this.path = StoredText.limited(path, 500);
        this.content = content.clone();
    }

    /** The path as it was uploaded. */
    String path() {
        return path;
    }

    /** The bytes as they were uploaded. */
    byte[] content() {
        return content.clone();
    }
}
