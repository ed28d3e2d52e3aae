/**
 * An edition as one zip: a Frictionless Data Package of tables with declared types and hashes, the rule files, the plan,
 * the receipt, the chain and a README in both languages. The tables are the content; the canonical texts, and so the
 * fingerprints, are rebuilt from them. Writing gives the same bytes each time. What is read is not trusted: it is
 * unpacked within limits, and whatever does not come out of the writer in the same bytes is told with its place.
 */
@NullMarked
package vn.dti.domain.edition.pack;

import org.jspecify.annotations.NullMarked;
