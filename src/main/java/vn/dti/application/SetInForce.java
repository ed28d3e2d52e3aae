package vn.dti.application;

import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.plan.ScoringPlan;

/**
 * A set in force with its plan read from the archive.
 *
 * @param stored the set as it is archived
 * @param plan its plan
 * @param sources the lines from which the plan was read
 */
record SetInForce(ActivatedSet stored, ScoringPlan plan, PlanSources sources) {}
