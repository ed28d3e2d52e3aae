package vn.dti.domain.plan;

import java.util.List;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.text.Bilingual;

/**
 * Something that the check of a rule folder found, told to the person who can mend it.
 *
 * @param severity whether it bars the set from use
 * @param code what kind of finding it is, such as {@code children-sum}; stable, for programs
 * @param rule the title of the rule, empty where the finding is about a file
 * @param places the lines concerned, the one to mend first; empty where the finding is about the whole set
 * @param found what was found
 * @param allowed what is allowed
 * @param remedy what to do
 */
public record Finding(
        Severity severity,
        String code,
        String rule,
        List<SourcePosition> places,
        Bilingual found,
        Bilingual allowed,
        Bilingual remedy) {
    /** How much a finding weighs. */
    public enum Severity {
        /** The set cannot be used. */
        ERROR,
        /** The set can be used; somebody should look. */
        WARNING,
        /** Something was tidied up or is worth knowing. */
        NOTICE
    }

    /** Keeps its own copy. */
    public Finding {
        places = List.copyOf(places);
    }

    /** The same finding with the paths of its files below a folder, as {@code figures.csv} for {@code x/figures.csv}. */
    public Finding below(String folder) {
        List<SourcePosition> inFolder = places.stream()
                .map(place -> place.file().startsWith(folder)
                        ? new SourcePosition(place.file().substring(folder.length()), place.line(), place.text())
                        : place)
                .toList();
        return at(inFolder);
    }

    /** The same finding with the paths of its files in a folder, as {@code x/examples.csv} for {@code examples.csv}. */
    public Finding inFolder(String folder) {
        return at(places.stream()
                .map(place -> new SourcePosition(folder + place.file(), place.line(), place.text()))
                .toList());
    }

    /** The same finding at other places. */
    public Finding at(List<SourcePosition> others) {
        return new Finding(severity, code, rule, others, found, allowed, remedy);
    }

    /** Whether this finding bars the set from use. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
