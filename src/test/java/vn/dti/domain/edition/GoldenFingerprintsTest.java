package vn.dti.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dti.domain.text.Fingerprint;

/**
 * The fingerprints of the parts of every shipped year. A change of the program that alters one is found here; a change
 * of the files that is meant renews them with {@code -Ddti.golden.renew=true}.
 */
class GoldenFingerprintsTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "editions.csv");
    private static final List<EditionPart> PARTS =
            List.of(EditionPart.RULES, EditionPart.PLAN, EditionPart.UNITS, EditionPart.FIGURES, EditionPart.RESULTS);

    @Test
    void the_parts_of_every_shipped_year_keep_their_fingerprints() throws IOException {
        List<String> now = new ArrayList<>(List.of("period,part,fingerprint"));
        for (PeriodId period : ShippedEditions.periods()) {
            Edition edition = ShippedEditions.sealed(period.toString());
            PARTS.forEach(part ->
                    now.add(period + "," + part.word() + "," + edition.receipt().fingerprint(part)));
        }
        if (Boolean.getBoolean("dti.golden.renew")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, String.join("\n", now) + "\n");
        }
        assertEquals(String.join("\n", Files.readAllLines(GOLDEN)), String.join("\n", now));
    }

    /** As it was stored by the version before there were editions. */
    @Test
    void a_year_of_an_old_database_is_reproduced_byte_for_byte() {
        EvaluatedYear year = EditionCheck.of(ShippedEditions.sealed("province/2024/34"), "1.0")
                .year()
                .orElseThrow();
        assertEquals(
                "1428956cf386884ed4619f6a67f1288d76a28101fcf4e2177cea89acd3c7bbc8",
                Fingerprint.of(CanonicalResults.of(year.evaluation(), "dti-results 0")));
    }
}
