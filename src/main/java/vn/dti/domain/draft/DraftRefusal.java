package vn.dti.domain.draft;

import vn.dti.domain.text.Bilingual;

/**
 * Why a person cannot take a step.
 *
 * @param isForThisPerson whether somebody else could take it now; else nobody can, as the draft stands
 * @param text the reason and what to do
 */
public record DraftRefusal(boolean isForThisPerson, Bilingual text) {}
