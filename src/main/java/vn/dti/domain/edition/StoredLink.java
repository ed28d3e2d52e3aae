package vn.dti.domain.edition;

/**
 * A link of the chain as it is stored.
 *
 * @param text its canonical text ({@link ChainLink})
 * @param fingerprint its fingerprint, which the next link names
 */
public record StoredLink(String text, String fingerprint) {
    /** What is to be stored of a link. */
    public static StoredLink of(ChainLink link) {
        return new StoredLink(link.canonical(), link.fingerprint());
    }
}
