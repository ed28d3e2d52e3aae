package vn.dti.rest.answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.RunJobs;
import vn.dti.domain.job.Job;
import vn.dti.domain.job.JobResult;
import vn.dti.domain.job.Jobs;
import vn.dti.domain.text.Bilingual;

/**
 * A job.
 *
 * @param id its id
 * @param operation the operation that was called
 * @param address the address that was called
 * @param owner the name of who submitted it; absent if that one had not signed in
 * @param state what has become of it
 * @param text what has become of it, in words, and what to do
 * @param progress how far it is; absent if it does not run
 * @param createdAt when it was accepted
 * @param startedAt when its work began
 * @param endedAt when it ended
 * @param result the answer it has led to
 * @param links where to go from here
 */
@Schema(name = "Job")
public record JobAnswer(
        @Schema(description = "Its id.", examples = "0b7f6c1e-5a34-4f0e-9c56-3a3f1c7d2b10")
        String id,

        @Schema(description = "The operation that was called.", examples = "evaluate")
        String operation,

        @Schema(
                description = "The address that was called.",
                examples = "/api/v1/indicator-sets/province/2024/evaluations")
        String address,

        @Schema(description = "The name of who submitted it; absent if that one had not signed in.")
        Optional<String> owner,

        @Schema(
                description =
                        "What has become of it. Done: its result is that of a call that succeeded; failed: its result"
                                + " is a problem; interrupted: the service ended before it did.",
                enumeration = {"waiting", "running", "done", "failed", "cancelled", "interrupted"})
        String state,

        @Schema(description = "What has become of it, in words, and what to do.")
        Text text,

        @Schema(description = "How far it is; absent if it does not run.")
        Optional<Progress> progress,

        @Schema(description = "When it was accepted, ISO 8601.")
        String createdAt,

        @Schema(description = "When its work began, ISO 8601.")
        Optional<String> startedAt,

        @Schema(description = "When it ended, ISO 8601.") Optional<String> endedAt,

        @Schema(description = "The answer it has led to.") Optional<Result> result,

        @Schema(description = "Where to go from here.") List<Link> links) {
    /**
     * How far a job is.
     *
     * @param step {@code reading}, {@code evaluating} or {@code writing}
     * @param done how much of the step is done: bytes that were read, else units
     * @param total how much there is to do in the step
     * @param percent how far the whole is
     */
    @Schema(name = "JobProgress")
    public record Progress(
            @Schema(
                    description = "What is being done.",
                    enumeration = {"reading", "evaluating", "writing"})
            String step,

            @Schema(description = "How much of the step is done: bytes that were read, else units.")
            long done,

            @Schema(description = "How much there is to do in the step; 0 if that is not known.")
            long total,

            @Schema(description = "How far the whole is, 0 to 100.")
            int percent) {}

    /**
     * The answer that a job has led to.
     *
     * @param status the HTTP status that the call would have been answered with
     * @param mediaType its media type
     * @param bytes how long it is
     * @param keptUntil when it is removed at the latest
     * @param removed whether it was removed already
     */
    @Schema(name = "JobResult")
    public record Result(
            @Schema(description = "The HTTP status that the call would have been answered with.", examples = "200")
            int status,

            @Schema(description = "Its media type.", examples = "application/json")
            String mediaType,

            @Schema(description = "How long it is, in bytes.")
            long bytes,

            @Schema(description = "When it is removed at the latest, ISO 8601; earlier when there is no room.")
            String keptUntil,

            @Schema(description = "Whether it was removed already.")
            boolean removed) {}

    /**
     * An address.
     *
     * @param rel what is there: {@code self}, {@code result} or {@code cancel}
     * @param method the HTTP method
     * @param href the address
     */
    @Schema(name = "JobLink")
    public record Link(
            @Schema(
                    description = "What is there.",
                    enumeration = {"self", "result", "cancel"})
            String rel,

            @Schema(
                    description = "The HTTP method.",
                    enumeration = {"GET", "DELETE"})
            String method,

            @Schema(description = "The address.") String href) {}

    /**
     * The job.
     *
     * @param base the path of the interface, {@code /api/v1/}
     */
    public static JobAnswer of(RunJobs.View view, String base) {
        Job job = view.job();
        return new JobAnswer(
                job.id().toString(),
                job.operation(),
                job.subject(),
                Optional.of(job.owner()).filter(name -> !name.isEmpty()),
                Words.of(job.state()),
                Text.of(words(job)),
                view.step().map(step -> new Progress(Words.of(step), view.done(), view.total(), view.percent())),
                job.createdAt().toString(),
                job.startedAt().map(Instant::toString),
                job.endedAt().map(Instant::toString),
                job.result().map(result -> result(job, result)),
                links(job, base + "jobs/" + job.id()));
    }

    private static Result result(Job job, JobResult result) {
        return new Result(
                result.status(),
                result.mediaType(),
                result.bytes(),
                job.endedAt().orElse(job.createdAt()).plus(Jobs.RESULTS_KEPT).toString(),
                job.removed());
    }

    private static List<Link> links(Job job, String self) {
        Link at = new Link("self", "GET", self);
        if (!job.state().isEnded()) {
            return List.of(at, new Link("cancel", "DELETE", self));
        }
        return job.state().hasResult() && !job.removed()
                ? List.of(at, new Link("result", "GET", self + "/result"))
                : List.of(at);
    }

    private static Bilingual words(Job job) {
        if (job.removed()) {
            return Bilingual.of(
                    "Đã xong; kết quả không còn được lưu. Hãy gửi lại yêu cầu nếu cần.",
                    "Done; its result is no longer kept. Send the request again if it is needed.");
        }
        return switch (job.state()) {
            case WAITING -> Bilingual.of("Đang chờ đến lượt.", "Waiting for its turn.");
            case RUNNING -> Bilingual.of("Đang thực hiện.", "Being done.");
            case DONE -> Bilingual.of("Đã xong.", "Done.");
            case FAILED ->
                Bilingual.of(
                        "Yêu cầu không thực hiện được; kết quả nêu rõ lỗi.",
                        "The request could not be carried out; the result says why.");
            case CANCELLED -> Bilingual.of("Đã hủy; không có gì được lưu.", "Cancelled; nothing was stored.");
            case INTERRUPTED ->
                Bilingual.of(
                        "Bị gián đoạn vì hệ thống dừng trước khi xong. Hãy gửi lại yêu cầu; với cùng Idempotency-Key, không"
                                + " có gì bị lưu hai lần.",
                        "Interrupted, because the service ended before it was done. Send the request again; with its"
                                + " Idempotency-Key nothing is stored twice.");
        };
    }
}
