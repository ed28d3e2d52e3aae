package vn.dti.domain.index;

import vn.dti.domain.text.Bilingual;

/** The levels of an indicator tree, from the whole index down to a part of a criterion. */
public enum NodeLevel {
    /** The whole index (bộ chỉ số). */
    INDEX("bộ chỉ số", "index"),
    /** A pillar (trụ cột); pillars may overlap. */
    PILLAR("trụ cột", "pillar"),
    /** A group of main indices (nhóm chỉ số). */
    GROUP("nhóm chỉ số", "group"),
    /** General information (thông tin chung), shown beside the main indices, never scored and never counted. */
    INFORMATION("thông tin chung", "general information"),
    /** A main index (chỉ số chính). */
    MAIN_INDEX("chỉ số chính", "main index"),
    /** A component indicator (chỉ số thành phần). */
    COMPONENT("chỉ số thành phần", "component indicator"),
    /** A criterion (tiêu chí). */
    CRITERION("tiêu chí", "criterion"),
    /** A part of a criterion, to any depth. */
    PART("ý của tiêu chí", "part of a criterion");

    private final Bilingual label;

    NodeLevel(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /** The word for this level. */
    public Bilingual label() {
        return label;
    }

    /** The level of a child that does not state its own. */
    public NodeLevel childLevel() {
        return switch (this) {
            case INDEX, PILLAR, GROUP -> MAIN_INDEX;
            case MAIN_INDEX -> COMPONENT;
            case COMPONENT -> CRITERION;
            case CRITERION, PART, INFORMATION -> PART;
        };
    }
}
