package vn.dti.soap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.ShownText;

/**
 * Looks at a call before anything is made of it: well-formed XML without a document type, without depth beyond reason, an
 * envelope of SOAP 1.1 with one call in its body, and that call keeps to the WSDL. So a slip is told with its line, nothing
 * is passed over in silence, and no entity is ever expanded. Only whether a submitted figure is a decimal is not looked at
 * here: it is asked for each unit.
 */
final class CallForm {
    private static final String OPEN = "<xs:schema ";
    private static final String CLOSE = "</xs:schema>";
    private static final String NAMESPACES =
            "xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:tns=\"urn:dti:index:1\" ";
    private static final String LOCALE = "http://apache.org/xml/properties/locale";
    private static final Pattern OPERATION = Pattern.compile("<wsdl:operation name=\"([A-Za-z]+)\"");
    private static final int LONGEST_REASON = 200;

    private final Schema schema;
    private final SAXParserFactory parsers;
    private final Set<String> operations;

    /**
     * The form that a WSDL describes.
     *
     * @throws IllegalArgumentException if the WSDL has no schema that can be read
     */
    CallForm(String wsdl) {
        int begin = wsdl.indexOf(OPEN);
        int end = wsdl.indexOf(CLOSE);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("the WSDL has no schema");
        }
        String types = (OPEN + NAMESPACES + wsdl.substring(begin + OPEN.length(), end) + CLOSE)
                .replace("<xs:restriction base=\"xs:decimal\"/>", "<xs:restriction base=\"xs:string\"/>");
        operations = OPERATION
                .matcher(wsdl)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            schema = factory.newSchema(new StreamSource(new StringReader(types)));
            parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException("the schema of the WSDL cannot be read", e);
        }
    }

    /** What is wrong with the form of a call, if anything is. */
    Optional<Refusal> fault(byte[] body, @Nullable String encoding) {
        InputSource source = new InputSource(new ByteArrayInputStream(body));
        source.setEncoding(encoding);
        ValidatorHandler validator = schema.newValidatorHandler();
        CallEvents events = new CallEvents(validator, operations);
        try {
            XMLReader reader = parsers.newSAXParser().getXMLReader();
            // The rule that is broken is read from the validator's text, so that text has one language.
            reader.setProperty(LOCALE, Locale.ENGLISH);
            validator.setProperty(LOCALE, Locale.ENGLISH);
            reader.setContentHandler(events);
            reader.setErrorHandler(events);
            reader.parse(source);
            return Optional.empty();
        } catch (CallEvents.RefusedCall e) {
            return Optional.of(e.refusal());
        } catch (SAXParseException e) {
            return Optional.of(events.isWellFormed() ? other(e, events) : malformed(e));
        } catch (SAXException | IOException e) {
            return Optional.of(Refusal.of(
                    "Envelope", Bilingual.of("Lời gọi không đọc được thành XML.", "The call cannot be read as XML.")));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the parser of this Java", e);
        }
    }

    /** A call that is XML but does not keep to the WSDL. */
    private static Refusal other(SAXParseException e, CallEvents events) {
        Bilingual reason = SchemaWords.of(String.valueOf(e.getMessage()));
        return Refusal.of(
                events.place(),
                CallEvents.at(
                        e.getLineNumber(),
                        e.getColumnNumber(),
                        Bilingual.of(
                                "lời gọi không theo đúng WSDL: " + reason.vi() + ".",
                                "the call does not keep to the WSDL: " + reason.en() + ".")));
    }

    /** What is no XML; what the parser says of it stands at the end of the English text. */
    private static Refusal malformed(SAXParseException e) {
        String said = String.valueOf(e.getMessage());
        Bilingual text = malformed(said);
        return Refusal.of("Envelope", CallEvents.at(e.getLineNumber(), e.getColumnNumber(), text));
    }

    private static Bilingual malformed(String said) {
        if (said.contains("DOCTYPE")) {
            return Bilingual.of(
                    "lời gọi có khai báo DOCTYPE, điều này không được phép; hãy bỏ khai báo đó.",
                    "the call has a DOCTYPE, which is not allowed; leave it out.");
        }
        if (said.startsWith("Invalid byte")) {
            return Bilingual.of(
                    "lời gọi có ký tự không đúng với bảng mã; hãy gửi bằng UTF-8.",
                    "the call has characters that are not of its encoding; send it as UTF-8.");
        }
        return Bilingual.of(
                "lời gọi không phải là XML đúng cú pháp; hãy xem thẻ mở, thẻ đóng, dấu ngoặc kép và các ký tự & < ở chỗ này"
                        + " hoặc ngay trước đó.",
                "the call is not well-formed XML; look at the tags, quotation marks and the characters & < here or right"
                        + " before (the parser says: " + reason(said) + ")");
    }

    /** What the parser says, on one line and of a bearable length. */
    private static String reason(String said) {
        StringBuilder shown = new StringBuilder();
        for (String word : said.strip().split("\\s+", -1)) {
            if (shown.length() + word.length() > LONGEST_REASON) {
                return shown.append('…').toString();
            }
            shown.append(shown.isEmpty() ? "" : " ").append(ShownText.of(word));
        }
        return shown.toString();
    }
}
