/**
 * The only package that sees the database: entities, their mapping to the values of the domain, and the migrations of
 * the schema ({@code db/migration}: {@code common} for all databases, {@code derby} and {@code postgresql} for what
 * only one of them understands).
 *
 * <p>Rows are written once and never updated where they are evidence: sets, inputs and results are kept as canonical
 * bytes, the columns beside them are an index over these. No code here updates or deletes such a row, no column of it is
 * updatable for the persistence provider, and triggers have the database refuse it whoever tries.
 *
 * <p>What is stored comes back as it was, or is refused before: texts of any length are their bytes in UTF-8, short ones
 * are checked for length and characters, moments are microseconds since 1970 in UTC. Text is put in order in Java, never
 * in SQL. The same tests of this package run on Derby and on PostgreSQL.
 */
@org.jspecify.annotations.NullMarked
package vn.dti.persistence;
