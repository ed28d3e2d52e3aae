package vn.dti.start;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the machine, for whoever asks for a {@link Clock}: the one place where it is read. */
@Dependent
public class SystemClock {
    /** The clock of the machine in the time of Viet Nam. */
    @Produces
    public Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
