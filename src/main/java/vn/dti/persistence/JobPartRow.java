package vn.dti.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The row of a part of the result of a job. */
@Entity
@Table(name = "job_part")
class JobPartRow {
    @Id
    private String id = "";

    @Version
    private int version;

    @Column(name = "job_id", updatable = false)
    private String jobId;

    @Lob
    @Column(updatable = false)
    private byte[] content;

    /** For the persistence provider. */
    protected JobPartRow() {}

    /** A new row. */
    JobPartRow(String jobId, int place, byte[] content) {
        this.id = id(jobId, place);
        this.jobId = jobId;
        this.content = content.clone();
    }

    /** The key of a part. */
    static String id(String jobId, int place) {
        return jobId + "/" + place;
    }

    byte[] content() {
        return content.clone();
    }
}
