package vn.dti.web;

import java.util.List;
import java.util.UUID;
import vn.dti.application.CheckImport;
import vn.dti.application.RefusedException;

/**
 * The form by which an edition that another installation exported is imported, for publishers.
 *
 * @param title its title
 * @param action where it is sent
 * @param key under which sending it twice stores once
 * @param back the page of the published editions
 * @param file the name of the file that was refused; empty if none was
 * @param findings why it was refused, each with its place; empty if nothing was
 * @param httpStatus the status with which it is sent
 */
public record ImportPage(
        String title, String action, String key, Link back, String file, List<String> findings, int httpStatus)
        implements Page {
    private static final int OK = 200;

    /** Keeps its own copy. */
    public ImportPage {
        findings = List.copyOf(findings);
    }

    /** The empty form. */
    static ImportPage empty(Wording wording) {
        return refused("", List.of(), OK, wording);
    }

    /** The form again with the reasons why a file was refused. */
    static ImportPage refused(String file, List<String> findings, int status, Wording wording) {
        return new ImportPage(
                wording.text("import.title"),
                new Address.ImportEdition().in(wording.language()),
                UUID.randomUUID().toString(),
                Link.to(wording.text("editions.title"), new Address.Editions().in(wording.language())),
                file,
                findings,
                status);
    }

    /** A reason with its place, as a person reads it. */
    static String finding(RefusedException.Violation violation, Wording wording) {
        String text = wording.of(violation.text());
        String place = violation.place();
        if (place.equals(CheckImport.PACKAGE) || text.startsWith(place)) {
            return text;
        }
        return wording.text("import.finding", place.replace(": line ", wording.text("import.line")), text);
    }

    @Override
    public String view() {
        return "import-edition";
    }

    @Override
    public String part() {
        return "editions";
    }
}
