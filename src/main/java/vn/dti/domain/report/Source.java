package vn.dti.domain.report;

/**
 * Where figures come from.
 *
 * @param key its short key, as used in figures and published results
 * @param title what it is; Vietnamese, then English after {@code " / "} where both are known
 * @param url its address, empty if it has none
 */
public record Source(String key, String title, String url) {}
