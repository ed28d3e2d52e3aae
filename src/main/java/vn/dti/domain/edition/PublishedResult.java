package vn.dti.domain.edition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.unit.UnitCode;

/**
 * What was published of one unit at one node: compared with the computed result, never an input of it.
 *
 * @param panel the panel in which it was ranked
 * @param unit the unit
 * @param node the node
 * @param value the published value, 0 to 1, with the digits as printed
 * @param rank the published rank, from 1
 * @param source the keys of its sources, separated by {@code ;}
 * @param note a remark, empty if there is none; Vietnamese, then English after {@code " / "}
 */
public record PublishedResult(
        String panel,
        UnitCode unit,
        NodeCode node,
        Optional<BigDecimal> value,
        OptionalInt rank,
        String source,
        String note) {}
