package vn.dti.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.dti.domain.edition.AnsweredCalls.Call;

/** The row of an answered {@link Call}. */
@Entity
@Table(name = "answered_call")
class AnsweredCallRow {
    @Id
    private String id = "";

    @Version
    private int version;

    @Column(updatable = false)
    private String request;

    @Column(updatable = false)
    private int status;

    @Column(updatable = false)
    private String location;

    @Lob
    @Column(updatable = false)
    private byte[] content;

    @Column(name = "answered_at_micros", updatable = false)
    private long answeredAtMicros;

    /** For the persistence provider. */
    protected AnsweredCallRow() {}

    /** A new row. */
    AnsweredCallRow(Call call, Instant at) {
        id = call.id();
        request = call.request();
        status = call.status();
        location = StoredText.limited(call.location(), 500);
        content = StoredText.toBytes(call.content());
        answeredAtMicros = StoredInstant.toMicros(at);
    }

    /** Whether it was answered at this moment or later. */
    boolean isSince(Instant moment) {
        return answeredAtMicros >= StoredInstant.toMicros(moment);
    }

    /** The call. */
    Call toCall() {
        return new Call(id, request, status, location, StoredText.fromBytes(content));
    }
}
