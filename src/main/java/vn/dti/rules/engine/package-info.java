/**
 * Drools, and nothing but numbers: rules are generated as patterns over typed facts of the index (node, parent, level,
 * leaf, data source) and calls that carry a rule number and a sentence number. Firing once tells of which nodes each
 * sentence speaks; the tree grows by inference from the whole index downwards. No text of a rule file comes here.
 */
@NullMarked
package vn.dti.rules.engine;

import org.jspecify.annotations.NullMarked;
