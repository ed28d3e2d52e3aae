package vn.dti.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** A complete page as it is sent: its bytes, as they are and compressed, and the fingerprint that names them. */
final class ReadyPage {
    /** The status of a page that shows what was asked for. */
    static final int OK = 200;

    private final byte[] plain;
    private final byte[] compressed;
    private final String fingerprint;
    private final int status;
    private final Language language;

    private ReadyPage(byte[] plain, byte[] compressed, int status, Language language) {
        this.plain = plain;
        this.compressed = compressed;
        this.fingerprint = PageHeaders.fingerprint(plain);
        this.status = status;
        this.language = language;
    }

    /** A page of these bytes of UTF-8, which are not changed afterwards. */
    static ReadyPage of(byte[] html, int status, Language language) {
        return new ReadyPage(html, compress(html), status, language);
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    /** The HTTP status. */
    int status() {
        return status;
    }

    /** The language. */
    Language language() {
        return language;
    }

    /** The bytes that are sent, compressed or not. */
    byte[] bytes(boolean gzip) {
        return gzip ? compressed : plain;
    }

    /** The entity tag: each of the two forms has its own. */
    String tag(boolean gzip) {
        return '"' + fingerprint + (gzip ? "-gzip" : "") + '"';
    }

    /** How many bytes of memory it takes. */
    long size() {
        return (long) plain.length + compressed.length;
    }
}
