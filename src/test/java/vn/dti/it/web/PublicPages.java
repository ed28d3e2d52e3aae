package vn.dti.it.web;

import java.util.List;
import java.util.stream.Stream;

/** One address of every kind of page, in Vietnamese and in English. */
final class PublicPages {
    static final List<String> VIETNAMESE = List.of(
            "/",
            "/vi/xep-hang/province/2024/63",
            "/vi/xep-hang/province/2023/63",
            "/vi/xep-hang/province/2022/63",
            "/vi/xep-hang/province/2022/63?chi-so=CQS",
            "/vi/xep-hang/province/2021/63",
            "/vi/xep-hang/province/2020/63",
            "/vi/xep-hang/province-sample/2025/63",
            "/vi/so-sanh/province/2022/63/2023/63",
            "/vi/so-sanh/province/2023/63/2024/63?chi-so=7",
            "/vi/so-sanh/province/2024/63/2024/34",
            "/vi/so-sanh/province/2020/63/2021/63",
            "/vi/sap-nhap/province/2024/63/34",
            "/vi/sap-nhap/province/2023/63/34",
            "/vi/don-vi/vinh-phuc",
            "/vi/don-vi/phu-tho-2025",
            "/vi/don-vi/ha-noi",
            "/vi/dien-giai/province/2024/34/ha-noi/DTI",
            "/vi/dien-giai/province/2022/63/quang-ninh/CQS",
            "/vi/dien-giai/province-sample/2025/63/ha-noi/1.1",
            "/vi/bo-chi-so",
            "/vi/bo-chi-so/province/2020",
            "/vi/bo-chi-so/province/2022",
            "/vi/bo-chi-so/province-sample/2025",
            "/vi/bo-chi-so/province-sample/2025?chi-so=1",
            "/vi/xep-hang/ministry/2021/co-dvc",
            "/vi/xep-hang/commune/2025/mot-xa",
            "/vi/don-vi/bo-tai-chinh",
            "/vi/thu-nghiem",
            "/vi/tim");

    static final List<String> ENGLISH = List.of(
            "/en",
            "/en/ranking/province/2024/63",
            "/en/ranking/province/2023/63",
            "/en/ranking/province/2022/63",
            "/en/ranking/province/2022/63?node=CQS",
            "/en/ranking/province/2021/63",
            "/en/ranking/province/2020/63",
            "/en/ranking/province-sample/2025/63",
            "/en/comparison/province/2022/63/2023/63",
            "/en/comparison/province/2023/63/2024/63?node=7",
            "/en/comparison/province/2024/63/2024/34",
            "/en/comparison/province/2020/63/2021/63",
            "/en/merger/province/2024/63/34",
            "/en/merger/province/2023/63/34",
            "/en/unit/vinh-phuc",
            "/en/unit/phu-tho-2025",
            "/en/unit/ha-noi",
            "/en/explanation/province/2024/34/ha-noi/DTI",
            "/en/explanation/province/2022/63/quang-ninh/CQS",
            "/en/explanation/province-sample/2025/63/ha-noi/1.1",
            "/en/indicator-set",
            "/en/indicator-set/province/2020",
            "/en/indicator-set/province/2022",
            "/en/indicator-set/province-sample/2025",
            "/en/indicator-set/province-sample/2025?node=1",
            "/en/ranking/ministry/2021/co-dvc",
            "/en/ranking/commune/2025/mot-xa",
            "/en/unit/bo-tai-chinh",
            "/en/trial",
            "/en/search");

    private PublicPages() {}

    static List<String> vietnamese() {
        return VIETNAMESE;
    }

    static List<String> english() {
        return ENGLISH;
    }

    static List<String> all() {
        return Stream.concat(VIETNAMESE.stream(), ENGLISH.stream()).toList();
    }
}
