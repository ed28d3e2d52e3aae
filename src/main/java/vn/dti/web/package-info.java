/**
 * The public pages: a ranking, a province over the years, the explanation of every point, the method, trial sets.
 *
 * <p>An address names a page and a language ({@link vn.dti.web.Address}). {@link vn.dti.web.Router} reads it, lets
 * {@link vn.dti.web.Pages} ask the use cases for what the page shows, and only then has Jakarta Faces write it: what does
 * not exist becomes a page that says so before a single byte is sent. Views are transient: no form keeps state, no
 * session begins, no cookie is set, no script runs. Drafts of rules are for people who have signed in:
 * {@link vn.dti.web.DraftDoor} sends their pages, which nobody keeps, and takes their forms. Every text stands in {@code messages_vi} and {@code messages_en}.
 */
@NullMarked
package vn.dti.web;

import org.jspecify.annotations.NullMarked;
