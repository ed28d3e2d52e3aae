package vn.dti.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.unit.UnitCode;

/** What a page shows, independent of its language; {@link #in} writes its address, {@link AddressReader} reads it. */
public sealed interface Address {
    /** The last segment of the form for a new draft. */
    String NEW_VI = "moi";

    /** The same in English. */
    String NEW_EN = "new";

    /** The last segment of the form by which an edition is imported. */
    String IMPORT_VI = "nhap";

    /** The same in English. */
    String IMPORT_EN = "import";

    /** The last segment of the form by which a package is verified. */
    String VERIFY_VI = "kiem-tra";

    /** The same in English. */
    String VERIFY_EN = "verification";

    /** The address in this language, beginning with a slash. */
    String in(Language language);

    /** Whether only people who have signed in may see it. */
    default boolean isForPeopleWhoSignIn() {
        return false;
    }

    /** Whether a form is sent there. */
    default boolean takesForms() {
        return isForPeopleWhoSignIn();
    }

    /** The front page: the ranking that the service shows first. */
    record Front() implements Address {
        @Override
        public String in(Language language) {
            return language.choose("/", "/en");
        }
    }

    /**
     * The ranking of a year.
     *
     * @param period the year and its panel
     * @param node the node that is ranked by; absent for the whole index
     */
    record Ranking(PeriodId period, Optional<NodeCode> node) implements Address {
        @Override
        public String in(Language language) {
            return path(language, Section.RANKING, period.toString()) + byNode(language, node);
        }
    }

    /**
     * A unit over the years.
     *
     * @param unit the unit
     */
    record Profile(UnitCode unit) implements Address {
        @Override
        public String in(Language language) {
            return path(language, Section.UNIT, unit.toString());
        }
    }

    /**
     * How the points of a unit at a node came about.
     *
     * @param period the year and its panel
     * @param unit the unit
     * @param node the node
     */
    record Explanation(PeriodId period, UnitCode unit, NodeCode node) implements Address {
        @Override
        public String in(Language language) {
            return path(language, Section.EXPLANATION, period + "/" + unit + "/" + node);
        }
    }

    /** All indicator sets. */
    record IndicatorSets() implements Address {
        @Override
        public String in(Language language) {
            return path(language, Section.INDICATOR_SET, "");
        }
    }

    /**
     * The method of one indicator set.
     *
     * @param set the set
     * @param part the main index of a large set that is shown with all its criteria; absent for the set as a whole
     */
    record IndicatorSet(SetId set, Optional<NodeCode> part) implements Address {
        /** The set as a whole. */
        IndicatorSet(SetId set) {
            this(set, Optional.empty());
        }

        @Override
        public String in(Language language) {
            return path(language, Section.INDICATOR_SET, set.toString()) + byNode(language, part);
        }
    }

    /** All folders that differ from what is in force. */
    record Trials() implements Address {
        @Override
        public String in(Language language) {
            return path(language, Section.TRIAL, "");
        }
    }

    /**
     * One folder that differs from what is in force.
     *
     * @param set the set of the folder
     */
    record Trial(SetId set) implements Address {
        @Override
        public String in(Language language) {
            return path(language, Section.TRIAL, set.toString());
        }
    }

    /** All drafts of rules. */
    record Drafts() implements Address {
        @Override
        public String in(Language language) {
            return path(language, Section.DRAFT, "");
        }

        @Override
        public boolean isForPeopleWhoSignIn() {
            return true;
        }
    }

    /** The form by which rules are uploaded as a new draft. */
    record NewDraft() implements Address {
        @Override
        public String in(Language language) {
            return path(language, Section.DRAFT, language.choose(NEW_VI, NEW_EN));
        }

        @Override
        public boolean isForPeopleWhoSignIn() {
            return true;
        }
    }

    /**
     * One draft.
     *
     * @param id the draft
     */
    record Draft(UUID id) implements Address {
        @Override
        public String in(Language language) {
            return path(language, Section.DRAFT, id.toString());
        }

        @Override
        public boolean isForPeopleWhoSignIn() {
            return true;
        }
    }

    /** All published editions. */
    record Editions() implements Address {
        @Override
        public String in(Language language) {
            return path(language, Section.EDITION, "");
        }
    }

    /** The form by which an edition is imported, for publishers. */
    record ImportEdition() implements Address {
        @Override
        public String in(Language language) {
            return path(language, Section.EDITION, language.choose(IMPORT_VI, IMPORT_EN));
        }

        @Override
        public boolean isForPeopleWhoSignIn() {
            return true;
        }
    }

    /** The form by which everybody verifies the package of an edition. */
    record VerifyEdition() implements Address {
        @Override
        public String in(Language language) {
            return path(language, Section.EDITION, language.choose(VERIFY_VI, VERIFY_EN));
        }

        @Override
        public boolean takesForms() {
            return true;
        }
    }

    /**
     * One published edition.
     *
     * @param period the year and its panel
     * @param number its number within the year, from 1
     */
    record Edition(PeriodId period, int number) implements Address {
        @Override
        public String in(Language language) {
            return path(language, Section.EDITION, period + "/" + number);
        }
    }

    /**
     * Two published years of one level compared.
     *
     * @param before the year that is told first
     * @param after the other one, of the same level
     * @param node the node of its set by which they are compared; absent for the whole index
     */
    record Comparison(PeriodId before, PeriodId after, Optional<NodeCode> node) implements Address {
        /** The same with the years in the other order. */
        Comparison turned() {
            PeriodId first = after;
            return new Comparison(first, before, node);
        }

        @Override
        public String in(Language language) {
            return path(language, Section.COMPARISON, before + "/" + after.set().name() + "/" + after.panel())
                    + byNode(language, node);
        }
    }

    /**
     * A year told anew for merged units.
     *
     * @param period the year
     * @param into the panel of the new units
     */
    record Restatement(PeriodId period, String into) implements Address {
        @Override
        public String in(Language language) {
            return path(language, Section.RESTATEMENT, period + "/" + into);
        }
    }

    /** All evaluation periods, for staff. */
    record Periods() implements Address {
        @Override
        public String in(Language language) {
            return path(language, Section.PERIOD, "");
        }

        @Override
        public boolean isForPeopleWhoSignIn() {
            return true;
        }
    }

    /**
     * One evaluation period, for staff.
     *
     * @param id the year and its panel
     */
    record Period(PeriodId id) implements Address {
        @Override
        public String in(Language language) {
            return path(language, Section.PERIOD, id.toString());
        }

        @Override
        public boolean isForPeopleWhoSignIn() {
            return true;
        }
    }

    /**
     * The list of units, or the search for one.
     *
     * @param name the name that is sought; empty for the list
     */
    record Search(String name) implements Address {
        @Override
        public String in(Language language) {
            String query = name.isEmpty()
                    ? ""
                    : language.choose("?ten=", "?name=") + URLEncoder.encode(name, StandardCharsets.UTF_8);
            return path(language, Section.SEARCH, "") + query;
        }
    }

    private static String byNode(Language language, Optional<NodeCode> node) {
        return node.map(it -> language.choose("?chi-so=", "?node=") + it).orElse("");
    }

    private static String path(Language language, Section section, String rest) {
        return "/" + language.code() + "/" + section.word(language) + (rest.isEmpty() ? "" : "/" + rest);
    }

    /** The second segment of an address. */
    enum Section {
        /** Rankings. */
        RANKING("xep-hang", "ranking"),
        /** Units. */
        UNIT("don-vi", "unit"),
        /** Explanations. */
        EXPLANATION("dien-giai", "explanation"),
        /** Methods. */
        INDICATOR_SET("bo-chi-so", "indicator-set"),
        /** Trial sets. */
        TRIAL("thu-nghiem", "trial"),
        /** Drafts of rules. */
        DRAFT("du-thao", "draft"),
        /** Published editions. */
        EDITION("ban-ket-qua", "edition"),
        /** Two years compared. */
        COMPARISON("so-sanh", "comparison"),
        /** Years told anew for merged units. */
        RESTATEMENT("sap-nhap", "merger"),
        /** Evaluation periods on their way to publication. */
        PERIOD("ky-danh-gia", "period"),
        /** The list of units and the search. */
        SEARCH("tim", "search");

        private final String vi;
        private final String en;

        Section(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        /** The segment in this language. */
        public String word(Language language) {
            return language.choose(vi, en);
        }

        /** The section that has this segment in either language. */
        static Optional<Section> parse(String word) {
            for (Section section : values()) {
                if (section.vi.equals(word) || section.en.equals(word)) {
                    return Optional.of(section);
                }
            }
            return Optional.empty();
        }
    }
}
