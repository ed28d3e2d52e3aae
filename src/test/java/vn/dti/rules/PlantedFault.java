package vn.dti.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.RuleFolder;

/**
 * One fault planted in a correct set, and what must be told of it.
 *
 * @param kind the kind of fault
 * @param what what was changed, for reports
 * @param set the correct set
 * @param change makes the fault in the lines of the file
 * @param changed the file with the fault
 * @param codes the kinds of finding that name it, any of which will do
 * @param follow the kinds of finding that may be told besides, since they are true as well
 * @param file the file in which it must be found
 * @param lines the lines, from 1, of which one must be named
 * @param first whether that line must be the one named first, as the line to mend
 */
record PlantedFault(
        String kind,
        String what,
        SoundSet set,
        UnaryOperator<List<String>> change,
        String changed,
        Set<String> codes,
        Set<String> follow,
        String file,
        Set<Integer> lines,
        boolean first) {
    /** The set with the fault. */
    RuleFolder folder() {
        return set.with(changed, change.apply(new ArrayList<>(set.lines(changed))));
    }

    /** What is wrong with the answer of the check; empty if it is right. */
    String complaint(List<Finding> findings) {
        List<Finding> told = findings.stream()
                .filter(finding -> finding.severity() != Finding.Severity.NOTICE)
                .toList();
        boolean named = told.stream().anyMatch(this::names);
        List<String> strange = told.stream()
                .map(Finding::code)
                .filter(code -> !codes.contains(code) && !follow.contains(code))
                .toList();
        List<String> mute = told.stream()
                .filter(finding -> !speaks(finding))
                .map(Finding::code)
                .toList();
        if (named && strange.isEmpty() && mute.isEmpty()) {
            return "";
        }
        return (named ? "" : "NOT NAMED ") + (strange.isEmpty() ? "" : "BESIDES " + strange + " ")
                + (mute.isEmpty() ? "" : "MUTE " + mute + " ") + set.id() + "/" + file + ":" + lines + " " + what
                + " -> " + told.stream().map(PlantedFault::brief).toList();
    }

    private boolean names(Finding finding) {
        List<SourcePosition> places =
                first && !finding.places().isEmpty() ? finding.places().subList(0, 1) : finding.places();
        return codes.contains(finding.code())
                && places.stream().anyMatch(place -> place.file().equals(file) && lines.contains(place.line()));
    }

    static String brief(Finding finding) {
        return finding.code()
                + finding.places().stream().map(SourcePosition::place).limit(3).toList() + " "
                + finding.found().vi();
    }

    /** Whether a finding says everything in both languages. */
    static boolean speaks(Finding finding) {
        boolean texts = Stream.of(finding.found(), finding.allowed(), finding.remedy())
                .allMatch(text -> text.vi().length() > 3 && text.en().length() > 3);
        boolean apart = !finding.remedy().vi().equals(finding.remedy().en())
                && !finding.found().vi().equals(finding.found().en());
        boolean placed = !finding.places().isEmpty()
                && finding.places().stream()
                        .allMatch(place -> place.line() > 0 && !place.file().isEmpty());
        boolean ruled = !finding.rule().isEmpty() || WITHOUT_RULE.contains(finding.code());
        return texts && apart && placed && ruled;
    }

    private static final Set<String> WITHOUT_RULE = Set.of(
            "outside-rule",
            "rule-title",
            "keyword-mistyped",
            "hidden-character",
            "not-utf-8",
            "file-name",
            "file-count",
            "file-too-large",
            "line-too-long",
            "rule-count",
            "root-missing");

    /** Makes faults of one kind in one rule. */
    static final class Planter {
        private final String kind;
        private final SoundSet.Rule rule;
        private final List<PlantedFault> planted;
        private final Set<String> codes;
        private Set<String> follow = Set.of();
        private boolean first = true;
        private String place = "";

        Planter(String kind, SoundSet.Rule rule, List<PlantedFault> planted, String... codes) {
            this.kind = kind;
            this.rule = rule;
            this.planted = planted;
            this.codes = Set.of(codes);
        }

        /** Findings that may be told besides. */
        Planter besides(String... codes) {
            follow = Set.of(codes);
            return this;
        }

        /** The line need only be among those named. */
        Planter anywhere() {
            first = false;
            return this;
        }

        /** Named in another file. */
        Planter in(String file) {
            place = file;
            return this;
        }

        /** Another line in place of one; named there. */
        void replace(int number, String by) {
            if (!by.equals(rule.sentence(number))) {
                add(
                        lines -> {
                            lines.set(number, "    " + by);
                            return lines;
                        },
                        rule.sentence(number) + " => " + by,
                        Set.of(number + 1));
            }
        }

        /** A line put in front of one; named there. */
        void insert(int number, String line) {
            add(
                    lines -> {
                        lines.add(number, "    " + line);
                        return lines;
                    },
                    "+ " + line,
                    Set.of(number + 1));
        }

        /** A line left out; named at one of the other lines of the rule. */
        void delete(int number) {
            Set<Integer> rest = new HashSet<>();
            for (int i = rule.title(); i < rule.end(); i++) {
                rest.add(i + 1);
            }
            add(
                    lines -> {
                        lines.remove(number);
                        return lines;
                    },
                    "- " + rule.sentence(number),
                    rest);
        }

        /** The file with other lines; named at one of these lines, from 1. */
        void file(List<String> lines, String what, Set<Integer> named) {
            add(before -> lines, what, named);
        }

        private void add(UnaryOperator<List<String>> change, String what, Set<Integer> named) {
            planted.add(new PlantedFault(
                    kind,
                    what,
                    rule.set(),
                    change,
                    rule.file(),
                    codes,
                    follow,
                    place.isEmpty() ? rule.file() : place,
                    named,
                    first));
        }
    }
}
