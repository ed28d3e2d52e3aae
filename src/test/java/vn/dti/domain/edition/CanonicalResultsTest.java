package vn.dti.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.dti.domain.evaluation.DerivedInputs;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.PreparedPlan;
import vn.dti.domain.report.Figure;
import vn.dti.domain.text.Fingerprint;
import vn.dti.domain.unit.UnitCode;

class CanonicalResultsTest {
    private static final PublishedYear YEAR = new PublishedYear(2022, "63");
    private static final PreparedPlan PLAN = PreparedPlan.of(PublishedYear.plan2022("150", "150"));

    private static String results(Evaluator evaluator, List<UnitCode> units, List<Figure> figures) {
        DerivedInputs inputs = DerivedInputs.of(PLAN, units, figures, YEAR.values("DTI"));
        Evaluation evaluation = evaluator.evaluate(PLAN, inputs.table(), PanelExtremes.NONE);
        return new FrozenFigures(units, inputs.figures()).canonical() + CanonicalResults.of(evaluation);
    }

    private static String results() {
        return results(new Evaluator(), YEAR.units(), YEAR.figures());
    }

    @Test
    void theBytesDoNotDependOnTheOrderOfUnitsAndFigures() {
        Random random = new Random(5);
        List<UnitCode> units = new ArrayList<>(YEAR.units());
        List<Figure> figures = new ArrayList<>(YEAR.figures());
        Collections.shuffle(units, random);
        Collections.shuffle(figures, random);
        assertEquals(results(), results(new Evaluator(), units, figures));
    }

    @Test
    void theBytesDoNotDependOnTheNumberOfThreads() {
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            assertEquals(results(), results(new Evaluator(executor, 3), YEAR.units(), YEAR.figures()));
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void theBytesDoNotDependOnLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String fingerprint = Fingerprint.of(results());
        try {
            for (String tag : List.of("vi-VN", "en-GB", "tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                for (String id : List.of("UTC", "Asia/Ho_Chi_Minh", "America/Caracas")) {
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    assertEquals(fingerprint, Fingerprint.of(results()), tag + " " + id);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void oneChangedDigitChangesTheFingerprint() {
        List<Figure> figures = new ArrayList<>(YEAR.figures());
        Figure first = figures.get(0);
        figures.set(0, new Figure(first.unit(), first.input(), "0.4321", first.basis(), first.source()));
        assertNotEquals(Fingerprint.of(results()), Fingerprint.of(results(new Evaluator(), YEAR.units(), figures)));
    }

    @Test
    void everyLineIsPlainTextWithAPointAsDecimalSign() {
        String results = results();
        assertTrue(results.endsWith("\n") && !results.contains("\r"));
        assertTrue(results.contains("result\tquang-ninh\tDTI\tVALUE\t702.445\t0.7024\t3\n"), () -> line(results));
        Map<String, BigDecimal> parsed = new TreeMap<>();
        results.lines().filter(line -> line.startsWith("result\t")).forEach(line -> {
            String[] fields = line.split("\t", -1);
            if (!fields[4].isEmpty()) {
                parsed.put(fields[1] + " " + fields[2], new BigDecimal(fields[4]));
            }
        });
        assertTrue(parsed.size() > 63 * 4, Integer.toString(parsed.size()));
    }

    private static String line(String results) {
        return results.lines()
                .filter(line -> line.startsWith("result\tquang-ninh\tDTI"))
                .findFirst()
                .orElse("");
    }
}
