package vn.dti.application;

import java.util.Optional;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.edition.SealedEdition;

/** Finds the set by which an edition was evaluated: an imported edition carries its own, any other has the one in force. */
final class SetOfEdition {
    private SetOfEdition() {}

    /**
     * The set of an edition.
     *
     * @throws NotFoundException if it carries none and none is in force
     */
    static SetInForce of(SealedEdition edition, EditionArchive archive, IndexState now) {
        return archive.carriedSet(edition.fingerprint())
                .map(PlanTexts::restore)
                .or(() -> Optional.ofNullable(now.inForce().get(edition.id().set())))
                .orElseThrow(() -> Catalogue.noSuchSet(edition.id().set(), now));
    }
}
