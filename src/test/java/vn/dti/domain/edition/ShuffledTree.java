package vn.dti.domain.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Copies a rule tree in another order with the same meaning: the rules of each set are dealt out anew to files of other
 * names, the rows of units, panels, sources, figures and published results are shuffled. Notes stay as they are, since
 * they are told in the order given, and so do checks of plausibility, which have a file of their own.
 */
final class ShuffledTree {
    private static final Set<String> AS_THEY_ARE = Set.of("notes.csv", "in-force.csv", "checks.dslr");

    private final Random random;

    private ShuffledTree(long seed) {
        random = new Random(seed);
    }

    /** Copies a tree into an empty folder. */
    static void copy(Path tree, Path to, long seed) throws IOException {
        new ShuffledTree(seed).copy(tree, to);
    }

    private void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        List<Path> entries;
        try (Stream<Path> files = Files.list(from)) {
            entries = new ArrayList<>(files.sorted().toList());
        }
        Collections.shuffle(entries, random);
        List<String> rules = new ArrayList<>();
        for (Path entry : entries) {
            String name = String.valueOf(entry.getFileName());
            if (Files.isDirectory(entry)) {
                copy(entry, to.resolve(name));
            } else if (AS_THEY_ARE.contains(name)) {
                Files.copy(entry, to.resolve(name));
            } else if (name.endsWith(".dslr")) {
                String text = Files.readString(entry).replaceAll("(?m)^//.*\n", "");
                Stream.of(text.split("(?<=\nend\n)", -1))
                        .filter(rule -> !rule.isBlank())
                        .forEach(rules::add);
            } else if (name.endsWith(".csv")) {
                rows(entry, to.resolve(name));
            } else {
                Files.copy(entry, to.resolve(name));
            }
        }
        deal(rules, to);
    }

    private void deal(List<String> rules, Path to) throws IOException {
        Collections.shuffle(rules, random);
        int files = 1 + random.nextInt(7);
        Map<String, StringBuilder> dealt = new TreeMap<>();
        for (String rule : rules) {
            dealt.computeIfAbsent("x" + random.nextInt(files) + ".dslr", name -> new StringBuilder())
                    .append(rule);
        }
        for (Map.Entry<String, StringBuilder> file : dealt.entrySet()) {
            Files.writeString(to.resolve(file.getKey()), file.getValue());
        }
    }

    private void rows(Path from, Path to) throws IOException {
        try (var reader = Files.newBufferedReader(from, StandardCharsets.UTF_8);
                var writer = Files.newBufferedWriter(to, StandardCharsets.UTF_8);
                var printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            List<CSVRecord> rows = CSVFormat.RFC4180.parse(reader).getRecords();
            List<CSVRecord> shuffled = new ArrayList<>(rows.subList(1, rows.size()));
            Collections.shuffle(shuffled, random);
            printer.printRecord(rows.get(0));
            printer.printRecords(shuffled);
        }
    }
}
