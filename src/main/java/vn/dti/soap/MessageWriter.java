package vn.dti.soap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.text.Bilingual;

/**
 * Writes a message of the WSDL, element by element in the order of its schema. What is absent is left out; decimals are
 * written with all their digits and without an exponent.
 */
final class MessageWriter {
    /** The namespace of all messages. */
    static final String NAMESPACE = "urn:dti:index:1";

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();
    private static final int FIRST_SIZE = 4096;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST_SIZE);
    private final XMLStreamWriter xml;

    private MessageWriter() {
        try {
            xml = XML.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /** A whole message: its outermost element, and what stands in it. */
    static byte[] write(String name, Consumer<MessageWriter> content) {
        MessageWriter writer = new MessageWriter();
        try {
            writer.xml.writeStartElement("", name, NAMESPACE);
            writer.xml.writeDefaultNamespace(NAMESPACE);
            content.accept(writer);
            writer.xml.writeEndElement();
            writer.xml.close();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        return writer.bytes.toByteArray();
    }

    /** A message for the server to send. */
    static Source source(byte[] message) {
        return new StreamSource(new ByteArrayInputStream(message));
    }

    private static IllegalStateException unwritable(XMLStreamException e) {
        return new IllegalStateException("a message cannot be written", e);
    }

    /** An element with elements in it. */
    MessageWriter element(String name, Runnable content) {
        try {
            xml.writeStartElement(NAMESPACE, name);
            content.run();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        return this;
    }

    /** An element with text. */
    MessageWriter text(String name, String text) {
        try {
            xml.writeStartElement(NAMESPACE, name);
            xml.writeCharacters(text);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        return this;
    }

    MessageWriter text(String name, Optional<String> text) {
        text.ifPresent(known -> text(name, known));
        return this;
    }

    MessageWriter decimal(String name, BigDecimal value) {
        return text(name, value.toPlainString());
    }

    MessageWriter decimal(String name, Optional<BigDecimal> value) {
        value.ifPresent(known -> decimal(name, known));
        return this;
    }

    MessageWriter number(String name, int value) {
        return text(name, Integer.toString(value));
    }

    MessageWriter number(String name, OptionalInt value) {
        value.ifPresent(known -> number(name, known));
        return this;
    }

    MessageWriter flag(String name, boolean value) {
        return text(name, Boolean.toString(value));
    }

    /** A constant as the WSDL spells it: small letters with hyphens. */
    MessageWriter constant(String name, Enum<?> value) {
        return text(name, Texts.spelled(value));
    }

    /** A text in both languages. */
    MessageWriter both(String name, Bilingual text) {
        return element(name, () -> text("vi", text.vi()).text("en", text.en()));
    }

    MessageWriter both(String name, Optional<Bilingual> text) {
        text.ifPresent(known -> both(name, known));
        return this;
    }

    MessageWriter both(String name, List<Bilingual> texts) {
        texts.forEach(text -> both(name, text));
        return this;
    }

    /** A node with its level and name. */
    MessageWriter node(String name, PlanNode node) {
        return element(
                name,
                () -> text("code", node.code().text())
                        .constant("level", node.level())
                        .both("name", Bilingual.of(node.name(), node.nameEn())));
    }

    /** A line of a rule file. */
    MessageWriter line(String name, SourcePosition place) {
        return element(
                name,
                () -> text("file", place.file()).number("line", place.line()).text("text", place.text()));
    }
}
