package vn.dti.application;

/**
 * Hears how far a work that may take long has come, and may end it: whoever does the work tells it between its steps
 * and every so many elements.
 */
@FunctionalInterface
public interface Progress {
    /** Hears nothing and ends nothing. */
    Progress NONE = (step, done, total) -> {};

    /** The steps of a work, in their order; not every work has each. */
    enum Step {
        /** What was sent is read; counted in bytes. */
        READING,
        /** What was read is evaluated or checked; counted in units. */
        EVALUATING,
        /** The answer is written; counted in units. */
        WRITING
    }

    /**
     * Tells how far the work is.
     *
     * @param done how much of the step is done, at most {@code total}
     * @param total how much there is to do; 0 if that is not known
     * @throws CancelledException if the work is to end here
     */
    void at(Step step, long done, long total);

    /** The work was ended from outside; nothing of it is kept. */
    final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Without a stack trace of its own: it is no fault. */
        public CancelledException() {
            super("cancelled", null, false, false);
        }
    }
}
