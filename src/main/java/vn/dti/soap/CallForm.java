package vn.dti.soap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import vn.dti.domain.text.Bilingual;

/**
 * Looks at a call before anything is made of it: well-formed XML without a document type, without depth beyond reason,
 * and what is in the body keeps to the WSDL. So a slip is told with its line, nothing is passed over in silence, and no
 * entity is ever expanded. Only whether a submitted figure is a decimal is not looked at here: it is asked for each unit.
 */
final class CallForm {
    /** The most elements within each other; the deepest call of the WSDL has five. */
    static final int MAX_DEPTH = 20;

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String OPEN = "<xs:schema ";
    private static final String CLOSE = "</xs:schema>";
    private static final String NAMESPACES =
            "xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:tns=\"urn:dti:index:1\" ";

    private final Schema schema;
    private final SAXParserFactory parsers;

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
    Optional<Bilingual> fault(byte[] body, @Nullable String encoding) {
        AtomicBoolean wellFormed = new AtomicBoolean(true);
        try {
            InputSource source = new InputSource(new ByteArrayInputStream(body));
            source.setEncoding(encoding);
            XMLReader reader = parsers.newSAXParser().getXMLReader();
            Body inBody = new Body(schema.newValidatorHandler(), wellFormed);
            reader.setContentHandler(inBody);
            reader.setErrorHandler(inBody);
            reader.parse(source);
            return Optional.empty();
        } catch (SAXParseException e) {
            return Optional.of(at(e, wellFormed.get()));
        } catch (SAXException | IOException e) {
            return Optional.of(Bilingual.of("lời gọi không đọc được thành XML.", "the call cannot be read as XML."));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the parser of this Java", e);
        }
    }

    private static Bilingual at(SAXParseException e, boolean wellFormed) {
        int line = Math.max(1, e.getLineNumber());
        int column = Math.max(1, e.getColumnNumber());
        String reason = String.valueOf(e.getMessage())
                .replace('<', '‹')
                .replace('>', '›')
                .replace("&", "");
        return Bilingual.of(
                "Dòng %d, cột %d: lời gọi %s (%s); hãy sửa ở chỗ này."
                        .formatted(
                                line,
                                column,
                                wellFormed ? "không theo đúng WSDL" : "không phải là XML đúng cú pháp",
                                reason),
                "Line %d, column %d: the call %s (%s); mend it here."
                        .formatted(
                                line,
                                column,
                                wellFormed ? "does not keep to the WSDL" : "is not well-formed XML",
                                reason));
    }

    /** A fault of the caller as a whole answer; the text has no character that XML would take for its own. */
    static String envelope(Bilingual text) {
        return "<soap:Envelope xmlns:soap=\"" + SOAP + "\"><soap:Body><soap:Fault>"
                + "<faultcode>soap:Client</faultcode><faultstring>" + Texts.both(text) + "</faultstring>"
                + "<detail><requestRefused xmlns=\"urn:dti:index:1\"><violation><place>XML</place><text><vi>"
                + text.vi() + "</vi><en>" + text.en() + "</en></text></violation></requestRefused></detail>"
                + "</soap:Fault></soap:Body></soap:Envelope>";
    }

    /** Hands what is in the body to the schema; the first thing that is wrong ends the reading. */
    private static final class Body extends DefaultHandler {
        private final ValidatorHandler validator;
        private final AtomicBoolean wellFormed;
        private @Nullable Locator place;
        private int depth;
        private boolean inBody;

        Body(ValidatorHandler validator, AtomicBoolean wellFormed) {
            this.validator = validator;
            this.wellFormed = wellFormed;
            validator.setErrorHandler(this);
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            place = locator;
            validator.setDocumentLocator(locator);
        }

        @Override
        public void startDocument() throws SAXException {
            validator.startDocument();
        }

        @Override
        public void endDocument() throws SAXException {
            validator.endDocument();
        }

        @Override
        public void startPrefixMapping(String prefix, String uri) throws SAXException {
            validator.startPrefixMapping(prefix, uri);
        }

        @Override
        public void endPrefixMapping(String prefix) throws SAXException {
            validator.endPrefixMapping(prefix);
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            if (++depth > MAX_DEPTH) {
                throw new SAXParseException("over " + MAX_DEPTH + " levels", place);
            }
            if (inBody) {
                validator.startElement(uri, localName, qName, attributes);
            } else if (depth == 2 && uri.equals(SOAP) && localName.equals("Body")) {
                inBody = true;
            }
        }

        @Override
        public void endElement(String uri, String localName, String qName) throws SAXException {
            depth--;
            if (inBody && depth == 1) {
                inBody = false;
            } else if (inBody) {
                validator.endElement(uri, localName, qName);
            }
        }

        @Override
        public void characters(char[] text, int start, int length) throws SAXException {
            if (inBody && depth > 2) {
                validator.characters(text, start, length);
            }
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            wellFormed.set(false);
            throw e;
        }
    }
}
