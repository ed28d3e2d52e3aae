/**
 * The SOAP interface at {@code /soap/index}: {@code WEB-INF/wsdl/index.wsdl} is the contract. A call is compared with its
 * schema at the door, then each operation reads it, hands it to one use case and writes the answer in the order of the
 * schema; nothing here decides anything and nothing is stored. What is refused becomes a typed fault with texts in
 * Vietnamese and English.
 *
 * <p>Every operation is public, like the same calls of REST. Figures come in as the text that was sent, so that every
 * digit is kept and what is no decimal becomes a problem of its unit; results go out as {@code xs:decimal}.
 */
@NullMarked
package vn.dti.soap;

import org.jspecify.annotations.NullMarked;
