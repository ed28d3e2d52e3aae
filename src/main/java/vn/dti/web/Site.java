package vn.dti.web;

import java.util.List;
import java.util.Optional;

/**
 * What surrounds every page: menu, language switch, style sheet.
 *
 * @param language the language of the page
 * @param here the page's own address; absent on an error page
 * @param stylesheet the address of the style sheet, with its fingerprint
 * @param part the part of the site to which the page belongs
 */
public record Site(Language language, Optional<Address> here, String stylesheet, String part) {
    /** The code of the language, for {@code lang}. */
    public String code() {
        return language.code();
    }

    /** The same page in the other language; on an error page the other front page. */
    public Link otherLanguage() {
        Language other = language.other();
        return Link.to(other.ownName(), here.orElse(new Address.Front()).in(other));
    }

    /** The code of the other language. */
    public String otherCode() {
        return language.other().code();
    }

    /** The page's own address; empty on an error page. */
    public String canonical() {
        return here.map(address -> address.in(language)).orElse("");
    }

    /** The front page. */
    public String front() {
        return new Address.Front().in(language);
    }

    /** Where people who have signed in bring rules into force. */
    public String drafts() {
        return new Address.Drafts().in(language);
    }

    /** Where people who have signed in bring years to publication. */
    public String periods() {
        return new Address.Periods().in(language);
    }

    /** Where the search form leads. */
    public String searchAction() {
        return new Address.Search("").in(language);
    }

    /** The name of the search parameter. */
    public String searchParameter() {
        return language.choose("ten", "name");
    }

    /** The main menu. */
    public List<Link> menu() {
        Wording wording = Wording.in(language);
        return List.of(
                entry(wording, "ranking", new Address.Front()),
                entry(wording, "units", new Address.Search("")),
                entry(wording, "sets", new Address.IndicatorSets()),
                entry(wording, "trials", new Address.Trials()),
                entry(wording, "editions", new Address.Editions()),
                entry(wording, "drafts", new Address.Drafts()));
    }

    private Link entry(Wording wording, String name, Address address) {
        return new Link(wording.text("menu." + name), address.in(language), name.equals(part));
    }
}
