package vn.dti.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.RuleFolder;

/** The rule folders that are shipped, as they stand in the project. */
final class ShippedSets {
    private static final Path RULES = Path.of("rules");

    private ShippedSets() {}

    /** The sets that the first start brings into force; what else lies there is somebody's trial. */
    static List<SetId> all() {
        try (Stream<String> lines = Files.lines(RULES.resolve("in-force.csv"))) {
            return lines.skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> SetId.parse(line.trim()).orElseThrow())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleFolder read(SetId id) {
        return read(id, RULES.resolve(id.level()).resolve(id.name()));
    }

    static RuleFolder read(SetId id, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, byte[]> contents = new TreeMap<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".dslr")).toList()) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
            return new RuleFolder(id, contents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
