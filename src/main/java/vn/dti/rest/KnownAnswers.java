package vn.dti.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import vn.dti.application.KeptForState;

/** The answers that can be sent again as they are, 32 MB at most. */
@ApplicationScoped
public class KnownAnswers {
    /** The attribute of a request whose answer may be kept: its {@link Question}. */
    static final String QUESTION = KnownAnswers.class.getName();

    private static final long LIMIT_BYTES = 32L << 20;

    private final KeptForState<Key, Answer> store = new KeptForState<>(LIMIT_BYTES, Answer::size);

    /**
     * Which answer it is.
     *
     * @param address path and query as they were asked for
     * @param accept the header Accept; empty if there is none
     * @param language the language of the answer
     */
    record Key(String address, String accept, String language) {}

    /**
     * A question and the state of the index in which it was asked.
     *
     * @param key which answer is wanted
     * @param state the version of the state
     */
    record Question(Key key, long state) {}

    /** An answer, ready to be sent. */
    static final class Answer {
        private final String tag;
        private final Map<String, String> headers;
        private final byte[] bytes;

        /** Keeps the bytes as they are; nobody changes them any more. */
        Answer(String tag, Map<String, String> headers, byte[] bytes) {
            this.tag = tag;
            this.headers = Map.copyOf(headers);
            this.bytes = bytes;
        }

        /** Its ETag, with quotation marks. */
        String tag() {
            return tag;
        }

        /** All of its headers. */
        Map<String, String> headers() {
            return headers;
        }

        /** How long its content is. */
        int length() {
            return bytes.length;
        }

        /** About how many bytes it takes. */
        long size() {
            return 1000L + bytes.length;
        }

        void writeTo(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }

    Optional<Answer> find(Question question) {
        return store.find(question.key(), question.state());
    }

    void keep(Question question, Answer answer) {
        store.keep(question.key(), answer, question.state());
    }
}
