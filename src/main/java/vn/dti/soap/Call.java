package vn.dti.soap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An element of a call with what stands in it. It has passed {@link CallForm}, so it has the elements of the WSDL.
 *
 * @param name its name without the namespace
 * @param input the attribute {@code input}, empty where there is none
 * @param text its own text
 * @param parts the elements in it, in order
 */
record Call(String name, String input, String text, List<Call> parts) {
    /** Reads the body of a call. */
    static Call read(Source body) {
        Reader reader = new Reader();
        try {
            TransformerFactory.newDefaultInstance().newTransformer().transform(body, new SAXResult(reader));
        } catch (TransformerException e) {
            throw new IllegalStateException("a call that was read before cannot be read", e);
        }
        return reader.whole.get(0);
    }

    /** The texts of the elements of this name, without blanks around them. */
    Optional<String> text(String part) {
        return parts(part).stream()
                .findFirst()
                .map(found -> found.text().strip())
                .filter(text -> !text.isEmpty());
    }

    /** The elements of this name. */
    List<Call> parts(String part) {
        return parts.stream().filter(found -> found.name().equals(part)).toList();
    }

    /** Builds the elements from the inside out. */
    private static final class Reader extends DefaultHandler {
        private final List<Open> open = new ArrayList<>();
        private final List<Call> whole = new ArrayList<>();

        /** An element whose end has not been seen. */
        private record Open(String name, String input, StringBuilder text, List<Call> parts) {}

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            String input = attributes.getValue("input");
            open.add(new Open(localName, input == null ? "" : input, new StringBuilder(), new ArrayList<>()));
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (!open.isEmpty()) {
                open.get(open.size() - 1).text().append(text, start, length);
            }
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            Open ended = open.remove(open.size() - 1);
            List<Call> siblings =
                    open.isEmpty() ? whole : open.get(open.size() - 1).parts();
            siblings.add(new Call(ended.name(), ended.input(), ended.text().toString(), ended.parts()));
        }
    }
}
