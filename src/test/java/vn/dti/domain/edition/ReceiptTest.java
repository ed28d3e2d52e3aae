package vn.dti.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.evaluation.Semantics;
import vn.dti.domain.text.Fingerprint;

class ReceiptTest {
    static final Instant NOON = Instant.parse("2026-11-22T05:00:00.123456Z");

    static Receipt receipt(int edition, String salt) {
        Map<EditionPart, String> parts = new EnumMap<>(EditionPart.class);
        for (EditionPart part : EditionPart.values()) {
            parts.put(part, Fingerprint.of(part.word() + salt));
        }
        return new Receipt(
                PeriodId.parse("province/2024/34").orElseThrow(),
                edition,
                edition == 1
                        ? Optional.empty()
                        : Optional.of(
                                new Receipt.Correction(Fingerprint.of("before" + salt), "Số liệu\tsai\nở dòng 3")),
                parts,
                Semantics.CURRENT,
                "1.0",
                NOON,
                "Nguyễn Văn A",
                NOON.plusSeconds(60),
                "Trần Thị B" + salt);
    }

    @Test
    void a_receipt_survives_writing_and_reading() {
        for (int edition = 1; edition <= 3; edition++) {
            Receipt receipt = receipt(edition, "");
            assertEquals(receipt, Receipt.read(receipt.canonical()));
            assertEquals(
                    receipt.fingerprint(), Receipt.read(receipt.canonical()).fingerprint());
        }
    }

    @Test
    void every_line_of_a_receipt_counts() {
        String canonical = receipt(2, "").canonical();
        List<String> lines = canonical.lines().toList();
        for (String line : lines) {
            String without = canonical.replace(line + "\n", "");
            if (line.startsWith("corrects")) {
                assertThrows(IllegalArgumentException.class, () -> Receipt.read(without), "an edition 2 corrects one");
            }
            assertThrows(IllegalArgumentException.class, () -> Receipt.read(without), line);
            assertThrows(IllegalArgumentException.class, () -> Receipt.read(canonical + line + "\n"), line);
        }
    }

    @Test
    void one_character_changed_is_refused_or_gives_another_fingerprint() {
        Random random = new Random(5);
        String canonical = receipt(2, "").canonical();
        String fingerprint = receipt(2, "").fingerprint();
        int read = 0;
        for (int round = 0; round < 2000; round++) {
            StringBuilder changed = new StringBuilder(canonical);
            int at = random.nextInt(canonical.length());
            changed.setCharAt(at, (char) (canonical.charAt(at) ^ 1 << random.nextInt(5)));
            try {
                assertNotEquals(fingerprint, Receipt.read(changed.toString()).fingerprint(), changed::toString);
                read++;
            } catch (IllegalArgumentException refused) {
                assertTrue(refused.getMessage() != null, "refused with a reason");
            }
        }
        assertTrue(read > 100, "most changes of names and fingerprints are readable: " + read);
    }

    static Stream<UnaryOperator<String>> otherForms() {
        return Stream.of(
                text -> text.replace("dti-receipt 1", "dti-receipt 2"),
                text -> text.replace("edition\t2", "edition\t02"),
                text -> text.replace("05:00:00.123456Z", "05:00:00.123456000Z"),
                text -> text.replace("05:00:00.123456Z", "12:00:00.123456+07:00"),
                text -> text.replace("\n", "\r\n"),
                text -> text.stripTrailing(),
                text -> text + "\n",
                text -> text.replace("semantics\t1", "semantics\t0"),
                text -> text.replace("ễ", "ê\u0303"));
    }

    @ParameterizedTest
    @MethodSource("otherForms")
    void a_receipt_has_one_form(UnaryOperator<String> change) {
        String changed = change.apply(receipt(2, "").canonical());
        assertNotEquals(receipt(2, "").canonical(), changed);
        assertThrows(IllegalArgumentException.class, () -> Receipt.read(changed));
    }

    @Test
    void moments_are_kept_to_the_microsecond() {
        Receipt receipt = receipt(1, "");
        Receipt finer = new Receipt(
                receipt.period(),
                1,
                Optional.empty(),
                receipt.fingerprints(),
                1,
                "1.0",
                NOON.plusNanos(999),
                "Nguyễn Văn A",
                receipt.sealedAt(),
                receipt.sealedBy());
        assertEquals(receipt, finer);
    }

    @Test
    void the_first_edition_corrects_nothing_and_every_other_one_does() {
        Receipt first = receipt(1, "");
        Receipt second = receipt(2, "");
        assertThrows(IllegalArgumentException.class, () -> with(first, 2, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> with(first, 1, second.correction()));
        assertThrows(IllegalArgumentException.class, () -> with(first, 0, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new Receipt.Correction(Fingerprint.of("x"), " "));
        assertThrows(IllegalArgumentException.class, () -> new Receipt.Correction("x", "reason"));
    }

    private static Receipt with(Receipt from, int edition, Optional<Receipt.Correction> correction) {
        return new Receipt(from.period(), edition, correction, from.fingerprints(), 1, "1.0", NOON, "a", NOON, "b");
    }

    @Test
    void other_semantics_than_the_programs_are_refused_in_both_languages() {
        assertEquals(Optional.empty(), Semantics.refusal(Semantics.CURRENT));
        var refusal = Semantics.refusal(Semantics.CURRENT + 1).orElseThrow();
        assertTrue(refusal.vi().contains("phiên bản 2"), refusal.vi());
        assertTrue(refusal.en().contains("version 2"), refusal.en());
    }
}
