package vn.dti.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.rules.data.ExampleChecks;

/** The examples beside a set on disk. */
final class ExamplesOnDisk {
    private ExamplesOnDisk() {}

    /** What is wrong with examples.csv, or with the rules by its account; nothing where there is none. */
    static List<Finding> check(SetOnDisk set, CompiledSet compiled) throws IOException {
        Path file = set.path().resolve("examples.csv");
        return set.workbook().isEmpty() && Files.isRegularFile(file)
                ? ExampleChecks.check(compiled.plan().orElseThrow(), "examples.csv", Files.readAllBytes(file))
                : List.of();
    }
}
