package vn.dti.domain.report;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.unit.UnitCode;

/**
 * Points that an appraiser gives a unit at one node (method 24 of the catalogue): inside 0 to the maximum, and with a reason where
 * they are not those that the unit gave itself ("Thống nhất", "Không thống nhất").
 *
 * @param unit the unit
 * @param node the node
 * @param round the round of the appraisal, never the self-assessment
 * @param self the points that the unit gave itself, absent if none
 * @param points the points given
 * @param maximum the maximum points of the node
 * @param reason why; empty where the appraiser agrees and says nothing
 */
public record AppraisedPoints(
        UnitCode unit,
        NodeCode node,
        Round round,
        Optional<BigDecimal> self,
        BigDecimal points,
        BigDecimal maximum,
        String reason) {
    /** Refuses points outside 0 to the maximum, and another number than the unit's without a reason. */
    public AppraisedPoints {
        self = self.map(Decimals::normal);
        points = Decimals.normal(points);
        maximum = Decimals.normal(maximum);
        reason = reason.strip();
        if (round == Round.SELF_ASSESSMENT) {
            throw new IllegalArgumentException("a unit does not appraise itself");
        }
        if (points.signum() < 0 || points.compareTo(maximum) > 0) {
            throw new IllegalArgumentException("not from 0 to " + maximum + ": " + points);
        }
        if (reason.isEmpty() && !self.equals(Optional.of(points))) {
            throw new IllegalArgumentException("a reason is needed for " + points + " in place of " + self);
        }
    }

    /** Whether the appraiser agrees with the unit. */
    public boolean agrees() {
        return self.equals(Optional.of(points));
    }
}
