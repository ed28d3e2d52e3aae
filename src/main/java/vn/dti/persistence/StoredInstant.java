package vn.dti.persistence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the database keeps them: whole microseconds since 1970-01-01T00:00:00Z, whatever the time zone. */
final class StoredInstant {
    private StoredInstant() {}

    /** The microseconds of a moment; what is finer is cut off. */
    static long toMicros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment.truncatedTo(ChronoUnit.MICROS));
    }

    /** The moment of the microseconds. */
    static Instant fromMicros(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
