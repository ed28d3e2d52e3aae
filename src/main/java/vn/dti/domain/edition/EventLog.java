package vn.dti.domain.edition;

import java.time.Instant;
import java.util.List;

/**
 * The log of what was done to the archive (port; the persistence package keeps it in the database). It only grows:
 * there is no operation that updates or deletes. An event is kept if and only if the transaction that it belongs to is.
 */
public interface EventLog {
    /**
     * Appends an event that happens now.
     *
     * @param who who did it, at most 200 characters
     * @param what the kind of event: a short code such as {@code set-activated}, at most 100 characters
     * @param subject what it was done to, such as {@code province/2022}, at most 200 characters
     * @param detail more about it, of any length; empty if there is nothing to add
     */
    void record(String who, String what, String subject, String detail);

    /** Appends an event that happens now and needs no further detail. */
    default void record(String who, String what, String subject) {
        record(who, what, subject, "");
    }

    /** All events, the oldest first. */
    List<Event> events();

    /**
     * What happened.
     *
     * @param at when
     * @param by who did it
     * @param what the kind of event, a short code
     * @param subject what it was done to
     * @param detail more about it, or empty
     */
    record Event(Instant at, String by, String what, String subject, String detail) {}
}
