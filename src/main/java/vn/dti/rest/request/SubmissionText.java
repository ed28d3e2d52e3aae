package vn.dti.rest.request;

import vn.dti.domain.text.Bilingual;
import vn.dti.rest.problem.ProblemException;

/** What is said of submissions in whatever form they come. */
final class SubmissionText {
    static final Bilingual TOO_MANY_UNITS = Bilingual.of(
            "Một yêu cầu có không quá 20.000 đơn vị; hãy chia thành nhiều yêu cầu.",
            "A request has at most 20,000 units; split it into several requests.");

    private SubmissionText() {}

    /** The name of a unit, neither blank nor endless. */
    static String name(String place, String text) {
        String name = text.strip();
        if (name.isEmpty() || name.length() > Submission.MAX_NAME) {
            throw ProblemException.malformed(
                    place,
                    Bilingual.of(
                            "Mã hoặc tên đơn vị có từ 1 đến " + Submission.MAX_NAME + " ký tự.",
                            "The code or name of a unit has 1 to " + Submission.MAX_NAME + " characters."));
        }
        return name;
    }
}
