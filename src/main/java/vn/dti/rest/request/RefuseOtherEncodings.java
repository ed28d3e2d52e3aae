package vn.dti.rest.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.problem.Problem;
import vn.dti.rest.problem.ProblemException;
import vn.dti.rest.problem.ProblemKind;

/** Refuses bodies that say of themselves that they are packed or not UTF-8, instead of misreading them. */
@Provider
public class RefuseOtherEncodings implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        String packing = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (packing != null && !packing.equalsIgnoreCase("identity")) {
            throw refused(
                    "Nội dung gửi lên không được nén (Content-Encoding).",
                    "The content must be sent unpacked, without Content-Encoding.");
        }
        MediaType type = request.getMediaType();
        String charset =
                type == null ? "utf-8" : type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!charset.equalsIgnoreCase("utf-8")) {
            throw refused("Nội dung gửi lên phải ở bảng mã UTF-8.", "The content must be sent as UTF-8.");
        }
    }

    private static ProblemException refused(String vi, String en) {
        return new ProblemException(Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, Bilingual.of(vi, en)));
    }
}
