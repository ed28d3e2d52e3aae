package vn.dti.application;

import java.util.Optional;
import vn.dti.domain.text.Bilingual;

/**
 * A remark on a year: a contradiction of the sources, or something to know when reading the figures.
 *
 * @param topic what it is about
 * @param text the remark
 * @param source where it comes from
 */
public record NoteView(Bilingual topic, Bilingual text, Optional<SourceView> source) {}
