/**
 * From understood rules to a plan: which rules make nodes, what each node was told by which line, and the scale, the
 * maximum and the documentation that follow. Whatever contradicts itself or lacks something is told with its lines.
 */
@NullMarked
package vn.dti.rules.assembly;

import org.jspecify.annotations.NullMarked;
