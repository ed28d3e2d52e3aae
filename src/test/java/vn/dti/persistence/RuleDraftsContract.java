package vn.dti.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dti.domain.draft.DraftFiles;
import vn.dti.domain.draft.DraftStep.Kind;
import vn.dti.domain.draft.RuleDraft;
import vn.dti.domain.draft.RuleDrafts;
import vn.dti.domain.index.SetId;

/** What is promised of drafts, on any database. */
abstract class RuleDraftsContract extends DatabaseContract {
    private static final SetId SET = new SetId("province", "2025");
    private static final String ALPHA = "a".repeat(64);
    private static final String BETA = "b".repeat(64);
    private static final byte[] CONTENT = {0, 1, (byte) 0xff, '\r', '\n'};

    @Test
    void aDraftComesBackWithItsStepsAndEachUploadWithItsFiles() {
        RuleDraft first = opened(Optional.of(new SetId("province", "2024")));
        RuleDraft second = first.thenUploaded(StoredSamples.NOON, "Bà Hòa", BETA);
        DraftFiles other = new DraftFiles(Map.of("a.dslr", new byte[] {2}, "examples.csv", new byte[0]));
        append(second, Optional.of(other));
        RuleDraft third = second.then(Kind.SUBMITTED, StoredSamples.NOON, "an", "")
                .then(Kind.RETURNED, StoredSamples.NOON, "b", "vì\nthế ✓");
        append(second.then(Kind.SUBMITTED, StoredSamples.NOON, "an", ""), Optional.empty());
        append(third, Optional.empty());

        assertEquals(Optional.of(third), drafts(drafts -> drafts.find(first.id())));
        assertTrue(drafts(JpaRuleDrafts::drafts).contains(third));
        Map<String, byte[]> files = drafts(drafts -> drafts.files(third)).files();
        assertEquals(List.of("a.dslr", "examples.csv"), List.copyOf(files.keySet()));
        assertArrayEquals(new byte[] {2}, files.get("a.dslr"));
        assertArrayEquals(CONTENT, drafts(drafts -> drafts.files(first)).files().get("set.dslr"));
        assertEquals(Optional.empty(), drafts(drafts -> drafts.find(UUID.randomUUID())));
    }

    @Test
    void ofTwoWhoTakeTheSameStepOneIsRefused() {
        RuleDraft draft = opened(Optional.empty());
        append(draft.then(Kind.SUBMITTED, StoredSamples.NOON, "an", ""), Optional.empty());
        assertThrows(
                RuleDrafts.ChangedMeanwhileException.class,
                () -> append(draft.then(Kind.WITHDRAWN, StoredSamples.NOON, "an", ""), Optional.empty()));
        assertThrows(
                RuleDrafts.ChangedMeanwhileException.class,
                () -> append(draft.thenUploaded(StoredSamples.NOON, "an", BETA), Optional.of(content())));
        assertEquals(
                Kind.SUBMITTED,
                drafts(drafts -> drafts.find(draft.id())).orElseThrow().last().kind());
    }

    @Test
    void ofTwoApprovalsAtTheSameTimeTheDatabaseLetsOneThrough() {
        RuleDraft submitted = opened(Optional.empty()).then(Kind.SUBMITTED, StoredSamples.NOON, "an", "");
        append(submitted, Optional.empty());
        CyclicBarrier both = new CyclicBarrier(2);
        List<Boolean> stored = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    try {
                        both.await();
                        append(submitted.then(Kind.APPROVED, StoredSamples.NOON, "chi" + i, ""), Optional.empty());
                        return true;
                    } catch (RuleDrafts.ChangedMeanwhileException e) {
                        return false;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(false, true), stored);
        assertEquals(
                3,
                drafts(drafts -> drafts.find(submitted.id()))
                        .orElseThrow()
                        .steps()
                        .size());
    }

    @Test
    void whoReadsAllDraftsWhileOthersAreOpenedReadsEachWithItsSteps() {
        CompletableFuture<Integer> opening = CompletableFuture.supplyAsync(() -> {
            IntStream.range(0, 150).forEach(i -> opened(Optional.empty()));
            return drafts(JpaRuleDrafts::drafts).size();
        });
        int known = 0;
        while (!opening.isDone()) {
            int now = drafts(JpaRuleDrafts::drafts).size();
            assertTrue(now >= known, "a draft is told no more");
            known = now;
        }
        assertTrue(opening.join() >= 150);
    }

    @Test
    void aDraftIsOpenedOnceAndWhatDoesNotFitIsRefused() {
        RuleDraft draft = opened(Optional.empty());
        assertThrows(RuleDrafts.ChangedMeanwhileException.class, () -> open(draft));
        RuleDraft tooLong =
                RuleDraft.begin(UUID.randomUUID(), SET, Optional.empty(), StoredSamples.NOON, "n".repeat(201), ALPHA);
        assertThrows(IllegalArgumentException.class, () -> open(tooLong));
        assertEquals(Optional.empty(), drafts(drafts -> drafts.find(tooLong.id())));
    }

    @Test
    void nobodyChangesWhatWasDoneToADraft() {
        opened(Optional.empty());
        for (String change : List.of(
                "UPDATE rule_draft SET set_id = 'province/1999'",
                "DELETE FROM rule_draft_file",
                "UPDATE rule_draft_step SET taken_by = 'x'",
                "UPDATE rule_draft_file SET path = 'x.dslr'",
                "DELETE FROM rule_draft_step WHERE kind = 'SUBMITTED'")) {
            assertThrows(SQLException.class, () -> database().execute(change), change);
        }
    }

    @Test
    void aStepOfNoDraftIsRefused() {
        RuleDraft nowhere = draft(Optional.empty());
        assertThrows(
                PersistenceException.class,
                () -> append(nowhere.then(Kind.SUBMITTED, StoredSamples.NOON, "an", ""), Optional.empty()));
    }

    private static RuleDraft draft(Optional<SetId> copiedFrom) {
        return RuleDraft.begin(UUID.randomUUID(), SET, copiedFrom, StoredSamples.NOON, "an", ALPHA);
    }

    private static DraftFiles content() {
        return new DraftFiles(Map.of("set.dslr", CONTENT));
    }

    private RuleDraft opened(Optional<SetId> copiedFrom) {
        RuleDraft draft = draft(copiedFrom);
        open(draft);
        return draft;
    }

    private void open(RuleDraft draft) {
        drafts(drafts -> {
            drafts.open(draft, content());
            return true;
        });
    }

    private void append(RuleDraft draft, Optional<DraftFiles> files) {
        drafts(drafts -> {
            drafts.append(draft, files);
            return true;
        });
    }

    private <T> T drafts(Function<JpaRuleDrafts, T> call) {
        return database().inTransaction(entities -> call.apply(new JpaRuleDrafts(entities)));
    }
}
