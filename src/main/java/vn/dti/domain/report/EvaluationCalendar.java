package vn.dti.domain.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The stages of one evaluation and their days, in the order of the year; stages may be left out, days between them may be free.
 *
 * @param windows the stages with their days
 */
public record EvaluationCalendar(List<Window> windows) {
    /**
     * The days of one stage.
     *
     * @param stage the stage
     * @param first its first day
     * @param last its last day, the deadline
     */
    public record Window(Stage stage, LocalDate first, LocalDate last) {
        /** Refuses a deadline before the first day. */
        public Window {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(stage + " ends before it begins: " + first + ", " + last);
            }
        }

        /** Whether a day belongs to it; the deadline does. */
        public boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** Keeps its own copy; refuses stages twice, in another order, or on the same days. */
    public EvaluationCalendar {
        windows = List.copyOf(windows);
        for (int i = 1; i < windows.size(); i++) {
            Window before = windows.get(i - 1);
            Window next = windows.get(i);
            if (next.stage().compareTo(before.stage()) <= 0 || !next.first().isAfter(before.last())) {
                throw new IllegalArgumentException(next.stage() + " does not follow " + before.stage());
            }
        }
    }

    /** The stage on a day, if there is one. */
    public Optional<Stage> on(LocalDate day) {
        return windows.stream()
                .filter(window -> window.contains(day))
                .map(Window::stage)
                .findFirst();
    }

    /** The deadline of a stage, if the evaluation has it. */
    public Optional<LocalDate> deadline(Stage stage) {
        return windows.stream()
                .filter(window -> window.stage() == stage)
                .map(Window::last)
                .findFirst();
    }
}
