package vn.dti.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.dti.domain.edition.EventLog.Event;

/** The row of an {@link Event}. */
@Entity
@Table(name = "event_log")
class EventRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    @Column(name = "recorded_at_micros", updatable = false)
    private long recordedAtMicros;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(updatable = false)
    private String what;

    @Column(updatable = false)
    private String subject;

    @Lob
    @Column(updatable = false)
    private byte[] detail;

    /** For the persistence provider. */
    protected EventRow() {}

    /** A new row; the database numbers it. */
    EventRow(Event event) {
        recordedAtMicros = StoredInstant.toMicros(event.at());
        recordedBy = StoredText.limited(event.by(), 200);
        what = StoredText.limited(event.what(), 100);
        subject = StoredText.limited(event.subject(), 200);
        detail = StoredText.toBytes(event.detail());
    }

    /** The event. */
    Event toEvent() {
        return new Event(
                StoredInstant.fromMicros(recordedAtMicros), recordedBy, what, subject, StoredText.fromBytes(detail));
    }
}
