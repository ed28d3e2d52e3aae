package vn.dti.domain.job;

/**
 * The answer that a job has led to, but for its content.
 *
 * @param status its HTTP status
 * @param mediaType its media type with its parameters, at most 100 characters
 * @param language the language of its texts, empty if it has both; at most 20 characters
 * @param location the address of what was made, empty if nothing was; at most 500 characters
 * @param bytes how long its content is
 * @param keptBytes how many bytes of the database its content takes, packed
 * @param parts in how many parts it is kept
 * @param fingerprint the SHA-256 of its content, 64 hexadecimal digits
 */
public record JobResult(
        int status,
        String mediaType,
        String language,
        String location,
        long bytes,
        long keptBytes,
        int parts,
        String fingerprint) {
    /** Refuses lengths and counts below 0. */
    public JobResult {
        if (bytes < 0 || keptBytes < 0 || parts < 0) {
            throw new IllegalArgumentException("below zero: " + bytes + ", " + keptBytes + ", " + parts);
        }
    }
}
