package vn.dti.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import vn.dti.application.Cell;
import vn.dti.application.LoadIndex;
import vn.dti.application.SetView;
import vn.dti.application.SourceView;
import vn.dti.domain.edition.ComparisonWithPublished.Kind;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;
import vn.dti.domain.unit.AssessedUnit;

/**
 * How the pages say things in one language: the texts of {@code messages_vi.properties} and
 * {@code messages_en.properties}, names and numbers. A text may hold places {@code {0}}, {@code {1}}, … that are filled
 * as they are given: a year never gets a thousands separator.
 */
public final class Wording {
    private static final String BUNDLE = "vn.dti.web.messages";
    private static final String BETWEEN_LANGUAGES = " / ";

    private static final int SHOWN_DIGITS = 8;

    private final Language language;
    private final ResourceBundle bundle;

    private Wording(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The wording in this language. */
    public static Wording in(Language language) {
        return new Wording(
                language,
                ResourceBundle.getBundle(
                        BUNDLE,
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /**
     * The text with this key, its places filled in order.
     *
     * @throws java.util.MissingResourceException if there is no such text
     */
    public String text(String key, Object... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The text with this key for one thing ({@code key.one}) or for several ({@code key.many}, {@code {0}} is how many). */
    public String counted(String key, int count) {
        return text(key + (count == 1 ? ".one" : ".many"), count(count));
    }

    /** Who did something: the name under which a person signs in, or that the service did it itself. */
    public String person(String by) {
        return by.equals(LoadIndex.FIRST_START) ? text("by.first-start") : by;
    }

    /** A moment as people in Viet Nam write it, in their time. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofPattern(text("moment.pattern"))
                .withLocale(language.locale())
                .withZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .format(moment);
    }

    /** A text that comes in both languages. */
    public String of(Bilingual text) {
        return language.of(text);
    }

    /** A value with all the digits it has, trailing zeros included: they say how exactly it is known. */
    public String value(BigDecimal value) {
        return of(NumberText.of(value));
    }

    /** A value, or nothing. */
    public String value(Optional<BigDecimal> value) {
        return value.map(this::value).orElse("");
    }

    /** An amount such as points, without trailing zeros. */
    public String amount(BigDecimal amount) {
        return of(NumberText.plain(amount));
    }

    /** A whole number. */
    public String count(int count) {
        return of(NumberText.of(BigDecimal.valueOf(count)));
    }

    /** A rank, or nothing. */
    public String rank(OptionalInt rank) {
        return rank.isPresent() ? count(rank.getAsInt()) : "";
    }

    /** The name of a unit. */
    public String name(AssessedUnit unit) {
        return language.choose(unit.name(), unit.nameEn());
    }

    /** The name of a node. */
    public String name(PlanNode node) {
        return language.choose(node.name(), node.nameEn());
    }

    /** The title of a set; with its id where another set in force is of the same level and year. */
    public String title(SetView set) {
        return set.sharesYear() ? text("set.title.id", titleOfLevel(set), set.id()) : titleOfLevel(set);
    }

    /** The title of a set as the sets of its level share it. */
    public String titleOfLevel(SetView set) {
        return language.choose(set.title(), set.titleEn());
    }

    /** The data year of a set, empty if it has no plan. */
    public String year(SetView set) {
        return set.plan()
                .map(plan -> Integer.toString(plan.header().dataYear()))
                .orElse("");
    }

    /** The title of a source. */
    public String title(SourceView source) {
        return ownPart(source.title());
    }

    /** The part in this language of a text of a data file that is given as "tiếng Việt / English", else the text. */
    public String ownPart(String text) {
        int cut = text.lastIndexOf(BETWEEN_LANGUAGES);
        return cut < 0
                ? text
                : language.choose(text.substring(0, cut), text.substring(cut + BETWEEN_LANGUAGES.length()));
    }

    /** How far a value may be off: exactly where two digits say it, else two digits that are never less than it is. */
    public String halfWidth(BigDecimal width) {
        return "±" + amount(Decimals.shownWidth(width));
    }

    /** A difference with its sign. */
    public String difference(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + value(difference);
    }

    /** Why a computed value is not the published one, in numbers; nothing where it is. */
    public Optional<String> deviation(Cell cell) {
        return cell.deviation()
                .map(deviation -> text(
                        cell.agreement() == Kind.DIFFERENT ? "deviation.different" : "deviation.near",
                        of(NumberText.shortened(deviation.unrounded(), SHOWN_DIGITS)),
                        value(cell.computed()),
                        value(cell.published()),
                        halfWidth(deviation.tolerance())));
    }

    /** The level of a node in words: nothing where its name begins with them; a remainder is no level of the index. */
    public String level(PlanNode node) {
        if (node.scoring() instanceof Scoring.Remainder) {
            return text("level.remainder");
        }
        String level = of(node.level().label());
        return name(node).toLowerCase(language.locale()).contains(level.toLowerCase(language.locale())) ? "" : level;
    }
}
