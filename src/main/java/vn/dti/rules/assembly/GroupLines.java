package vn.dti.rules.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.Scale;
import vn.dti.rules.sentence.Attribute;
import vn.dti.rules.sentence.CriterionStatement;
import vn.dti.rules.sentence.ScaleLine;

/** Puts targets that differ by group of units in order: each group from 1 once, and one way to score against them. */
final class GroupLines {
    private static final String GROUP = "g";

    private final NodeDraft draft;
    private final Measure measure;
    private final Findings findings;

    GroupLines(NodeDraft draft, Measure measure, Findings findings) {
        this.draft = draft;
        this.measure = measure;
        this.findings = findings;
    }

    Optional<Scale> scale(List<Spoken> lines) {
        List<BigDecimal> targets = targets(lines);
        boolean declared = draft.of(Attribute.INPUT).stream()
                .anyMatch(s -> s.statement() instanceof CriterionStatement.Input input
                        && input.letter().equals(GROUP));
        if (targets.isEmpty() || !declared) {
            if (!declared) {
                draft.error(findings, "group-missing", draft.place(Attribute.SCALE))
                        .found("Không nêu đơn vị được chia nhóm theo đâu", "It is not said how units are grouped")
                        .allowed("“Nhóm của đơn vị: nhóm xã theo Quyết định số …”", "“Nhóm của đơn vị: …”")
                        .remedy("Thêm câu “Nhóm của đơn vị: …”", "Add “Nhóm của đơn vị: …”");
            }
            return Optional.empty();
        }
        List<ScaleLine> others = lines.stream()
                .map(line -> (ScaleLine) line.statement())
                .filter(line -> !(line instanceof ScaleLine.GroupTarget))
                .toList();
        List<Scale> cases = new ArrayList<>();
        for (BigDecimal target : targets) {
            ofGroup(others, target).ifPresent(cases::add);
        }
        if (cases.size() < targets.size()) {
            draft.error(findings, "group-scale", draft.place(Attribute.SCALE))
                    .found(
                            "Không nêu đúng một cách tính so với mục tiêu của nhóm",
                            "There is not exactly one way to score against the target of the group")
                    .allowed(
                            "“Đạt khi Tỷ lệ từ mục tiêu của nhóm trở lên: Điểm tối đa” và “Không đạt: 0 điểm”; hoặc “Điểm = Tỷ lệ / mục tiêu của nhóm * Điểm tối đa, không quá Điểm tối đa”",
                            "“Đạt khi Tỷ lệ từ mục tiêu của nhóm trở lên: Điểm tối đa” and “Không đạt: 0 điểm”; or “Điểm = Tỷ lệ / mục tiêu của nhóm * Điểm tối đa, không quá Điểm tối đa”")
                    .remedy("Thêm câu còn thiếu hoặc bỏ câu thừa", "Add the missing sentence or drop the surplus one");
            return Optional.empty();
        }
        return Optional.of(new Scale.ByGroup(new InputKey(draft.code(), GROUP), cases));
    }

    private static Optional<Scale> ofGroup(List<ScaleLine> others, BigDecimal target) {
        if (others.size() == 1 && others.get(0) instanceof ScaleLine.GroupProportional) {
            return Optional.of(new Scale.Proportional(Optional.of(target)));
        }
        Optional<Award> passed = Optional.empty();
        Optional<Award> failed = Optional.empty();
        for (ScaleLine line : others) {
            if (line instanceof ScaleLine.GroupPass pass) {
                passed = Optional.of(pass.award().award());
            } else if (line instanceof ScaleLine.Fail fail) {
                failed = Optional.of(fail.award().award());
            }
        }
        if (others.size() != 2 || passed.isEmpty() || failed.isEmpty()) {
            return Optional.empty();
        }
        Scale.Band band = new Scale.Band(Optional.of(target), true, Optional.empty(), false, passed.get());
        return Optional.of(new Scale.PassFail(band, failed.get()));
    }

    /** The targets in the order of groups; none where a finding says why. */
    private List<BigDecimal> targets(List<Spoken> lines) {
        List<Spoken> said = lines.stream()
                .filter(line -> line.statement() instanceof ScaleLine.GroupTarget)
                .sorted(Comparator.comparing(line -> ((ScaleLine.GroupTarget) line.statement()).group()))
                .toList();
        List<BigDecimal> targets = new ArrayList<>();
        for (Spoken line : said) {
            ScaleLine.GroupTarget target = (ScaleLine.GroupTarget) line.statement();
            if (target.group().compareTo(BigDecimal.valueOf(targets.size() + 1L)) != 0
                    || target.target().value().signum() <= 0) {
                draft.error(findings, "group-order", line.position())
                        .at(said.stream()
                                .map(Spoken::position)
                                .filter(place -> !place.equals(line.position()))
                                .toList())
                        .found(
                                "Các nhóm không liền nhau từ 1, hoặc mục tiêu không lớn hơn 0",
                                "The groups do not follow each other from 1, or a target is not above 0")
                        .allowed("Nhóm 1, 2, 3 …, mỗi nhóm một dòng", "Groups 1, 2, 3 …, one line each")
                        .remedy("Sửa số của nhóm hoặc mục tiêu", "Mend the number of the group or the target");
                return List.of();
            }
            if (!target.target().percent() && said.stream().anyMatch(GroupLines::isPercent)) {
                draft.error(findings, "percent-missing", line.position())
                        .at(said.stream()
                                .filter(GroupLines::isPercent)
                                .map(Spoken::position)
                                .toList())
                        .found(
                                "Mục tiêu của nhóm này không có dấu %, của nhóm khác thì có",
                                "The target of this group has no percent sign, that of another has one")
                        .allowed("Mọi mục tiêu viết bằng %, hoặc không mục tiêu nào", "All in percent, or none")
                        .remedy("Thêm dấu % sau số", "Put a percent sign behind the number");
                return List.of();
            }
            if (target.target().percent() && !isShare()) {
                draft.error(findings, "percent-unclear", line.position())
                        .found(
                                "Mục tiêu viết bằng % nhưng đại lượng không phải tỷ lệ a/b",
                                "A target in percent, but the quantity is not a share a/b")
                        .allowed("Mục tiêu % chỉ dùng với “Tỷ lệ = a/b”", "Percent goes with “Tỷ lệ = a/b” only")
                        .remedy(
                                "Viết “Tỷ lệ = a/b”, hoặc bỏ dấu %",
                                "Write “Tỷ lệ = a/b”, or leave out the percent signs");
                return List.of();
            }
            targets.add(target.target().value());
        }
        if (targets.isEmpty()) {
            draft.error(findings, "group-order", draft.place(Attribute.SCALE))
                    .found("Không nêu mục tiêu của nhóm nào", "No group has a target")
                    .allowed("“Đối với nhóm 1: mục tiêu 85%”", "“Đối với nhóm 1: mục tiêu 85%”")
                    .remedy("Thêm mục tiêu của từng nhóm", "Add the target of each group");
        }
        return targets;
    }

    private static boolean isPercent(Spoken line) {
        return line.statement() instanceof ScaleLine.GroupTarget target
                && target.target().percent();
    }

    private boolean isShare() {
        return measure instanceof Measure.Ratio ratio && ratio.factor().compareTo(BigDecimal.ONE) == 0;
    }
}
