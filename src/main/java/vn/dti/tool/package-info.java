/**
 * The command line: the check of rule folders, the formatter, the comparison of two sets, Excel workbooks, the method of
 * a node in words and the evaluation of a folder, for a desk without the service and for a ministry's own pipeline. It
 * knows the domain and the rules alone, no Jakarta, and is packed with them as one jar. Texts are Vietnamese, or English
 * with {@code --lang=en}; {@code --json} is for programs. Exit codes: 0 done, 1 the answer is no (errors found, sets
 * differ, files not formatted), 2 the call or a file was wrong.
 */
@NullMarked
package vn.dti.tool;

import org.jspecify.annotations.NullMarked;
