package vn.dti.soap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.validation.ValidatorHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.ShownText;

/**
 * Hears a call being read: looks at its envelope and hands the one call in its body to the schema. The first thing that is
 * wrong ends the reading.
 */
final class CallEvents extends DefaultHandler {
    /** The most elements within each other; the deepest call of the WSDL has five. */
    static final int MAX_DEPTH = 20;

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String NEXT = "http://schemas.xmlsoap.org/soap/actor/next";
    private static final int CALL_DEPTH = 3;

    /** Elements that a call has as often as it likes; their place names always which one. */
    private static final Set<String> REPEATED = Set.of("figures", "value", "file");

    private final ValidatorHandler validator;
    private final Set<String> operations;
    private final List<Element> open = new ArrayList<>();
    private @Nullable Locator locator;
    private boolean wellFormed = true;
    private boolean bodySeen;
    private boolean callSeen;
    private Part part = Part.NONE;

    /** Which part of the envelope is being read. */
    private enum Part {
        NONE,
        HEADER,
        BODY
    }

    /** An element whose end has not been seen: its name, its number among those of its name, and the elements in it. */
    private record Element(String name, int number, Map<String, Integer> parts) {}

    /** Ends the reading of a call that is refused. */
    static final class RefusedCall extends SAXException {
        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        RefusedCall(Refusal refusal) {
            super(refusal.text().en());
            this.refusal = refusal;
        }

        /** Why it is refused. */
        Refusal refusal() {
            return refusal;
        }
    }

    /**
     * Hears one call.
     *
     * @param operations the calls of the WSDL
     */
    CallEvents(ValidatorHandler validator, Set<String> operations) {
        this.validator = validator;
        this.operations = operations;
        validator.setErrorHandler(this);
    }

    /** Whether what was read so far is XML. */
    boolean isWellFormed() {
        return wellFormed;
    }

    /** The element at which the reading stands, below the call: {@code figures[1]/value[2]}. */
    String place() {
        if (open.size() < CALL_DEPTH) {
            return open.isEmpty() ? "Envelope" : open.get(open.size() - 1).name();
        }
        String below = open.subList(CALL_DEPTH, open.size()).stream()
                .map(element -> element.number() > 1 || REPEATED.contains(element.name())
                        ? element.name() + "[" + element.number() + "]"
                        : element.name())
                .collect(Collectors.joining("/"));
        return below.isEmpty() ? open.get(CALL_DEPTH - 1).name() : below;
    }

    /** A text with its line and column before it. */
    static Bilingual at(int line, int column, Bilingual text) {
        int atLine = Math.max(1, line);
        int atColumn = Math.max(1, column);
        return Bilingual.of(
                "Dòng " + atLine + ", cột " + atColumn + ": " + text.vi(),
                "Line " + atLine + ", column " + atColumn + ": " + text.en());
    }

    private RefusedCall refused(Refusal.Code code, Bilingual text) {
        Locator at = locator;
        return new RefusedCall(new Refusal(
                code, place(), at(at == null ? 1 : at.getLineNumber(), at == null ? 1 : at.getColumnNumber(), text)));
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
        validator.setDocumentLocator(given);
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
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        open(ShownText.of(localName));
        if (open.size() > MAX_DEPTH) {
            throw refused(
                    Refusal.Code.CLIENT,
                    Bilingual.of(
                            "các phần tử lồng nhau quá " + MAX_DEPTH + " tầng; lời gọi không theo đúng WSDL.",
                            "elements within each other on over " + MAX_DEPTH
                                    + " levels; the call does not keep to the WSDL."));
        }
        switch (open.size()) {
            case 1 -> envelope(uri, localName);
            case 2 -> part = part(uri, localName);
            case CALL_DEPTH -> {
                if (part == Part.BODY) {
                    call(uri, localName);
                } else if (part == Part.HEADER) {
                    header(attributes);
                }
            }
            default -> {
                // Deeper elements are the schema's business.
            }
        }
        if (part == Part.BODY && open.size() >= CALL_DEPTH) {
            validator.startElement(uri, localName, qName, attributes);
        }
    }

    private void open(String name) {
        int number = open.isEmpty() ? 1 : open.get(open.size() - 1).parts().merge(name, 1, Integer::sum);
        open.add(new Element(name, number, new HashMap<>()));
    }

    private void envelope(String uri, String localName) throws SAXException {
        if (localName.equals("Envelope") && uri.equals(SOAP)) {
            return;
        }
        if (localName.equals("Envelope")) {
            throw refused(
                    Refusal.Code.VERSION_MISMATCH,
                    Bilingual.of(
                            "dịch vụ này nhận SOAP 1.1, phong bì (Envelope) phải thuộc không gian tên " + SOAP + ".",
                            "this service takes SOAP 1.1, its Envelope must be of the namespace " + SOAP + "."));
        }
        throw refused(
                Refusal.Code.CLIENT,
                Bilingual.of(
                        "đây không phải là thông điệp SOAP; phần tử ngoài cùng phải là Envelope thuộc không gian tên "
                                + SOAP + ".",
                        "this is no SOAP message; its outermost element must be an Envelope of the namespace " + SOAP
                                + "."));
    }

    private Part part(String uri, String localName) {
        if (!uri.equals(SOAP)) {
            return Part.NONE;
        }
        if (localName.equals("Body")) {
            bodySeen = true;
            return Part.BODY;
        }
        return localName.equals("Header") ? Part.HEADER : Part.NONE;
    }

    /** No header is known here, so none that is meant for this service may insist on being understood. */
    private void header(Attributes attributes) throws SAXException {
        String actor = attributes.getValue(SOAP, "actor");
        boolean here = actor == null || actor.isBlank() || actor.equals(NEXT);
        String must = attributes.getValue(SOAP, "mustUnderstand");
        if (here && must != null && (must.strip().equals("1") || must.strip().equals("true"))) {
            throw refused(
                    Refusal.Code.MUST_UNDERSTAND,
                    Bilingual.of(
                            "dịch vụ này không hiểu phần tử nào trong Header; hãy bỏ “%s” hoặc thuộc tính mustUnderstand."
                                    .formatted(open.get(2).name()),
                            "this service understands no element of the Header; leave “%s” or its mustUnderstand out."
                                    .formatted(open.get(2).name())));
        }
    }

    private void call(String uri, String localName) throws SAXException {
        if (callSeen) {
            throw refused(
                    Refusal.Code.CLIENT,
                    Bilingual.of(
                            "lời gọi không theo đúng WSDL: Body có đúng một phần tử.",
                            "the call does not keep to the WSDL: its Body has exactly one element."));
        }
        callSeen = true;
        if (!uri.equals(MessageWriter.NAMESPACE) || !operations.contains(localName)) {
            throw refused(
                    Refusal.Code.CLIENT,
                    Bilingual.of(
                            "WSDL không có lời gọi “%s” trong không gian tên “%s”; %s"
                                    .formatted(ShownText.of(localName), ShownText.of(uri), calls().vi()),
                            "the WSDL has no call “%s” of the namespace “%s”; %s"
                                    .formatted(ShownText.of(localName), ShownText.of(uri), calls().en())));
        }
    }

    private Bilingual calls() {
        String names = String.join(", ", operations);
        return Bilingual.of(
                "các lời gọi thuộc " + MessageWriter.NAMESPACE + ": " + names + ".",
                "the calls are, of " + MessageWriter.NAMESPACE + ": " + names + ".");
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        if (part == Part.BODY && open.size() >= CALL_DEPTH) {
            validator.endElement(uri, localName, qName);
        }
        if (part == Part.BODY && open.size() == 2 && !callSeen) {
            throw refused(
                    Refusal.Code.CLIENT,
                    Bilingual.of(
                            "Body không có lời gọi nào; " + calls().vi(), "the Body has no call; " + calls().en()));
        }
        if (open.size() == 1 && !bodySeen) {
            throw refused(
                    Refusal.Code.CLIENT,
                    Bilingual.of(
                            "phong bì (Envelope) không có Body; " + calls().vi(),
                            "the Envelope has no Body; " + calls().en()));
        }
        open.remove(open.size() - 1);
        if (open.size() == 1) {
            part = Part.NONE;
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (part == Part.BODY && open.size() >= CALL_DEPTH) {
            validator.characters(text, start, length);
        }
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        wellFormed = false;
        throw e;
    }
}
