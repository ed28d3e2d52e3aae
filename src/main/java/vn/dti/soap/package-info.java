/**
 * The SOAP interface at {@code /soap/index}: {@code WEB-INF/wsdl/index.wsdl} is the contract, the classes of
 * {@code message} are generated from it, and each operation hands its call to one use case. What is refused becomes a
 * typed fault with texts in Vietnamese and English; nothing here decides anything and nothing is stored.
 *
 * <p>Every operation is public, like the same calls of REST. Figures come in as the text that was sent, so that every
 * digit is kept and what is no decimal becomes a problem of its unit; results go out as {@code xs:decimal}.
 */
@NullMarked
package vn.dti.soap;

import org.jspecify.annotations.NullMarked;
