package vn.dti.domain.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.draft.DraftStep.Kind;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.ReadWorkbook;

class RuleDraftTest {
    private static final Instant NOON = Instant.parse("2026-03-30T05:00:00.123456789Z");
    private static final SetId SET = new SetId("province", "2025");

    /** Each step by "an" but what "binh" did is written so: U upload, S submission, R return, W withdrawal, A approval. */
    @ParameterizedTest
    @CsvSource({
        // steps so far, next step, by whom, may he: yes, not he, nobody
        "U, U, chi, yes",
        "U, S, an, yes",
        "U, S, chi, yes",
        "U, A, chi, nobody",
        "U, R, chi, nobody",
        "U, W, an, yes",
        "U, W, chi, not he",
        "US, U, an, nobody",
        "US, S, an, nobody",
        "US, A, an, not he",
        "US, A, chi, yes",
        "US, R, an, not he",
        "US, R, chi, yes",
        "US, W, an, yes",
        "Us, A, an, not he",
        "Us, A, binh, not he",
        "Us, W, binh, yes",
        "uUS, A, binh, not he",
        "uUS, A, an, not he",
        "uUS, A, chi, yes",
        "USr, S, an, nobody",
        "USr, U, an, yes",
        "USrUS, A, an, not he",
        "USrUS, A, binh, yes",
        "USa, U, an, nobody",
        "USa, A, chi, nobody",
        "USa, W, an, nobody",
        "UW, S, an, nobody",
    })
    void aStepNeedsAStateAndADecisionNeedsSomebodyElse(String steps, char next, String by, String may) {
        Optional<DraftRefusal> refusal = draft(steps).refusal(kind(next), by);

        assertEquals(
                may,
                refusal.map(reason -> reason.isForThisPerson() ? "not he" : "nobody")
                        .orElse("yes"));
    }

    @Test
    void aTagIsThatOfOneContentAfterOneRowOfSteps() {
        RuleDraft draft = draft("U");
        RuleDraft other = draft.thenUploaded(NOON, "an", "f".repeat(64));
        assertEquals("1-" + "a".repeat(32), draft.tag());
        assertEquals("2-" + "f".repeat(32), other.tag());
        assertEquals("f".repeat(64), other.fingerprint());
        assertNotEquals(other.tag(), other.then(Kind.SUBMITTED, NOON, "an", "").tag());
        assertEquals(2, other.version());
        assertEquals(2, other.upload().number());
        assertEquals(Set.of("an", "binh"), draft("Us").hands());
    }

    @Test
    void thereIsAnEndOfSteps() {
        RuleDraft draft = draft("U".repeat(RuleDraft.MOST_STEPS - 1));
        assertEquals(Optional.empty(), draft.refusal(Kind.UPLOADED, "an"));
        RuleDraft full = draft("U".repeat(RuleDraft.MOST_STEPS));
        assertEquals(false, full.refusal(Kind.UPLOADED, "an").orElseThrow().isForThisPerson());
        assertEquals(Optional.empty(), full.refusal(Kind.WITHDRAWN, "an"));
    }

    @Test
    void stepsAreNumberedFromOneAndBeginWithAnUpload() {
        DraftStep second = new DraftStep(2, Kind.UPLOADED, NOON, "an", "a".repeat(64), "");
        DraftStep submission = new DraftStep(1, Kind.SUBMITTED, NOON, "an", "a".repeat(64), "");
        for (List<DraftStep> wrong : List.of(List.<DraftStep>of(), List.of(second), List.of(submission))) {
            assertThrows(
                    IllegalArgumentException.class, () -> new RuleDraft(new UUID(1, 2), SET, Optional.empty(), wrong));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new DraftStep(1, Kind.RETURNED, NOON, "an", "a".repeat(64), "x".repeat(2001)));
        assertEquals(Instant.parse("2026-03-30T05:00:00.123456Z"), second.at());
    }

    @Test
    void theFingerprintIsOfAllFilesAndTheRulesAreThoseAlone() {
        byte[] text = {'r'};
        DraftFiles files = new DraftFiles(Map.of("set.dslr", text, "examples.csv", text));
        DraftFiles others = new DraftFiles(Map.of("set.dslr", text));
        assertNotEquals(files.fingerprint(SET), others.fingerprint(SET));
        assertEquals(Set.of("set.dslr"), files.rules(SET).files().keySet());
        assertEquals(
                Set.of("set.dslr", "examples.csv"),
                DraftFiles.ofFolder(files.rules(SET), Map.of("examples.csv", text, "figures.csv", text))
                        .files()
                        .keySet());
        assertEquals(
                Set.of("set.dslr", "upload.xlsx"),
                DraftFiles.ofWorkbook(
                                text,
                                new ReadWorkbook(Optional.of(files.rules(SET)), Optional.empty(), List.of(), Map.of()))
                        .files()
                        .keySet());
    }

    @Test
    void theNamesOfFilesThatWereNotReadBelongToTheContent() {
        DraftFiles files = new DraftFiles(Map.of("set.dslr", new byte[] {'r'}));
        DraftFiles named = files.passingOver(List.of("b.txt", "a".repeat(500), "xoa\u202e.dslr"));

        assertEquals(files.fingerprint(SET), files.passingOver(List.of()).fingerprint(SET));
        assertNotEquals(files.fingerprint(SET), named.fingerprint(SET));
        assertEquals(files.rules(SET), named.rules(SET));
        assertEquals(List.of("b.txt", "xoa .dslr", "…" + "a".repeat(120)), named.passedOver());
        assertEquals(List.of(), files.passedOver());
    }

    /** A capital letter is a step by an, a small one by binh. */
    private static RuleDraft draft(String steps) {
        RuleDraft draft =
                RuleDraft.begin(new UUID(1, 2), SET, Optional.empty(), NOON, by(steps.charAt(0)), "a".repeat(64));
        for (char step : steps.substring(1).toCharArray()) {
            draft = draft.then(kind(step), NOON, by(step), "");
        }
        return draft;
    }

    private static String by(char step) {
        return Character.isUpperCase(step) ? "an" : "binh";
    }

    private static Kind kind(char step) {
        return switch (Character.toUpperCase(step)) {
            case 'U' -> Kind.UPLOADED;
            case 'S' -> Kind.SUBMITTED;
            case 'R' -> Kind.RETURNED;
            case 'W' -> Kind.WITHDRAWN;
            default -> Kind.APPROVED;
        };
    }
}
