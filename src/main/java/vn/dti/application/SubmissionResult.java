package vn.dti.application;

import java.util.Optional;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.evaluation.Evaluation;

/**
 * The result of evaluating submitted figures; nothing of it is stored.
 *
 * @param set the set that was applied
 * @param evaluation points, values and problems; its inputs name the units in code order
 * @param panel the stored year whose frozen panel stood for the other units, if one was named
 */
public record SubmissionResult(SetView set, Evaluation evaluation, Optional<PeriodId> panel) {}
