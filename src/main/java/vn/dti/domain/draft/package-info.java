/**
 * Rule drafts: rules on their way into force, with every step of that way and who took it. Nothing comes into force by one
 * person alone: who uploaded or submitted a draft can neither approve it nor send it back.
 */
@NullMarked
package vn.dti.domain.draft;

import org.jspecify.annotations.NullMarked;
