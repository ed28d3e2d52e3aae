/**
 * The scoring plan: the law of one indicator set, resolved once from its rule files and then applied to all units
 * alike. A plan is a tree of nodes; each node says how its points come about. Plans are immutable, have canonical
 * bytes and a fingerprint, and know nothing of where they came from except the line of the rule file.
 */
@NullMarked
package vn.dti.domain.plan;

import org.jspecify.annotations.NullMarked;
