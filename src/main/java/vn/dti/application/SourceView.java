package vn.dti.application;

/**
 * A source of figures.
 *
 * @param key its short key
 * @param title what it is
 * @param url its address, empty if it has none
 */
public record SourceView(String key, String title, String url) {}
