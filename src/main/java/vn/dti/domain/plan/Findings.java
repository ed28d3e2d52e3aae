package vn.dti.domain.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.text.Bilingual;

/** Collects what a check finds. Not for several threads at once. */
public final class Findings {
    private final List<Finding> list = new ArrayList<>();

    /** Begins a finding that bars the set from use. */
    public Draft error(String code) {
        return new Draft(Finding.Severity.ERROR, code);
    }

    /** Begins a finding that somebody should look at. */
    public Draft warning(String code) {
        return new Draft(Finding.Severity.WARNING, code);
    }

    /** Begins a finding that is worth knowing. */
    public Draft notice(String code) {
        return new Draft(Finding.Severity.NOTICE, code);
    }

    /** Adds a finding made elsewhere. */
    public void add(Finding finding) {
        list.add(finding);
    }

    /** Whether an error was found. */
    public boolean hasErrors() {
        return list.stream().anyMatch(Finding::isError);
    }

    /** All findings: errors first, then warnings, then notices; each by file, line and code, and each once. */
    public List<Finding> sorted() {
        return list.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(finding -> file(finding))
                        .thenComparing(finding -> line(finding))
                        .thenComparing(Finding::code)
                        .thenComparing(finding -> finding.found().vi()))
                .toList();
    }

    private static String file(Finding finding) {
        return finding.places().isEmpty() ? "" : finding.places().get(0).file();
    }

    private static int line(Finding finding) {
        return finding.places().isEmpty() ? 0 : finding.places().get(0).line();
    }

    /** A finding in the making; {@link #remedy} completes it. */
    public final class Draft {
        private final Finding.Severity severity;
        private final String code;
        private final List<SourcePosition> places = new ArrayList<>();
        private String rule = "";
        private Bilingual found = Bilingual.same("-");
        private Bilingual allowed = Bilingual.same("-");

        private Draft(Finding.Severity severity, String code) {
            this.severity = severity;
            this.code = code;
        }

        /** The title of the rule concerned. */
        public Draft rule(String title) {
            rule = title;
            return this;
        }

        /** A line concerned; the one to mend first. */
        public Draft at(SourcePosition place) {
            places.add(place);
            return this;
        }

        /** A line concerned, if known. */
        public Draft at(Optional<SourcePosition> place) {
            place.ifPresent(places::add);
            return this;
        }

        /** Lines concerned. */
        public Draft at(List<SourcePosition> several) {
            places.addAll(several);
            return this;
        }

        /** What was found. */
        public Draft found(String vi, String en) {
            found = Bilingual.of(vi, en);
            return this;
        }

        /** What is allowed. */
        public Draft allowed(String vi, String en) {
            allowed = Bilingual.of(vi, en);
            return this;
        }

        /** What to do; completes the finding and adds it. */
        public void remedy(String vi, String en) {
            list.add(new Finding(severity, code, rule, places, found, allowed, Bilingual.of(vi, en)));
        }
    }
}
