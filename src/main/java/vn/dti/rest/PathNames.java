package vn.dti.rest;

import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitCode;
import vn.dti.rest.problem.ProblemException;

/** Reads the names in addresses; a text that can be no name names nothing, so the answer is 404. */
final class PathNames {
    private static final int LONGEST = 80;

    private PathNames() {}

    static SetId set(String level, String name) {
        String text = level + "/" + name;
        return SetId.parse(text)
                .orElseThrow(() -> ProblemException.notFound(Bilingual.of(
                        "Không có bộ chỉ số “" + shown(text) + "”; danh sách ở /api/v1/indicator-sets.",
                        "There is no indicator set “" + shown(text)
                                + "”; they are listed at /api/v1/indicator-sets.")));
    }

    static PeriodId period(String level, String name, String panel) {
        return period(level + "/" + name + "/" + panel);
    }

    static PeriodId period(String text) {
        return PeriodId.parse(text)
                .orElseThrow(() -> ProblemException.notFound(Bilingual.of(
                        "Không có kết quả “" + shown(text) + "”; danh sách ở /api/v1/rankings.",
                        "There is no result “" + shown(text) + "”; they are listed at /api/v1/rankings.")));
    }

    static NodeCode node(String code) {
        return NodeCode.parse(code)
                .orElseThrow(() -> ProblemException.notFound(Bilingual.of(
                        "Không có chỉ số nào mang mã “" + shown(code) + "”.",
                        "There is no node with the code “" + shown(code) + "”.")));
    }

    static UnitCode unit(String code) {
        return UnitCode.parse(code)
                .orElseThrow(() -> ProblemException.notFound(Bilingual.of(
                        "Không có đơn vị nào mang mã “" + shown(code) + "”; tìm theo tên: /api/v1/units?name=…",
                        "There is no unit with the code “" + shown(code)
                                + "”; find it by name: /api/v1/units?name=…")));
    }

    private static String shown(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
