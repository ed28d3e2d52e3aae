package vn.dti.domain.edition;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import vn.dti.domain.edition.pack.EditionPackage;
import vn.dti.domain.edition.pack.PackageCheck;
import vn.dti.domain.edition.pack.PackageLimits;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.PreparedPlan;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.text.Fingerprint;

/**
 * The program of a process that {@link DeterminismTest} starts: evaluates and seals every year of a rule tree, and
 * reproduces packages. It tells the machine it ran on, and the fingerprints of everything that came out.
 */
final class DeterminismRun {
    private DeterminismRun() {}

    /**
     * Runs.
     *
     * @param args the rule tree, the folder of packages, how many threads
     */
    public static void main(String[] args) throws Exception {
        List<String> told = new ArrayList<>();
        told.add("machine," + Runtime.version().feature() + ","
                + Locale.getDefault().toLanguageTag() + ","
                + TimeZone.getDefault().getID() + "," + Charset.defaultCharset());
        int number = Integer.parseInt(args[2]);
        ExecutorService threads = Executors.newFixedThreadPool(number);
        try {
            told.addAll(years(Path.of(args[0]), threads, number));
            told.addAll(packages(Path.of(args[1]), threads));
        } finally {
            threads.shutdownNow();
        }
        System.out.writeBytes((String.join("\n", told) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Sets are compiled and years sealed by all threads at once; then the evaluation alone is divided among them. */
    private static List<String> years(Path folder, ExecutorService threads, int number) throws Exception {
        SealedTree tree = new SealedTree(folder);
        List<Future<Edition>> sealed = new ArrayList<>();
        for (PeriodId period : tree.periods()) {
            sealed.add(threads.submit(() -> tree.sealed(period)));
        }
        List<Edition> editions = new ArrayList<>();
        for (Future<Edition> edition : sealed) {
            editions.add(edition.get());
        }
        List<String> told = new ArrayList<>();
        Evaluator evaluator = new Evaluator(threads, number);
        for (Edition edition : editions) {
            for (EditionPart part : EditionPart.values()) {
                told.add(edition.period() + "," + part.word() + ","
                        + edition.receipt().fingerprint(part));
            }
            told.add(edition.period() + ",receipt,"
                    + Fingerprint.of(edition.receipt().canonical()));
            var plan = PreparedPlan.of(CanonicalPlan.read(edition.content().plan()));
            var figures = FrozenFigures.read(edition.content().figures()).table();
            told.add(edition.period() + ",divided,"
                    + Fingerprint.of(CanonicalResults.of(evaluator.evaluate(plan, figures, PanelExtremes.NONE))));
        }
        return told;
    }

    private static List<String> packages(Path folder, ExecutorService threads) throws Exception {
        List<Path> zips;
        try (Stream<Path> files = Files.list(folder)) {
            zips = files.sorted().toList();
        }
        List<Future<String>> checked = new ArrayList<>();
        for (Path zip : zips) {
            checked.add(threads.submit(() -> reproduced(zip)));
        }
        List<String> told = new ArrayList<>();
        for (Future<String> line : checked) {
            told.add(line.get());
        }
        return told;
    }

    private static String reproduced(Path zip) throws Exception {
        byte[] bytes = Files.readAllBytes(zip);
        EditionPackage read = EditionPackage.read(bytes, PackageLimits.SERVICE);
        boolean identical = PackageCheck.of(read, "later", Optional.empty()).isIdentical();
        boolean same = Arrays.equals(bytes, EditionPackage.write(read.edition(), read.chain()));
        return "package," + zip.getFileName() + "," + (identical && same ? "identical" : "another");
    }
}
