package vn.dti.rest;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes answers as JSON: the components of a record in their order, what is absent left out. It writes while it walks,
 * so that a list may make its elements on the way, and it knows no floating point: a number is an integer, a decimal is
 * a string.
 */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class WriteJson implements MessageBodyWriter<Object> {
    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
        }
    };

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() || List.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Object answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        write(answer, out);
    }

    /** Writes the JSON of an answer, in UTF-8. */
    static void write(Object answer, OutputStream out) {
        write(answer, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** The JSON of an answer. */
    static String text(Object answer) {
        StringWriter out = new StringWriter();
        write(answer, out);
        return out.toString();
    }

    private static void write(Object answer, Writer out) {
        try (JsonGenerator json = Json.createGenerator(out)) {
            value(json, answer);
        }
    }

    private static void value(JsonGenerator json, Object value) {
        if (value instanceof String text) {
            json.write(text);
        } else if (value instanceof Integer number) {
            json.write(number.intValue());
        } else if (value instanceof Long number) {
            json.write(number.longValue());
        } else if (value instanceof Boolean truth) {
            json.write(truth.booleanValue());
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(element -> value(json, element));
            json.writeEnd();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, member) -> member(json, name.toString(), member));
            json.writeEnd();
        } else if (value instanceof Record written) {
            json.writeStartObject();
            for (Method accessor : ACCESSORS.get(written.getClass())) {
                member(json, accessor.getName(), component(written, accessor));
            }
            json.writeEnd();
        } else {
            throw new IllegalArgumentException(
                    "no JSON form: " + value.getClass().getName());
        }
    }

    private static void member(JsonGenerator json, String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> member(json, name, present));
        } else if (value instanceof OptionalInt optional) {
            optional.ifPresent(present -> json.write(name, present));
        } else {
            json.writeKey(name);
            value(json, value);
        }
    }

    private static Object component(Record written, Method accessor) {
        try {
            return accessor.invoke(written);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(accessor.toString(), e);
        }
    }
}
