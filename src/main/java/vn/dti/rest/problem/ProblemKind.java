package vn.dti.rest.problem;

import java.util.Arrays;
import java.util.Optional;
import vn.dti.domain.text.Bilingual;

/** The kinds of problem that the interface tells of; the name of a kind is part of the interface. */
public enum ProblemKind {
    /** The request cannot be read. */
    MALFORMED(400, "malformed-request", "Yêu cầu sai cú pháp", "Malformed request"),
    /** Who asks is not known. */
    UNAUTHENTICATED(401, "unauthenticated", "Chưa đăng nhập", "Not signed in"),
    /** Who asks may not do this. */
    FORBIDDEN(403, "forbidden", "Không có quyền thực hiện", "Not permitted"),
    /** What was asked for does not exist. */
    NOT_FOUND(404, "not-found", "Không tìm thấy", "Not found"),
    /** The resource does not know this method. */
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "Phương thức không được hỗ trợ", "Method not allowed"),
    /** The answer does not exist in the form that was asked for. */
    NOT_ACCEPTABLE(406, "not-acceptable", "Không có định dạng được yêu cầu", "Not available in this format"),
    /** What was asked for is not possible as things stand, such as storing what exists already. */
    CONFLICT(409, "conflict", "Không phù hợp với hiện trạng", "Not possible as things stand"),
    /** What was asked for is not there yet, or will not come. */
    NOT_READY(409, "not-ready", "Chưa có kết quả", "No result"),
    /** What was asked for was there and is kept no longer. */
    GONE(410, "gone", "Không còn được lưu", "No longer kept"),
    /** The precondition of the request does not hold. */
    PRECONDITION_FAILED(412, "precondition-failed", "Điều kiện không còn đúng", "Precondition failed"),
    /** The body is larger than is read. */
    TOO_LARGE(413, "too-large", "Nội dung gửi lên quá lớn", "Content too large"),
    /** The body is of a kind that is not read here. */
    UNSUPPORTED_MEDIA_TYPE(
            415, "unsupported-media-type", "Kiểu nội dung không được hỗ trợ", "Unsupported content type"),
    /** The request was read and cannot be granted. */
    REFUSED(422, "refused", "Yêu cầu không được chấp nhận", "Request refused"),
    /** The request has to name what its caller has seen. */
    PRECONDITION_REQUIRED(428, "precondition-required", "Cần nêu nội dung đã xem", "Name what was seen"),
    /** A fault of the service. */
    INTERNAL(500, "internal-error", "Lỗi của hệ thống", "Fault of the service"),
    /** The service cannot answer now. */
    UNAVAILABLE(503, "unavailable", "Hệ thống chưa sẵn sàng", "Not available now");

    private static final String PREFIX = "urn:problem-type:dti:";

    private final int status;
    private final String type;
    private final Bilingual title;

    ProblemKind(int status, String name, String vi, String en) {
        this.status = status;
        this.type = PREFIX + name;
        this.title = Bilingual.of(vi, en);
    }

    /** The kind that goes with an HTTP status, if there is one of its own. */
    public static Optional<ProblemKind> ofStatus(int status) {
        return Arrays.stream(values()).filter(kind -> kind.status == status).findFirst();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The address of the kind, stable, for programs. */
    public String type() {
        return type;
    }

    /** The kind in words. */
    public Bilingual title() {
        return title;
    }
}
