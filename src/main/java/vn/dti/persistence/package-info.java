/**
 * The only package that sees the database: entities, their mapping to the values of the domain, and the migrations of
 * the schema ({@code db/migration}: {@code common} for all databases, {@code derby} and {@code postgresql} for what
 * only one of them understands).
 *
 * <p>Rows are written once and never updated where they are evidence: sets, inputs and results are kept as canonical
 * bytes, the columns beside them are an index over these.
 */
@org.jspecify.annotations.NullMarked
package vn.dti.persistence;
