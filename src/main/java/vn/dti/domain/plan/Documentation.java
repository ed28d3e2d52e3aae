package vn.dti.domain.plan;

import java.util.List;
import java.util.Optional;

/**
 * What a decision's appendix says about a node besides its points; every text in the words of the rule.
 *
 * @param nameEn the name in English
 * @param aliases other names in official use
 * @param evidence tài liệu kiểm chứng
 * @param dataSource nguồn thu thập dữ liệu
 * @param resultFrom lấy kết quả từ: the other index, with its edition, whose result is an input here
 * @param verifier đơn vị phối hợp xác minh số liệu
 * @param legalBasis căn cứ
 * @param notes ghi chú
 * @param inferred whether the statement was inferred from published figures and stands in no text
 */
public record Documentation(
        Optional<String> nameEn,
        List<String> aliases,
        Optional<String> evidence,
        Optional<String> dataSource,
        Optional<String> resultFrom,
        Optional<String> verifier,
        List<String> legalBasis,
        List<String> notes,
        boolean inferred) {
    /** Nothing is said. */
    public static final Documentation NONE = new Documentation(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            false);

    /** Keeps its own copies. */
    public Documentation {
        aliases = List.copyOf(aliases);
        legalBasis = List.copyOf(legalBasis);
        notes = List.copyOf(notes);
    }
}
