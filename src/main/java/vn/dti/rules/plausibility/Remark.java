package vn.dti.rules.plausibility;

import vn.dti.domain.plausibility.Importance;

/** What a sentence after {@code then} says. */
sealed interface Remark {
    /** Mức độ: cao. */
    record Weight(Importance importance) implements Remark {}

    /** Cảnh báo: …, in Vietnamese or English. */
    record Warning(String text, boolean english) implements Remark {}

    /** Khuyến nghị: …, in Vietnamese or English. */
    record Advice(String text, boolean english) implements Remark {}
}
