package vn.dti.domain.evaluation;

import java.util.Optional;
import vn.dti.domain.text.Bilingual;

/**
 * The version of the evaluation semantics: what a plan means in numbers. It goes up when the same plan and the same
 * figures would give another result; results that were sealed under an older version are then still evaluated by it.
 */
public final class Semantics {
    /** The version by which this program evaluates. */
    public static final int CURRENT = 1;

    private Semantics() {}

    /** Why this program cannot evaluate by a version; empty if it can. */
    public static Optional<Bilingual> refusal(int version) {
        return version == CURRENT
                ? Optional.empty()
                : Optional.of(Bilingual.of(
                        "Bản kết quả được tính theo ngữ nghĩa phiên bản %s; chương trình này chỉ biết phiên bản %s. Hãy dùng bản chương trình mới hơn."
                                .formatted(version, CURRENT),
                        "The edition was evaluated by version %s of the semantics; this program knows version %s only. Use a newer program."
                                .formatted(version, CURRENT)));
    }
}
