package vn.dti.rest.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.edition.pack.PackageLimits;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.problem.Problem;
import vn.dti.rest.problem.ProblemException;
import vn.dti.rest.problem.ProblemKind;

/** Reads at most {@link #LIMIT_BYTES} of any request, whether it announces its length or not. */
@Provider
@PreMatching
public class LimitRequestBody implements ContainerRequestFilter {
    /** The most bytes of one request: 8 MB. */
    public static final long LIMIT_BYTES = 8L * 1024 * 1024;

    /** The most bytes of submitted figures, which are read while they come in: 32 MB. */
    public static final long FIGURES_LIMIT_BYTES = 32L * 1024 * 1024;

    /** The most characters of the value of a parameter in an address. */
    public static final int LONGEST_PARAMETER = 200;

    /** The most bytes of a package of an edition: 16 MB. */
    public static final long PACKAGE_LIMIT_BYTES = PackageLimits.SERVICE.archiveBytes();

    private static final String FIGURES = "/evaluations";
    private static final Set<String> PACKAGES = Set.of("editions", "editions/verification");

    @Override
    public void filter(ContainerRequestContext request) {
        long limit = limitBytes(request.getUriInfo().getPath());
        if (isOverLimit(request.getHeaderString(HttpHeaders.CONTENT_LENGTH), limit)) {
            throw tooLarge(limit);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream(), limit));
        }
    }

    /** The most bytes of a request to a path. */
    public static long limitBytes(String path) {
        if (PACKAGES.contains(path.startsWith("/") ? path.substring(1) : path)) {
            return PACKAGE_LIMIT_BYTES;
        }
        return path.endsWith(FIGURES) ? FIGURES_LIMIT_BYTES : LIMIT_BYTES;
    }

    private static boolean isOverLimit(@Nullable String length, long limit) {
        if (length == null || !length.matches("[0-9]{1,40}")) {
            return false;
        }
        return length.length() > 18 || Long.parseLong(length) > limit;
    }

    static ProblemException tooLarge(long limit) {
        String megabytes = Long.toString(limit / (1024 * 1024));
        if (limit == PACKAGE_LIMIT_BYTES) {
            return new ProblemException(Problem.of(
                    ProblemKind.TOO_LARGE,
                    Bilingual.of(
                            "Gói vượt quá " + megabytes + " MB. "
                                    + PackageLimits.SERVICE.remedy().vi(),
                            "The package is over " + megabytes + " MB. "
                                    + PackageLimits.SERVICE.remedy().en())));
        }
        return new ProblemException(Problem.of(
                ProblemKind.TOO_LARGE,
                Bilingual.of(
                        "Nội dung gửi lên vượt quá " + megabytes + " MB; hãy chia thành nhiều yêu cầu.",
                        "The content sent is over " + megabytes + " MB; split it into several requests.")));
    }

    /** A stream that ends with a problem once more than the limit was read. */
    static final class Counted extends FilterInputStream {
        private final long limit;
        private long left;

        Counted(InputStream in, long limit) {
            super(in);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(read);
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(long read) {
            left -= Math.max(0, read);
            if (left < 0) {
                throw tooLarge(limit);
            }
        }
    }
}
