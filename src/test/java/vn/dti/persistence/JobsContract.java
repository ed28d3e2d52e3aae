package vn.dti.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dti.domain.job.Job;
import vn.dti.domain.job.JobResult;
import vn.dti.domain.job.JobState;
import vn.dti.domain.job.Jobs;

/** What any database of jobs keeps to. */
abstract class JobsContract extends DatabaseContract {
    private static final Instant NOON = Instant.parse("2026-01-15T05:00:00.123456Z");

    @BeforeEach
    void forgetAll() throws SQLException {
        database().execute("DELETE FROM job_part");
        database().execute("DELETE FROM job");
    }

    @Test
    void aJobIsReadAsItWasAccepted() {
        Job job = accepted("bientap", NOON);

        assertEquals(Optional.of(job), find(job));
        assertEquals(Optional.empty(), read(jobs -> jobs.find(UUID.randomUUID())));
    }

    @Test
    void aJobRunsAndEndsWithItsResultAndItsParts() {
        Job job = accepted("bientap", NOON);
        change(jobs -> jobs.begun(job.id(), NOON.plusSeconds(1)));
        assertEquals(JobState.RUNNING, find(job).orElseThrow().state());
        byte[] part = new byte[1 << 20];
        new Random(7).nextBytes(part);
        change(jobs -> jobs.keep(job.id(), 0, part));
        change(jobs -> jobs.keep(job.id(), 1, new byte[] {1, 2, 3}));
        JobResult result = result(3_000_000, part.length + 3, 2);
        change(jobs -> jobs.ended(job.id(), JobState.DONE, NOON.plusSeconds(2), Optional.of(result)));

        Job ended = find(job).orElseThrow();
        assertEquals(JobState.DONE, ended.state());
        assertEquals(Optional.of(NOON.plusSeconds(1)), ended.startedAt());
        assertEquals(Optional.of(NOON.plusSeconds(2)), ended.endedAt());
        assertEquals(Optional.of(result), ended.result());
        assertArrayEquals(part, read(jobs -> jobs.part(job.id(), 0)).orElseThrow());
        assertArrayEquals(
                new byte[] {1, 2, 3}, read(jobs -> jobs.part(job.id(), 1)).orElseThrow());
        assertEquals(Optional.empty(), read(jobs -> jobs.part(job.id(), 2)));
    }

    @Test
    void whatWasWaitingOrRunningWhenTheServiceStoppedIsInterruptedAndNothingOfItStays() throws SQLException {
        Job waits = accepted("bientap", NOON);
        Job runs = accepted("pheduyet", NOON);
        Job done = done("quantri", NOON, NOON, 10);
        change(jobs -> jobs.begun(runs.id(), NOON));
        change(jobs -> jobs.keep(runs.id(), 0, new byte[] {1}));

        assertEquals(2, interrupted(NOON.plusSeconds(9)));

        for (Job job : List.of(waits, runs)) {
            Job now = find(job).orElseThrow();
            assertEquals(JobState.INTERRUPTED, now.state());
            assertEquals(Optional.of(NOON.plusSeconds(9)), now.endedAt());
            assertEquals(Optional.empty(), now.result());
        }
        assertEquals(JobState.DONE, find(done).orElseThrow().state());
        assertEquals(1, database().number("SELECT COUNT(*) FROM job_part"));
        assertEquals(0, interrupted(NOON));
    }

    @Test
    void aJobThatEndsWithoutAResultLeavesNoPart() throws SQLException {
        Job job = accepted("", NOON);
        change(jobs -> jobs.keep(job.id(), 0, new byte[] {1}));
        change(jobs -> jobs.ended(job.id(), JobState.CANCELLED, NOON, Optional.empty()));

        assertEquals(JobState.CANCELLED, find(job).orElseThrow().state());
        assertEquals(0, database().number("SELECT COUNT(*) FROM job_part"));
    }

    @Test
    void walkingTheListGivesEachJobOfItsOwnerOnceTheNewestFirstAtEveryPageSize() {
        List<Job> mine = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            mine.add(accepted("bientap", NOON.plusSeconds(i / 3)));
            accepted("pheduyet", NOON.plusSeconds(i));
        }
        mine.sort(Comparator.comparing(Job::createdAt)
                .reversed()
                .thenComparing(job -> job.id().toString()));
        for (int size = 1; size <= 8; size++) {
            List<Job> walked = new ArrayList<>();
            Optional<Job> last = Optional.empty();
            for (List<Job> page = List.of(mine.get(0)); !page.isEmpty(); ) {
                Optional<Job> after = last;
                int most = size;
                page = read(jobs -> jobs.list(Optional.of("bientap"), after, most));
                assertTrue(page.size() <= size);
                walked.addAll(page);
                last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1));
            }
            assertEquals(mine, walked, "by " + size);
        }
        assertEquals(7, count(Optional.of("bientap")));
        assertEquals(14, count(Optional.empty()));
        assertEquals(
                14,
                read(jobs -> jobs.list(Optional.empty(), Optional.empty(), 100)).size());
    }

    @Test
    void aResultIsKeptForADayToTheMicrosecond() {
        Job job = done("bientap", NOON, NOON, 10);
        change(jobs -> jobs.removeOld(NOON.plus(Jobs.RESULTS_KEPT), Jobs.RESULTS_BYTES));
        assertEquals(false, find(job).orElseThrow().removed());

        change(jobs -> jobs.removeOld(NOON.plus(Jobs.RESULTS_KEPT).plusNanos(1000), Jobs.RESULTS_BYTES));
        assertEquals(true, find(job).orElseThrow().removed());
        assertEquals(Optional.empty(), read(jobs -> jobs.part(job.id(), 0)));
    }

    @Test
    void whereThereIsNoRoomTheOldestResultsGoAndThoseOfUnknownCallersFirst() {
        Job oldest = done("bientap", NOON, NOON, 40);
        Job newer = done("bientap", NOON, NOON.plusSeconds(1), 40);
        Job unsigned = done("", NOON, NOON.plusSeconds(2), 40);

        change(jobs -> jobs.removeOld(NOON.plusSeconds(3), 120));
        assertEquals(List.of(false, false, false), removed(oldest, newer, unsigned));
        change(jobs -> jobs.removeOld(NOON.plusSeconds(3), 119));
        assertEquals(List.of(false, false, true), removed(oldest, newer, unsigned));
        change(jobs -> jobs.removeOld(NOON.plusSeconds(3), 79));
        assertEquals(List.of(true, false, true), removed(oldest, newer, unsigned));
    }

    @Test
    void jobsAreKnownForAWeek() {
        Job job = done("bientap", NOON, NOON, 10);
        Job waiting = accepted("bientap", NOON);
        change(jobs -> jobs.removeOld(NOON.plus(Jobs.JOBS_KEPT), Jobs.RESULTS_BYTES));
        assertTrue(find(job).isPresent());

        change(jobs -> jobs.removeOld(NOON.plus(Jobs.JOBS_KEPT).plus(Duration.ofMillis(1)), Jobs.RESULTS_BYTES));
        assertEquals(Optional.empty(), find(job));
        assertTrue(find(waiting).isPresent());
    }

    private int interrupted(Instant at) {
        return read(jobs -> jobs.interruptUnfinished(at));
    }

    private long count(Optional<String> owner) {
        return read(jobs -> jobs.count(owner));
    }

    private List<Boolean> removed(Job... jobs) {
        return List.of(jobs).stream()
                .map(job -> find(job).orElseThrow().removed())
                .toList();
    }

    private Job accepted(String owner, Instant at) {
        Job job = Job.accepted(UUID.randomUUID(), owner, "evaluate", "/api/v1/indicator-sets/thử", at);
        change(jobs -> jobs.accept(job));
        return job;
    }

    private Job done(String owner, Instant at, Instant end, int bytes) {
        Job job = accepted(owner, at);
        change(jobs -> jobs.keep(job.id(), 0, new byte[bytes]));
        change(jobs -> jobs.ended(job.id(), JobState.DONE, end, Optional.of(result(bytes, bytes, 1))));
        return job;
    }

    private static JobResult result(long bytes, long kept, int parts) {
        return new JobResult(200, "text/csv;charset=UTF-8", "vi", "", bytes, kept, parts, "a".repeat(64));
    }

    private Optional<Job> find(Job job) {
        return read(jobs -> jobs.find(job.id()));
    }

    private <T> T read(Function<Jobs, T> call) {
        return database().inTransaction(entities -> call.apply(new JpaJobs(entities)));
    }

    private void change(Consumer<Jobs> call) {
        read(jobs -> {
            call.accept(jobs);
            return true;
        });
    }
}
