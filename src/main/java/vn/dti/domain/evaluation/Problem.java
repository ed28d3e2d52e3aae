package vn.dti.domain.evaluation;

import java.util.Optional;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitCode;

/**
 * Why one unit has no points at one node. It never stops the other units.
 *
 * @param unit the unit
 * @param node the node that could not be scored
 * @param input the input at fault, if it is one
 * @param code what kind of problem it is, such as {@code divisor-zero}; stable, for programs
 * @param reason what is wrong and what to do
 */
public record Problem(UnitCode unit, NodeCode node, Optional<InputKey> input, String code, Bilingual reason) {}
