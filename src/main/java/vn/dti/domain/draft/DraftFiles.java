package vn.dti.domain.draft;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.ReadWorkbook;
import vn.dti.domain.plan.RuleFingerprint;
import vn.dti.domain.plan.RuleFolder;

/**
 * The content of a draft: its rule files, its examples, the workbook where it was uploaded as one, and the names of what
 * was uploaded with it and not read. The rule files of a
 * workbook are kept beside it, so that what is approved is what was read when it was uploaded; they are missing if
 * the workbook could not be read.
 *
 * @param files the bytes of each file by its path
 */
public record DraftFiles(Map<String, byte[]> files) {
    /** The name of the file with examples. */
    public static final String EXAMPLES = "examples.csv";

    /** The name under which the examples of the set are kept that a workbook without examples was copied from. */
    public static final String EXAMPLES_OF_BASE = "examples-of-base.csv";

    /** The name under which an uploaded workbook is kept. */
    public static final String WORKBOOK = "upload.xlsx";

    /** The name under which the names of the uploaded files are kept that were not read, one in each line. */
    public static final String PASSED_OVER = "passed-over.txt";

    private static final String RULES = ".dslr";
    private static final int MOST_PASSED_OVER = 200;
    private static final int LONGEST_NAME = 120;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]");

    /** Keeps its own copy, in path order. */
    public DraftFiles {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** The rules and examples of a folder; what else lies in it belongs to no draft. */
    public static DraftFiles ofFolder(RuleFolder rules, Map<String, byte[]> others) {
        Map<String, byte[]> kept = new TreeMap<>(rules.files());
        Optional.ofNullable(others.get(EXAMPLES)).ifPresent(examples -> kept.put(EXAMPLES, examples));
        return new DraftFiles(kept);
    }

    /** A workbook and the rules and examples that were read from it. */
    public static DraftFiles ofWorkbook(byte[] workbook, ReadWorkbook read) {
        Map<String, byte[]> kept =
                new TreeMap<>(read.rules().map(RuleFolder::files).orElse(Map.of()));
        read.examples().ifPresent(examples -> kept.put(EXAMPLES, examples));
        kept.put(WORKBOOK, workbook);
        return new DraftFiles(kept);
    }

    /** The same content with the examples of the set that it was copied from beside it, if it has none of its own. */
    public DraftFiles withExamplesOf(Optional<byte[]> base) {
        if (base.isEmpty() || workbook().isEmpty() || examples().isPresent()) {
            return this;
        }
        Map<String, byte[]> kept = new TreeMap<>(files);
        kept.put(EXAMPLES_OF_BASE, base.get());
        return new DraftFiles(kept);
    }

    /** The same content and the names of files that were uploaded with it and not read; none changes nothing. */
    public DraftFiles passingOver(Collection<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        List<String> shown = names.stream()
                .map(name -> CONTROL.matcher(name).replaceAll(" "))
                .map(name -> name.length() <= LONGEST_NAME ? name : "…" + name.substring(name.length() - LONGEST_NAME))
                .sorted()
                .limit(MOST_PASSED_OVER)
                .toList();
        Map<String, byte[]> kept = new TreeMap<>(files);
        kept.put(PASSED_OVER, String.join("\n", shown).getBytes(StandardCharsets.UTF_8));
        return new DraftFiles(kept);
    }

    /** The names of files that were uploaded with it and not read, in order. */
    public List<String> passedOver() {
        return Optional.ofNullable(files.get(PASSED_OVER))
                .map(names -> new String(names, StandardCharsets.UTF_8).lines().toList())
                .orElse(List.of());
    }

    /** The rule files as a set. */
    public RuleFolder rules(SetId set) {
        Map<String, byte[]> rules = new TreeMap<>(files);
        rules.keySet().removeIf(path -> !path.endsWith(RULES));
        return new RuleFolder(set, rules);
    }

    /** The examples, if there are any. */
    public Optional<byte[]> examples() {
        return Optional.ofNullable(files.get(EXAMPLES));
    }

    /** The examples of the set that it was copied from, where it is a workbook without any of its own. */
    public Optional<byte[]> examplesOfBase() {
        return Optional.ofNullable(files.get(EXAMPLES_OF_BASE));
    }

    /** The workbook from which the rules were read, if they were. */
    public Optional<byte[]> workbook() {
        return Optional.ofNullable(files.get(WORKBOOK));
    }

    /** The fingerprint of everything, 64 hexadecimal digits. */
    public String fingerprint(SetId set) {
        return RuleFingerprint.of(new RuleFolder(set, files));
    }
}
