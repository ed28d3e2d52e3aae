package vn.dti.domain.plausibility;

import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.text.Bilingual;

/**
 * A rule of {@code checks.dslr}.
 *
 * @param code its code, unique in the file, such as {@code K1}
 * @param name its name
 * @param suspicion what it looks for
 * @param importance how much the doubt weighs
 * @param warning what is doubtful
 * @param advice what to do
 * @param place the line of its title
 */
public record PlausibilityRule(
        String code,
        String name,
        Suspicion suspicion,
        Importance importance,
        Bilingual warning,
        Bilingual advice,
        SourcePosition place) {}
