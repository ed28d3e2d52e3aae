package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.RuleLayout;

/** Puts rule files that were handed over into one order and one layout; nothing of it is stored. */
@ApplicationScoped
public class FormatRules {
    @Inject
    private RuleLayout layout;

    /**
     * The rule files of a folder in one layout.
     *
     * @param files the bytes of each file by its path
     * @param changed the paths of those that were laid out in another way
     */
    public record Formatted(Map<String, byte[]> files, List<String> changed) {
        /** Keeps its own copies. */
        public Formatted {
            files = Map.copyOf(files);
            changed = List.copyOf(changed);
        }
    }

    /**
     * Formats.
     *
     * @throws RefusedException if a rule is not whole, with its line
     */
    public Formatted format(RuleFolder folder) {
        Findings findings = new Findings();
        Map<String, byte[]> formatted = layout.formatted(folder, findings);
        RefusedException.ifErrors(findings.sorted(), "files");
        List<String> changed = formatted.keySet().stream()
                .filter(path ->
                        !Arrays.equals(formatted.get(path), folder.files().get(path)))
                .sorted()
                .toList();
        return new Formatted(formatted, changed);
    }
}
