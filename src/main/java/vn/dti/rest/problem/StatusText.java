package vn.dti.rest.problem;

import java.util.List;
import java.util.Optional;
import vn.dti.domain.text.Bilingual;

/** What is said of a request that the server turned down by a bare status. */
final class StatusText {
    static final Bilingual REFUSED =
            Bilingual.of("Yêu cầu không được chấp nhận; xem từng lỗi.", "The request is refused; see the errors.");
    static final Bilingual CONFLICT = Bilingual.of(
            "Kết quả này đã được lưu và không thay đổi được nữa.",
            "This is stored already and can no longer be changed.");

    static final Bilingual ARCHIVE_UNAVAILABLE = Bilingual.of(
            "Cơ sở dữ liệu hiện không trả lời hoặc không ghi được (có thể hết dung lượng đĩa); yêu cầu chưa được xác nhận. Hãy"
                    + " thử lại sau; tra cứu xếp hạng vẫn hoạt động.",
            "The database does not answer or cannot write now (its disk may be full); the request is not confirmed. Try"
                    + " again later; rankings can still be read.");

    static final Bilingual TOO_MANY_JOBS = Bilingual.of(
            "Đang có quá nhiều công việc chờ; yêu cầu này chưa được nhận. Hãy gửi lại sau ít phút.",
            "Too many jobs are waiting; this request was not accepted. Send it again in a few minutes.");

    static final Bilingual MALFORMED =
            Bilingual.of("Không đọc được yêu cầu; xem từng lỗi.", "The request cannot be read; see the errors.");

    private static final int LONGEST_PATH = 200;

    private StatusText() {}

    /** The problem for a status from 400, told of a path. */
    static Problem problem(int status, String path) {
        ProblemKind kind =
                ProblemKind.ofStatus(status).orElse(status >= 500 ? ProblemKind.INTERNAL : ProblemKind.MALFORMED);
        return new Problem(kind, status, detail(kind, shortened(path)), List.of(), Optional.empty());
    }

    /** What a kind of problem is told with, of a path, if there is nothing more to say. */
    static Problem problem(ProblemKind kind, String path) {
        return Problem.of(kind, detail(kind, shortened(path)));
    }

    private static Bilingual detail(ProblemKind kind, String path) {
        return switch (kind) {
            case UNAUTHENTICATED ->
                Bilingual.of(
                        "Việc này cần đăng nhập bằng tên và mật khẩu (HTTP Basic).",
                        "This needs a user name and a password (HTTP Basic).");
            case FORBIDDEN ->
                Bilingual.of(
                        "Tài khoản này không có vai trò được phép thực hiện việc này.",
                        "This account has no role that may do this.");
            case NOT_FOUND ->
                Bilingual.of(
                        "Không có địa chỉ " + path + "; tài liệu giao diện ở /openapi/ui.",
                        "There is no " + path + "; the interface is described at /openapi/ui.");
            case METHOD_NOT_ALLOWED ->
                Bilingual.of(
                        "Địa chỉ này không nhận phương thức đó; tiêu đề Allow nêu các phương thức được nhận.",
                        "This address does not take that method; the header Allow names those that it takes.");
            case NOT_ACCEPTABLE ->
                Bilingual.of(
                        "Địa chỉ này không trả về định dạng nêu trong Accept; hãy dùng application/json, hoặc text/csv nếu là"
                                + " bảng.",
                        "This address does not answer in the format of Accept; use application/json, or text/csv for a table.");
            case UNSUPPORTED_MEDIA_TYPE ->
                Bilingual.of(
                        "Địa chỉ này không đọc kiểu nội dung nêu trong Content-Type; hãy dùng application/json, hoặc text/csv,"
                                + " application/zip, tệp Excel (application/vnd.openxmlformats-officedocument.spreadsheetml.sheet) ở nơi tài"
                                + " liệu giao diện cho phép.",
                        "This address does not read the type in Content-Type; use application/json, or text/csv,"
                                + " application/zip, an Excel workbook"
                                + " (application/vnd.openxmlformats-officedocument.spreadsheetml.sheet) where the"
                                + " interface says so.");
            case TOO_LARGE ->
                Bilingual.of(
                        "Nội dung gửi lên vượt quá giới hạn; hãy chia thành nhiều yêu cầu.",
                        "The content sent is over the limit; split it into several requests.");
            case CONFLICT -> CONFLICT;
            case NOT_READY ->
                Bilingual.of(
                        "Công việc chưa xong; hãy hỏi lại sau giây lát.",
                        "The job is not done yet; ask again in a moment.");
            case GONE ->
                Bilingual.of(
                        "Nội dung này không còn được lưu; hãy gửi lại yêu cầu.",
                        "This is no longer kept; send the request again.");
            case REFUSED -> REFUSED;
            case PRECONDITION_FAILED ->
                Bilingual.of(
                        "Nội dung đã thay đổi so với bản mà yêu cầu nêu.",
                        "The content is no longer the one the request names.");
            case PRECONDITION_REQUIRED ->
                Bilingual.of(
                        "Yêu cầu cần tiêu đề If-Match với ETag của nội dung mà bạn đã xem.",
                        "The request needs the header If-Match with the ETag of what you have seen.");
            case MALFORMED ->
                Bilingual.of(
                        "Máy chủ không hiểu yêu cầu này; hãy xem lại địa chỉ và các tiêu đề.",
                        "The server does not understand this request; check its address and headers.");
            case INTERNAL -> Bilingual.of("Hệ thống gặp lỗi khi xử lý yêu cầu.", "The service failed on this request.");
            case UNAVAILABLE ->
                Bilingual.of(
                        "Hệ thống chưa trả lời được; hãy thử lại sau giây lát.",
                        "The service cannot answer now; try again in a moment.");
        };
    }

    private static String shortened(String path) {
        return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "…";
    }
}
