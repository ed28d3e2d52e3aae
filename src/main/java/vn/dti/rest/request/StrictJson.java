package vn.dti.rest.request;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.ShownText;
import vn.dti.rest.problem.ProblemException;

/**
 * JSON that is read from front to back and never held as a tree. What has another form than the caller asks for is
 * refused at once, so that depth and breadth of a document are those of its reader.
 */
final class StrictJson implements AutoCloseable {
    private static final int EXCERPT = 30;

    private final Utf8Reader text;
    private final JsonParser parser;

    StrictJson(InputStream in) {
        this.text = new Utf8Reader(in);
        this.parser = Json.createParser(text);
    }

    /** What is done with each member of an object. */
    @FunctionalInterface
    interface Member {
        /** Reads the value of the member {@code name}; the parser stands before it. */
        void read(String name);
    }

    /** Reads the whole document, which is one object. */
    void document(Member member) {
        object("", next(), member);
        try {
            if (parser.hasNext()) {
                throw form(
                        "",
                        Bilingual.of("Có nội dung thừa sau đối tượng JSON.", "There is more after the JSON object."));
            }
        } catch (JsonException e) {
            throw syntax(e);
        }
    }

    /** Reads an object of which {@code first} is the first event; no member may be there twice. */
    void object(String place, Event first, Member member) {
        if (first != Event.START_OBJECT) {
            throw form(place, Bilingual.of("Ở đây phải là một đối tượng {…}.", "An object {…} is expected here."));
        }
        Set<String> names = new HashSet<>();
        for (Event event = next(); event != Event.END_OBJECT; event = next()) {
            String name = string();
            if (!names.add(name)) {
                throw form(
                        member(place, name),
                        Bilingual.of(
                                "Thành phần này có hai lần; hãy bỏ một.", "This member is there twice; drop one."));
            }
            member.read(name);
        }
    }

    /** The next event. */
    Event next() {
        try {
            return parser.next();
        } catch (JsonException e) {
            throw syntax(e);
        }
    }

    /**
     * The string, name or number at which the parser stands, with the characters of the document.
     *
     * @throws ProblemException if it has half of a character that UTF-16 writes as a pair, which is no text
     */
    String string() {
        String string = parser.getString();
        if (hasHalfOfAPair(string)) {
            throw form(
                    "",
                    Bilingual.of(
                            "Chuỗi có một nửa cặp mã UTF-16 (\\uD800 đến \\uDFFF) đứng một mình nên không phải là văn bản;"
                                    + " hãy viết cả cặp, hoặc viết chính ký tự đó bằng UTF-8.",
                            "The string has one half of a UTF-16 pair (\\uD800 to \\uDFFF) on its own, which is no text;"
                                    + " write the whole pair, or the character itself in UTF-8."));
        }
        return string;
    }

    private static boolean hasHalfOfAPair(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (Character.isSurrogate(character)) {
                boolean whole = at + 1 < text.length() && Character.isSurrogatePair(character, text.charAt(at + 1));
                if (!whole) {
                    return true;
                }
                at++;
            }
        }
        return false;
    }

    /** Reads the next value, a string. */
    String nextString(String place) {
        if (next() != Event.VALUE_STRING) {
            throw form(place, Bilingual.of("Ở đây phải là một chuỗi \"…\".", "A string \"…\" is expected here."));
        }
        return string();
    }

    /** A member that nobody asked for. */
    ProblemException unknown(String place, String known) {
        return form(
                place,
                Bilingual.of(
                        "Không có thành phần này; được dùng: " + known + ".",
                        "There is no such member; there are: " + known + "."));
    }

    /** A document of another form than is read. */
    ProblemException form(String place, Bilingual text) {
        JsonLocation at = parser.getLocation();
        String line = "line " + at.getLineNumber() + ", column " + at.getColumnNumber();
        return ProblemException.malformed(place.isEmpty() ? line : place + " (" + line + ")", text);
    }

    /** The place of a member of an object, {@code units[3].values["1.2:a"]}. */
    static String member(String place, String name) {
        String shown = shortened(name, 60);
        if (shown.matches("[A-Za-z]+")) {
            return place.isEmpty() ? shown : place + "." + shown;
        }
        return place + "[\"" + shown + "\"]";
    }

    /** At most {@code most} characters of a text. */
    static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    private ProblemException syntax(JsonException thrown) {
        JsonLocation at = thrown instanceof JsonParsingException parsing ? parsing.getLocation() : parser.getLocation();
        String before = ShownText.of(text.before(at.getStreamOffset(), EXCERPT).strip());
        return ProblemException.malformed(
                "line " + at.getLineNumber() + ", column " + at.getColumnNumber(),
                Bilingual.of(
                        "JSON sai cú pháp, " + (before.isEmpty() ? "ngay từ đầu" : "ngay sau: " + before)
                                + ". Số viết như 0.95, chuỗi đặt trong \"…\".",
                        "Malformed JSON, " + (before.isEmpty() ? "from the beginning" : "right after: " + before)
                                + ". Write numbers as 0.95, strings within \"…\"."),
                thrown);
    }

    @Override
    public void close() {
        parser.close();
    }
}
