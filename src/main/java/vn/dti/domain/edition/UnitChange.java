package vn.dti.domain.edition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dti.domain.unit.UnitCode;

/**
 * One unit at one entry in two editions. Values and ranks are the computed ones, or the published ones where nothing was
 * computed.
 *
 * @param unit the unit
 * @param before its value in the older edition, 0 to 1
 * @param after its value in the newer edition, 0 to 1
 * @param rankBefore its rank in the older edition
 * @param rankAfter its rank in the newer edition
 * @param difference the newer minus the older value; absent where they cannot be compared
 * @param places by how many ranks it went up (positive) or down; absent where the units that were ranked are not the
 *     same
 */
public record UnitChange(
        UnitCode unit,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after,
        OptionalInt rankBefore,
        OptionalInt rankAfter,
        Optional<BigDecimal> difference,
        OptionalInt places) {}
