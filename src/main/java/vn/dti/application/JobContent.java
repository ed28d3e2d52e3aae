package vn.dti.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.dti.domain.job.Jobs;

/** The content of the result of a job: packed while it is written, and kept in parts of at most {@link #PART_BYTES}. */
final class JobContent extends OutputStream {
    /** The most bytes of a part. */
    static final int PART_BYTES = 1 << 20;

    private final MessageDigest digest = sha256();
    private final Parts parts;
    private final GZIPOutputStream packed;
    private long bytes;

    /** Begins the content of a job; what is kept is at most {@code limit} bytes. */
    JobContent(Jobs jobs, UUID job, long limit) throws IOException {
        parts = new Parts(jobs, job, limit);
        packed = new GZIPOutputStream(parts, 1 << 16);
    }

    /** More was written than one result may have. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLargeException(long limit) {
            super("the result of a job is larger than " + limit + " bytes");
        }
    }

    /** Cuts what is packed into parts. */
    private static final class Parts extends OutputStream {
        private final Jobs jobs;
        private final UUID job;
        private final long limit;
        private final ByteArrayOutputStream part = new ByteArrayOutputStream(PART_BYTES);
        private int count;
        private long kept;

        Parts(Jobs jobs, UUID job, long limit) {
            this.jobs = jobs;
            this.job = job;
            this.limit = limit;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            int at = offset;
            int left = length;
            while (left > 0) {
                int now = Math.min(left, PART_BYTES - part.size());
                part.write(from, at, now);
                at += now;
                left -= now;
                if (part.size() == PART_BYTES) {
                    keep();
                }
            }
        }

        private void keep() {
            kept += part.size();
            if (kept > limit) {
                throw new TooLargeException(limit);
            }
            jobs.keep(job, count, part.toByteArray());
            count++;
            part.reset();
        }

        @Override
        public void close() {
            if (part.size() > 0) {
                keep();
            }
        }
    }

    /** Reads the parts of a result one after the other; ends with an {@link IOException} where one was removed. */
    private static final class Reader extends InputStream {
        private final Jobs jobs;
        private final UUID job;
        private final int count;
        private byte[] part = {};
        private int at;
        private int next;

        Reader(Jobs jobs, UUID job, int count) {
            this.jobs = jobs;
            this.job = job;
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (at == part.length) {
                if (next == count) {
                    return -1;
                }
                part = jobs.part(job, next).orElseThrow(() -> new IOException("the result was removed: " + job));
                next++;
                at = 0;
            }
            int now = Math.min(length, part.length - at);
            System.arraycopy(part, at, into, offset, now);
            at += now;
            return now;
        }
    }

    /** The content of a result, unpacked while it is read. */
    static InputStream read(Jobs jobs, UUID job, int parts) throws IOException {
        return new GZIPInputStream(new Reader(jobs, job, parts), 1 << 16);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        digest.update(from, offset, length);
        bytes += length;
        packed.write(from, offset, length);
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }

    /** How long the content is. */
    long bytes() {
        return bytes;
    }

    /** How many bytes are kept; known once it is closed. */
    long keptBytes() {
        return parts.kept;
    }

    /** In how many parts; known once it is closed. */
    int parts() {
        return parts.count;
    }

    /** The SHA-256 of the content. */
    String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
