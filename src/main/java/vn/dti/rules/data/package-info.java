/**
 * The CSV files beside the rules: units and panels of a level, sources, and for each set its figures, what was
 * published, remarks and examples. Read strictly; whatever is wrong is told with file and line.
 */
@NullMarked
package vn.dti.rules.data;

import org.jspecify.annotations.NullMarked;
