package vn.dti.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dti.application.DraftView;
import vn.dti.application.ReadRuleDrafts;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.Fingerprint;
import vn.dti.rest.answer.DraftAnswer;
import vn.dti.rest.problem.Problem;
import vn.dti.rest.problem.ProblemException;
import vn.dti.rest.problem.ProblemKind;

/**
 * Drafts as answers. Their ETag is the {@link vn.dti.domain.draft.RuleDraft#tag} and, after a full stop, a part of the SHA-256 of the
 * answer: who moves may change while the draft does not. Only the first part counts in the If-Match of a step.
 */
@ApplicationScoped
public class DraftAnswers {
    private static final Bilingual OF_DRAFT = Bilingual.of("dự thảo", "draft");

    private static final int DIGITS = 16;

    /** A draft that was read. */
    Response read(DraftView view, Request request) {
        DraftAnswer answer = DraftAnswer.of(view);
        EntityTag tag = tag(view, answer);
        Response.@Nullable ResponseBuilder unmet = request.evaluatePreconditions(tag);
        if (unmet == null) {
            return Response.ok(answer).tag(tag).build();
        }
        if (unmet.build().getStatus() == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
            throw changed();
        }
        return unmet.tag(tag).build();
    }

    /** A draft that was just changed. */
    Response changed(Response.ResponseBuilder response, DraftView view) {
        DraftAnswer answer = DraftAnswer.of(view);
        return response.entity(answer).tag(tag(view, answer)).build();
    }

    private static EntityTag tag(DraftView view, DraftAnswer answer) {
        return new EntityTag(view.draft().tag() + "."
                + Fingerprint.of(WriteJson.text(answer)).substring(0, DIGITS));
    }

    /**
     * What the caller has seen, by the header of his call.
     *
     * @throws ProblemException if it is missing, or names no single tag
     */
    static String seen(@Nullable String ifMatch) {
        String tag = SeenTags.seen(ifMatch, OF_DRAFT);
        int stop = tag.indexOf('.');
        return stop < 0 ? tag : tag.substring(0, stop);
    }

    /** The id in an address; a text that can be none names nothing. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    Problem.of(
                            ProblemKind.NOT_FOUND,
                            ReadRuleDrafts.noSuchDraft(text.length() <= 40 ? text : text.substring(0, 40) + "…")
                                    .text()),
                    e);
        }
    }

    private static ProblemException changed() {
        return new ProblemException(Problem.of(
                ProblemKind.PRECONDITION_FAILED,
                Bilingual.of("Dự thảo không còn như ETag đã nêu.", "The draft is no more what the named ETag says.")));
    }
}
