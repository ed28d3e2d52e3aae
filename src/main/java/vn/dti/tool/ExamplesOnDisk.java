package vn.dti.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.RuleExamples;
import vn.dti.rules.data.ExampleChecks;

/** The examples beside a set on disk. */
final class ExamplesOnDisk {
    private ExamplesOnDisk() {}

    /** What is wrong with the examples, or with the rules by their account; nothing where there are none. */
    static List<Finding> check(SetOnDisk set, CompiledSet compiled) throws IOException {
        Optional<byte[]> examples = of(set);
        if (examples.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = ExampleChecks.check(compiled.plan().orElseThrow(), RuleExamples.FILE, examples.get());
        return set.workbook()
                .map(book -> findings.stream().map(book::inCells).toList())
                .orElse(findings);
    }

    /** The file with examples beside the rules, or what the workbook has as such. */
    static Optional<byte[]> of(SetOnDisk set) throws IOException {
        if (set.workbook().isPresent()) {
            return set.workbook().get().examples();
        }
        Path file = set.path().resolve(RuleExamples.FILE);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }
}
