package vn.dti.application;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.dti.domain.job.Job;
import vn.dti.domain.job.JobResult;
import vn.dti.domain.job.JobState;
import vn.dti.domain.job.Jobs;

/** How jobs are accepted, done, ended and bounded; what is kept lies in memory here. */
class RunJobsTest {
    private static final RunJobs.Answer OK = new RunJobs.Answer(200, "text/plain", "", "", Map.of());

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final InMemory kept = new InMemory();
    private final RunJobs jobs = new RunJobs(kept, Clock.systemUTC(), threads);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final RunJobs.Work untilReleased = (progress, out) -> {
        await(mayEnd);
        return OK;
    };

    @AfterEach
    void end() throws InterruptedException {
        mayEnd.countDown();
        threads.shutdown();
        assertTrue(threads.awaitTermination(20, TimeUnit.SECONDS));
    }

    @Test
    void aResultIsReadByteForByteAsItWasWritten() throws IOException {
        byte[] content = new byte[3_500_000];
        new Random(11).nextBytes(content);
        Job job = jobs.submit("a", "evaluate", "/x", 1, (progress, out) -> {
            out.write(content, 0, 1_000_000);
            out.write(content[1_000_000]);
            out.write(content, 1_000_001, content.length - 1_000_001);
            return new RunJobs.Answer(201, "application/json", "vi", "http://localhost/y", Map.of());
        });

        Job done = await(job, JobState.DONE);
        JobResult result = done.result().orElseThrow();
        assertEquals(content.length, result.bytes());
        assertTrue(result.parts() >= 4, () -> "parts: " + result.parts());
        assertEquals(
                List.of(201, "application/json", "vi", "http://localhost/y"),
                List.of(result.status(), result.mediaType(), result.language(), result.location()));
        try (InputStream read = jobs.content(done)) {
            assertArrayEquals(content, read.readAllBytes());
        }
    }

    @Test
    void theHeadersOfAnAnswerAreKeptBesideItsContent() throws IOException {
        Map<String, String> headers = Map.of("Link", "</a?x=1&y=:%20>; rel=\"next\"", "X-Total-Count", "20000");
        Job job = jobs.submit("a", "evaluate", "/x", 1, (progress, out) -> {
            out.write(new byte[] {7, 8});
            return new RunJobs.Answer(200, "text/plain", "", "", headers);
        });
        Job plain = jobs.submit("a", "evaluate", "/x", 1, (progress, out) -> OK);

        Job done = await(job, JobState.DONE);
        assertEquals(headers, jobs.headers(done));
        assertEquals(Map.of(), jobs.headers(await(plain, JobState.DONE)));
        try (InputStream read = jobs.content(done)) {
            assertArrayEquals(new byte[] {7, 8}, read.readAllBytes());
        }
    }

    @Test
    void aProblemIsTheResultOfAJobThatFailed() {
        Job job = jobs.submit(
                "a", "evaluate", "/x", 1, (progress, out) -> new RunJobs.Answer(422, "t", "", "", Map.of()));

        assertEquals(422, await(job, JobState.FAILED).result().orElseThrow().status());
    }

    @Test
    void noMoreJobsAreDoneAtATimeThanThereMayBe() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Job> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(jobs.submit("a", "evaluate", "/x", 1, (progress, out) -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                pause(20);
                now.decrementAndGet();
                return OK;
            }));
        }
        all.forEach(job -> await(job, JobState.DONE));
        assertEquals(RunJobs.AT_ONCE, most.get());
    }

    @Test
    void whenTooManyWaitAnotherOneIsNotAcceptedAndNothingOfItIsKept() {
        List<Job> all = new ArrayList<>();
        for (int i = 0; i < RunJobs.AT_ONCE + RunJobs.MOST_WAITING; i++) {
            all.add(jobs.submit("a", "evaluate", "/x", 1, untilReleased));
        }
        assertThrows(RunJobs.FullException.class, () -> jobs.submit("a", "evaluate", "/x", 1, untilReleased));
        assertEquals(all.size(), kept.rows.size());

        mayEnd.countDown();
        all.forEach(job -> await(job, JobState.DONE));
        await(jobs.submit("a", "evaluate", "/x", 1, untilReleased), JobState.DONE);
    }

    @Test
    void callersWithoutASignInLeaveRoomForTheOthers() {
        for (int i = 0; i < RunJobs.AT_ONCE; i++) {
            await(jobs.submit("", "evaluate", "/x", 1, untilReleased), JobState.RUNNING);
        }
        for (int i = 0; i < RunJobs.MOST_WAITING_UNSIGNED; i++) {
            jobs.submit("", "evaluate", "/x", 1, untilReleased);
        }
        assertThrows(RunJobs.FullException.class, () -> jobs.submit("", "evaluate", "/x", 1, untilReleased));
        jobs.submit("a", "evaluate", "/x", 1, untilReleased);
    }

    @Test
    void requestsThatTakeTooMuchMemoryTogetherAreNotAccepted() {
        jobs.submit("a", "evaluate", "/x", RunJobs.MOST_HELD_BYTES - 10, untilReleased);
        jobs.submit("a", "evaluate", "/x", 10, untilReleased);
        assertThrows(RunJobs.FullException.class, () -> jobs.submit("a", "evaluate", "/x", 1, untilReleased));
    }

    @Test
    void aJobThatRunsStopsAtItsNextStepAndKeepsNothing() throws InterruptedException {
        CountDownLatch began = new CountDownLatch(1);
        AtomicBoolean past = new AtomicBoolean();
        Job job = jobs.submit("a", "evaluate", "/x", 1, (progress, out) -> {
            out.write(new byte[10]);
            began.countDown();
            for (int i = 0; i < 10_000; i++) {
                progress.at(Progress.Step.EVALUATING, i, 10_000);
                pause(5);
            }
            past.set(true);
            return OK;
        });
        assertTrue(began.await(10, TimeUnit.SECONDS));

        assertEquals(
                JobState.CANCELLED, jobs.cancel(job.id()).orElseThrow().job().state());
        assertEquals(false, past.get());
        assertTrue(kept.parts.isEmpty());
        assertEquals(
                JobState.CANCELLED, jobs.cancel(job.id()).orElseThrow().job().state());
    }

    @Test
    void aJobThatWaitsIsTakenOutAndNeverBegins() {
        AtomicBoolean ran = new AtomicBoolean();
        for (int i = 0; i < RunJobs.AT_ONCE; i++) {
            await(jobs.submit("a", "evaluate", "/x", 1, untilReleased), JobState.RUNNING);
        }
        Job waits = jobs.submit("a", "evaluate", "/x", 1, (progress, out) -> {
            ran.set(true);
            return OK;
        });

        assertEquals(
                JobState.CANCELLED, jobs.cancel(waits.id()).orElseThrow().job().state());
        mayEnd.countDown();
        await(jobs.submit("a", "evaluate", "/x", 1, untilReleased), JobState.DONE);
        assertEquals(false, ran.get());
        assertEquals(
                JobState.CANCELLED, jobs.find(waits.id()).orElseThrow().job().state());
    }

    @Test
    void aJobThatIsDoneStaysDone() {
        Job job = jobs.submit("a", "evaluate", "/x", 1, (progress, out) -> OK);
        await(job, JobState.DONE);

        assertEquals(JobState.DONE, jobs.cancel(job.id()).orElseThrow().job().state());
        assertEquals(Optional.empty(), jobs.cancel(UUID.randomUUID()));
    }

    @Test
    void howFarItIsGrowsWithTheSteps() {
        Job job = jobs.submit("a", "evaluate", "/x", 1, (progress, out) -> {
            progress.at(Progress.Step.WRITING, 50, 100);
            return untilReleased.run(progress, out);
        });
        RunJobs.View view = jobs.find(job.id()).orElseThrow();
        for (int i = 0; i < 1000 && view.step().isEmpty(); i++) {
            pause(5);
            view = jobs.find(job.id()).orElseThrow();
        }
        assertEquals(Optional.of(Progress.Step.WRITING), view.step());
        assertEquals(100, view.total());
        assertEquals(74, view.percent());
    }

    @Test
    void whatAnEarlierRunLeftIsToldAsInterrupted() {
        Job job = Job.accepted(UUID.randomUUID(), "a", "evaluate", "/x", Instant.now());
        kept.accept(job);
        assertEquals(
                JobState.INTERRUPTED, jobs.find(job.id()).orElseThrow().job().state());

        jobs.afterStart();
        assertEquals(JobState.INTERRUPTED, kept.find(job.id()).orElseThrow().state());
    }

    @Test
    void aJobWhoseWorkBreaksIsInterruptedAndTheNextOneIsDone() {
        Job broken = jobs.submit("a", "evaluate", "/x", 1, (progress, out) -> {
            out.write(1);
            throw new IllegalStateException("broken on purpose");
        });
        await(broken, JobState.INTERRUPTED);
        assertTrue(kept.parts.isEmpty());
        await(jobs.submit("a", "evaluate", "/x", 1, (progress, out) -> OK), JobState.DONE);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Job await(Job job, JobState state) {
        for (int i = 0; i < 4000; i++) {
            Job now = jobs.find(job.id()).orElseThrow().job();
            if (now.state() == state) {
                return now;
            }
            pause(5);
        }
        throw new AssertionError("not " + state + ": " + jobs.find(job.id()));
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Jobs in memory; what a database keeps to is tested with the databases. */
    private static final class InMemory implements Jobs {
        private final Map<UUID, Job> rows = new ConcurrentHashMap<>();
        private final Map<String, byte[]> parts = new ConcurrentHashMap<>();

        @Override
        public void accept(Job job) {
            rows.put(job.id(), job);
        }

        @Override
        public Optional<Job> find(UUID id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public List<Job> list(Optional<String> owner, Optional<Job> after, int most) {
            return rows.values().stream().limit(most).toList();
        }

        @Override
        public long count(Optional<String> owner) {
            return rows.size();
        }

        @Override
        public void begun(UUID id, Instant at) {
            change(id, JobState.RUNNING, Optional.empty());
        }

        @Override
        public void keep(UUID id, int part, byte[] content) {
            parts.put(id + "/" + part, content.clone());
        }

        @Override
        public Optional<byte[]> part(UUID id, int part) {
            return Optional.ofNullable(parts.get(id + "/" + part));
        }

        @Override
        public void ended(UUID id, JobState state, Instant at, Optional<JobResult> result) {
            if (result.isEmpty()) {
                parts.keySet().removeIf(key -> key.startsWith(id.toString()));
            }
            change(id, state, result);
        }

        @Override
        public int interruptUnfinished(Instant at) {
            List<Job> left =
                    rows.values().stream().filter(job -> !job.state().isEnded()).toList();
            left.forEach(job -> ended(job.id(), JobState.INTERRUPTED, at, Optional.empty()));
            return left.size();
        }

        @Override
        public void removeOld(Instant now, long bytes) {
            assertEquals(RESULTS_BYTES, bytes);
        }

        private void change(UUID id, JobState state, Optional<JobResult> result) {
            rows.computeIfPresent(
                    id,
                    (key, job) -> new Job(
                            id,
                            job.owner(),
                            job.operation(),
                            job.subject(),
                            state,
                            job.createdAt(),
                            job.startedAt(),
                            job.endedAt(),
                            result,
                            false));
        }
    }
}
