package vn.dti.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a page until it is complete: what fails half-way is never seen, and the page gets a fingerprint. A page is at
 * most some hundred kilobytes.
 */
final class PageBuffer extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), false);
    private final ServletOutputStream stream = new Sink(bytes);

    PageBuffer(HttpServletResponse response) {
        super(response);
    }

    /** The page as it was written. */
    byte[] page() {
        writer.flush();
        return bytes.toByteArray();
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void reset() {
        resetBuffer();
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        bytes.reset();
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void setContentLength(int length) {
        // Known when the page is complete.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Known when the page is complete.
    }

    private static final class Sink extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        Sink(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] source, int offset, int length) {
            bytes.write(source, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(@Nullable WriteListener listener) {
            throw new IllegalStateException("pages are written at once");
        }

        @Override
        public void close() throws IOException {
            bytes.flush();
        }
    }
}
