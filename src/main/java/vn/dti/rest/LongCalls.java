package vn.dti.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dti.application.Progress;
import vn.dti.application.RunJobs;
import vn.dti.domain.job.Job;
import vn.dti.domain.text.ShownText;
import vn.dti.rest.answer.JobAnswer;
import vn.dti.rest.problem.ProblemAnswer;
import vn.dti.rest.problem.TellProblem;

/**
 * Answers calls that may take long: at once or, with {@code Prefer: respond-async} (RFC 7240), by a job whose result is
 * byte for byte what would have been answered at once, problems too.
 */
@ApplicationScoped
public class LongCalls {
    /** The header with which a caller asks for a job. */
    public static final String PREFER = "Prefer";

    /** What it says then. */
    public static final String ASYNC = "respond-async";

    private static final Pattern ASKED =
            Pattern.compile("(?i)(?:.*,)?\\s*respond-async\\s*(?:[;,].*)?", Pattern.DOTALL);
    private static final int LONGEST_SUBJECT = 480;

    @Inject
    private RunJobs jobs;

    /**
     * Who calls what.
     *
     * @param headers the headers of the request
     * @param uri its address
     * @param security who signed in
     */
    record Call(HttpHeaders headers, UriInfo uri, SecurityContext security) {
        /** The name of who signed in; empty if nobody did. */
        String owner() {
            @Nullable Principal caller = security.getUserPrincipal();
            return caller == null ? "" : caller.getName();
        }

        private boolean isAsync() {
            return asksForAJob(headers.getHeaderString(PREFER));
        }

        private String subject() {
            String query = uri.getRequestUri().getRawQuery();
            String path = uri.getRequestUri().getRawPath();
            return ShownText.of(query == null ? path : path + "?" + query);
        }
    }

    /** What a call does, whether it is answered at once or later: it knows nothing of the request but what it was given. */
    @FunctionalInterface
    interface Work {
        /** The answer, with its media type. */
        Response answer(InputStream body, Progress progress);
    }

    /** Whether a header Prefer asks for a job. */
    static boolean asksForAJob(@Nullable String prefer) {
        return prefer != null
                && prefer.length() <= LONGEST_SUBJECT
                && ASKED.matcher(prefer).matches();
    }

    /**
     * Does it, or accepts it as a job.
     *
     * @param operation the name of the operation in the description of the interface
     */
    Response answer(Call call, String operation, InputStream body, Work work) {
        if (!call.isAsync()) {
            return work.answer(body, Progress.NONE);
        }
        byte[] content = read(body);
        Locale language = Language.of(call.headers());
        Job job = jobs.submit(
                call.owner(),
                operation,
                shortened(call.subject()),
                content.length,
                (progress, out) -> run(work, content, language, progress, out));
        JobAnswer accepted = JobAnswer.of(
                new RunJobs.View(job, Optional.empty(), 0, 0, 0),
                call.uri().getBaseUri().getRawPath());
        return Response.accepted(accepted)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .location(call.uri().getBaseUri().resolve("jobs/" + job.id()))
                .header("Preference-Applied", ASYNC)
                .header(HttpHeaders.RETRY_AFTER, 1)
                .build();
    }

    private static byte[] read(InputStream body) {
        try {
            return body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SUBJECT ? text : text.substring(0, LONGEST_SUBJECT) + "…";
    }

    private static RunJobs.Answer run(Work work, byte[] content, Locale language, Progress progress, OutputStream out)
            throws IOException {
        progress.at(Progress.Step.READING, 0, content.length);
        try (Response answer = told(work, new Watched(content, progress), language)) {
            @Nullable Object entity = answer.getEntity();
            if (entity instanceof StreamingOutput stream) {
                stream.write(out);
            } else if (entity instanceof byte[] bytes) {
                out.write(bytes);
            } else if (entity != null) {
                WriteJson.write(entity, out);
            }
            MediaType type = answer.getMediaType();
            Locale told = answer.getLanguage();
            return new RunJobs.Answer(
                    answer.getStatus(),
                    type == null ? MediaType.APPLICATION_JSON : type.toString(),
                    told == null ? "" : told.toLanguageTag(),
                    answer.getLocation() == null ? "" : answer.getLocation().toString(),
                    pages(answer));
        }
    }

    /** What an answer says of the list of which it is a page. */
    private static Map<String, String> pages(Response answer) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : List.of(HttpHeaders.LINK, Paging.TOTAL)) {
            @Nullable String value = answer.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    private static Response told(Work work, Watched body, Locale language) {
        try {
            return work.answer(body, body.progress);
        } catch (RuntimeException e) {
            if (e instanceof Progress.CancelledException) {
                throw e;
            }
            return ProblemAnswer.of(TellProblem.problem(e), language);
        }
    }

    /** What was sent, read from memory; tells how far it was read. */
    private static final class Watched extends FilterInputStream {
        private static final int CHUNK = 1 << 16;

        private final Progress progress;
        private final int length;
        private long read;
        private long told;

        Watched(byte[] content, Progress progress) {
            super(new ByteArrayInputStream(content));
            this.progress = progress;
            this.length = content.length;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int most) throws IOException {
            int count = super.read(into, offset, Math.min(most, CHUNK));
            count(Math.max(0, count));
            return count;
        }

        private void count(int more) {
            read += more;
            if (read - told >= CHUNK) {
                told = read;
                progress.at(Progress.Step.READING, read, length);
            }
        }
    }
}
