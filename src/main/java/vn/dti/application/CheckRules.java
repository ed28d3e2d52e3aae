package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.RuleCompiler;
import vn.dti.domain.plan.RuleFolder;

/** Checks a folder of rule files that was handed over; nothing of it is stored. */
@ApplicationScoped
public class CheckRules {
    private static final List<String> DATA_FILES = List.of("figures.csv", "published.csv", "notes.csv");

    @Inject
    private RuleCompiler compiler;

    @Inject
    private RuleLibrary library;

    @Inject
    private Catalogue catalogue;

    /**
     * What was found in a whole folder.
     *
     * @param rules the findings in the rule files and, where there is no error, the plan
     * @param data the findings in the data files
     * @param dataFiles the data files that were checked
     * @param passedOver the files that are neither, in the order of their names
     */
    public record Checked(CompiledSet rules, List<Finding> data, List<String> dataFiles, List<String> passedOver) {}

    /** All findings and, where there is no error, the plan. */
    public CompiledSet check(RuleFolder folder) {
        return compiler.compile(folder);
    }

    /**
     * Checks a folder as it lies in the rule tree: the rules, and the data beside them against the units and sources that
     * the service knows.
     *
     * @param others the files that hold no rules, by name
     */
    public Checked check(RuleFolder folder, Map<String, byte[]> others) {
        Map<String, byte[]> data = new TreeMap<>(others);
        data.keySet().retainAll(DATA_FILES);
        List<String> passedOver = new TreeMap<>(others)
                .keySet().stream().filter(name -> !data.containsKey(name)).toList();
        SetData read = library.data(
                folder.id(),
                data,
                catalogue.register(folder.id().level()),
                catalogue.state().library().sources().keySet());
        return new Checked(check(folder), read.findings(), List.copyOf(data.keySet()), passedOver);
    }
}
