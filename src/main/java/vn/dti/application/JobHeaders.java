package vn.dti.application;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import vn.dti.domain.job.Job;
import vn.dti.domain.job.JobResult;
import vn.dti.domain.job.Jobs;

/**
 * What the answer of a job says beside its content in headers of its own, such as where a list goes on: lines of name,
 * colon and value in UTF-8, kept as one more part after those of the content. An answer without such headers has no such
 * part.
 */
final class JobHeaders {
    private JobHeaders() {}

    /** Keeps the headers of an answer whose content is kept already. */
    static void keep(Jobs jobs, UUID job, int parts, Map<String, String> headers) {
        if (!headers.isEmpty()) {
            StringBuilder lines = new StringBuilder();
            new TreeMap<>(headers).forEach((name, value) -> {
                if ((name + value).indexOf('\n') >= 0 || name.indexOf(':') >= 0) {
                    throw new IllegalArgumentException("not a header: " + name);
                }
                lines.append(name).append(':').append(value).append('\n');
            });
            jobs.keep(job, parts, lines.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The headers of an answer that is kept; empty if it has none of its own. */
    static Map<String, String> read(Jobs jobs, Job job) {
        Map<String, String> headers = new LinkedHashMap<>();
        Optional<byte[]> part = job.result().map(JobResult::parts).flatMap(parts -> jobs.part(job.id(), parts));
        if (part.isPresent()) {
            new String(part.get(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int colon = line.indexOf(':');
                headers.put(line.substring(0, colon), line.substring(colon + 1));
            });
        }
        return headers;
    }
}
