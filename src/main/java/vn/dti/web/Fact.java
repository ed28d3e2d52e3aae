package vn.dti.web;

/**
 * A fact on a page.
 *
 * @param term what it is
 * @param text what it says
 */
public record Fact(String term, String text) {}
