/**
 * The second face of rule files: the table of a decision's appendix, one rule per row, with the columns that such tables
 * have (code, name, maximum points, method, evidence, source …). A table becomes text and text becomes a table without
 * loss; what a table says is understood by the same gate as text and nowhere else. The table is written to and read from
 * Excel workbooks, whose errors name the cell; written as text in one order and layout it is the formatter.
 */
@NullMarked
package vn.dti.rules.appendix;

import org.jspecify.annotations.NullMarked;
