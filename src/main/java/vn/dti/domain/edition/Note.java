package vn.dti.domain.edition;

import vn.dti.domain.text.Bilingual;

/**
 * A remark on the published results of a year, such as a contradiction between sources.
 *
 * @param topic what it is about
 * @param text the remark
 * @param source the keys of its sources, separated by {@code ;}, empty if it has none
 */
public record Note(String topic, Bilingual text, String source) {}
