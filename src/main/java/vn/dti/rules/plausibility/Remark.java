package vn.dti.rules.plausibility;

import vn.dti.domain.plausibility.Importance;

/** What a sentence after {@code then} says. */
public sealed interface Remark {
    /**
     * Mức độ: cao.
     *
     * @param importance how much it matters
     */
    record Weight(Importance importance) implements Remark {}

    /**
     * Cảnh báo: …, in Vietnamese or English.
     *
     * @param text the words
     * @param english whether they are English
     */
    record Warning(String text, boolean english) implements Remark {}

    /**
     * Khuyến nghị: …, in Vietnamese or English.
     *
     * @param text the words
     * @param english whether they are English
     */
    record Advice(String text, boolean english) implements Remark {}
}
