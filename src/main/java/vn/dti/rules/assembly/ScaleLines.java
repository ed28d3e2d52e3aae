package vn.dti.rules.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;
import vn.dti.rules.sentence.Attribute;
import vn.dti.rules.sentence.ScaleLine;

/** The scale of one criterion from its lines, one kind per criterion. */
final class ScaleLines {
    /** A scored criterion: how, and from which inputs. */
    record Method(Scoring.Scored scored, List<InputDefinition> inputs) {}

    private enum Kind {
        PROPORTIONAL,
        STEPS,
        CHOICE,
        YES_NO,
        BANDS,
        PER_ITEM,
        BEST,
        BETWEEN,
        STANDARD_SCORE,
        PANEL_RANK,
        SURVEY,
        RANKS,
        GRADES,
        PASS_FAIL,
        ENTERED,
        FIXED,
        ANSWERS,
        GROUPS
    }

    private final NodeDraft draft;
    private final Findings findings;
    private final Amounts amounts;
    private final List<Spoken> lines;

    ScaleLines(NodeDraft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        this.amounts = new Amounts(draft, findings);
        this.lines = draft.of(Attribute.SCALE);
    }

    /**
     * Whether a scale counts things: so many points for each of them, or a step of single numbers ("3 cuộc", "Từ 2 đến 3
     * cuộc"), after which the next step begins with the next whole number.
     */
    private boolean isCount(Kind kind) {
        return kind == Kind.PER_ITEM
                || (kind == Kind.STEPS
                        && lines.stream()
                                .anyMatch(line -> line.statement() instanceof ScaleLine.Step step
                                        && step.reach() == ScaleLine.Reach.UP_TO));
    }

    /** The method, or nothing if a finding says why there is none. */
    Optional<Method> method() {
        if (lines.isEmpty()) {
            draft.error(
                            findings,
                            "scale-missing",
                            draft.place(draft.says(Attribute.MEASURE) ? Attribute.MEASURE : Attribute.INPUT))
                    .found(
                            "Có số liệu nhưng không nêu cách tính điểm",
                            "There are inputs, but not how they become points")
                    .allowed(
                            "Ví dụ: “Điểm = Tỷ lệ * Điểm tối đa”, “Từ 4 cuộc trở lên: 20 điểm”",
                            "For example “Điểm = Tỷ lệ * Điểm tối đa”, “Từ 4 cuộc trở lên: 20 điểm”")
                    .remedy("Thêm cách tính điểm", "Add how points come about");
            return Optional.empty();
        }
        Set<Kind> kinds = new HashSet<>();
        lines.forEach(line -> kinds.add(kind((ScaleLine) line.statement())));
        Optional<Kind> only = only(kinds);
        if (only.isEmpty()) {
            tellMixed(draft, findings, lines);
            return Optional.empty();
        }
        Kind kind = only.get();
        InputDefinition.Kind inputs = InputDefinition.Kind.AMOUNT;
        if (kind == Kind.CHOICE) {
            amounts.imply("Số thứ tự của phương án được chọn");
            inputs = InputDefinition.Kind.OPTION;
        } else if (kind == Kind.GRADES) {
            amounts.imply("Số thứ tự của dòng trong bảng quy đổi");
            inputs = InputDefinition.Kind.OPTION;
        } else if (kind == Kind.YES_NO) {
            amounts.imply("1 là có, 0 là không");
            inputs = InputDefinition.Kind.YES_NO;
        } else if (kind == Kind.ANSWERS) {
            draft.first(Attribute.SCALE, ScaleLine.Answers.class).ifPresent(amounts::implyAnswers);
            inputs = InputDefinition.Kind.COUNT;
        } else if (kind == Kind.RANKS) {
            inputs = InputDefinition.Kind.RANK;
        } else if (kind == Kind.ENTERED) {
            return new EnteredLines(draft, findings).method(lines);
        }
        Optional<InputDefinition> group = kind == Kind.GROUPS ? amounts.group() : Optional.empty();
        Optional<Measure> measure = amounts.measure();
        if (measure.isEmpty() || !quantitiesFit(measure.get())) {
            return Optional.empty();
        }
        if (kind == Kind.PROPORTIONAL && measure.get() instanceof Measure.Amount) {
            inputs = InputDefinition.Kind.VALUE;
        } else if (isCount(kind) && measure.get() instanceof Measure.Amount) {
            inputs = InputDefinition.Kind.COUNT;
        }
        List<InputDefinition> definitions = new ArrayList<>(amounts.inputs(inputs));
        group.ifPresent(definitions::add);
        return scale(kind, measure.get())
                .map(scale -> new Method(new Scoring.Scored(measure.get(), scale), definitions));
    }

    private static Kind kind(ScaleLine line) {
        if (line instanceof ScaleLine.Proportional) {
            return Kind.PROPORTIONAL;
        }
        if (line instanceof ScaleLine.Step || line instanceof ScaleLine.Otherwise) {
            return Kind.STEPS;
        }
        if (line instanceof ScaleLine.ChoiceOpening || line instanceof ScaleLine.Option) {
            return Kind.CHOICE;
        }
        if (line instanceof ScaleLine.YesNo) {
            return Kind.YES_NO;
        }
        if (line instanceof ScaleLine.Band) {
            return Kind.BANDS;
        }
        if (line instanceof ScaleLine.PerItem) {
            return Kind.PER_ITEM;
        }
        if (line instanceof ScaleLine.RelativeToBest) {
            return Kind.BEST;
        }
        if (line instanceof ScaleLine.Rank) {
            return Kind.RANKS;
        }
        if (line instanceof ScaleLine.GradesOpening) {
            return Kind.GRADES;
        }
        if (line instanceof ScaleLine.Pass || line instanceof ScaleLine.Fail) {
            return Kind.PASS_FAIL;
        }
        if (line instanceof ScaleLine.Entered || line instanceof ScaleLine.SelfScored) {
            return Kind.ENTERED;
        }
        if (line instanceof ScaleLine.FixedGoalposts) {
            return Kind.FIXED;
        }
        if (line instanceof ScaleLine.Answers) {
            return Kind.ANSWERS;
        }
        if (line instanceof ScaleLine.GroupTarget
                || line instanceof ScaleLine.GroupPass
                || line instanceof ScaleLine.GroupProportional) {
            return Kind.GROUPS;
        }
        if (line instanceof ScaleLine.StandardScore) {
            return Kind.STANDARD_SCORE;
        }
        if (line instanceof ScaleLine.PanelRank) {
            return Kind.PANEL_RANK;
        }
        return line instanceof ScaleLine.BetweenWorstAndBest ? Kind.BETWEEN : Kind.SURVEY;
    }

    /** The one kind that the lines are of; bands and ranks may have a rest, and a table has entries like a choice. */
    private Optional<Kind> only(Set<Kind> kinds) {
        if (kinds.equals(Set.of(Kind.BANDS, Kind.STEPS))) {
            return Optional.of(Kind.BANDS);
        }
        if (kinds.equals(Set.of(Kind.RANKS, Kind.STEPS))) {
            return Optional.of(Kind.RANKS);
        }
        if (kinds.equals(Set.of(Kind.GROUPS, Kind.PASS_FAIL))
                && lines.stream().noneMatch(line -> line.statement() instanceof ScaleLine.Pass)) {
            return Optional.of(Kind.GROUPS);
        }
        boolean opened = lines.stream().anyMatch(line -> line.statement() instanceof ScaleLine.ChoiceOpening);
        if (kinds.equals(Set.of(Kind.GRADES, Kind.CHOICE)) && !opened) {
            return Optional.of(Kind.GRADES);
        }
        return kinds.size() == 1 ? Optional.of(kinds.iterator().next()) : Optional.empty();
    }

    private Optional<Scale> scale(Kind kind, Measure measure) {
        boolean comparesAll = kind == Kind.BETWEEN || kind == Kind.STANDARD_SCORE || kind == Kind.PANEL_RANK;
        if (!comparesAll && draft.says(Attribute.WHEN_EQUAL)) {
            draft.error(findings, "answer-without-panel", draft.place(Attribute.WHEN_EQUAL))
                    .found(
                            "Câu “các đơn vị bằng nhau” không hợp với cách tính này",
                            "“Các đơn vị bằng nhau” does not fit this scale")
                    .allowed(
                            "Chỉ dùng với cách tính giữa giá trị nhỏ nhất và lớn nhất, theo điểm chuẩn z, theo thứ hạng trong nhóm",
                            "Only with a scale between the lowest and the highest, by standard score or by rank in the panel")
                    .remedy("Bỏ câu này", "Drop the sentence");
        }
        if (kind != Kind.FIXED && draft.says(Attribute.WHEN_BEYOND)) {
            draft.error(findings, "answer-without-goalposts", draft.place(Attribute.WHEN_BEYOND))
                    .found("Câu “ngoài hai mốc” không hợp với cách tính này", "“Ngoài hai mốc” does not fit this scale")
                    .allowed(
                            "Chỉ dùng với cách tính giữa hai mốc cố định",
                            "Only with a scale between two fixed goalposts")
                    .remedy("Bỏ câu này", "Drop the sentence");
        }
        return switch (kind) {
            case STEPS -> awardsFit() ? new StepLines(draft, findings).scale(lines) : Optional.empty();
            case BANDS -> new BandLines(draft, measure, findings).scale(lines);
            case CHOICE -> awardsFit() ? options().map(Scale.Choice::new) : Optional.empty();
            case GRADES -> awardsFit() ? options().map(Scale.Grades::new) : Optional.empty();
            case RANKS -> awardsFit() ? new RankLines(draft, measure, findings).scale(lines) : Optional.empty();
            case PASS_FAIL ->
                awardsFit() ? new TargetLines(draft, measure, findings).passFail(lines) : Optional.empty();
            case FIXED ->
                single(ScaleLine.FixedGoalposts.class)
                        .flatMap(line -> new TargetLines(draft, measure, findings).goalposts(line));
            case ANSWERS ->
                measure instanceof Measure.Answers
                        ? single().map(line -> new Scale.Proportional(Optional.empty()))
                        : mixed();
            case GROUPS -> awardsFit() ? new GroupLines(draft, measure, findings).scale(lines) : Optional.empty();
            case ENTERED -> Optional.empty();
            case YES_NO -> awardsFit() ? yesNo() : Optional.empty();
            case PROPORTIONAL -> single().map(line -> new Scale.Proportional(Optional.empty()));
            case PER_ITEM -> single(ScaleLine.PerItem.class).map(l -> new Scale.PerItem(l.each(), l.cap()));
            case BEST -> single().map(line -> new Scale.RelativeToBest());
            case BETWEEN ->
                single(ScaleLine.BetweenWorstAndBest.class).flatMap(new TargetLines(draft, measure, findings)::between);
            case STANDARD_SCORE ->
                single(ScaleLine.StandardScore.class).flatMap(new TargetLines(draft, measure, findings)::standardScore);
            case PANEL_RANK ->
                single(ScaleLine.PanelRank.class).flatMap(new TargetLines(draft, measure, findings)::panelRank);
            case SURVEY -> single(ScaleLine.Survey.class).flatMap(new TargetLines(draft, measure, findings)::survey);
        };
    }

    private Optional<Scale> mixed() {
        tellMixed(draft, findings, lines);
        return Optional.empty();
    }

    private Optional<ScaleLine> single() {
        return single(ScaleLine.class);
    }

    private <L extends ScaleLine> Optional<L> single(Class<L> type) {
        if (lines.stream().map(Spoken::statement).distinct().count() > 1) {
            tellMixed(draft, findings, lines);
            return Optional.empty();
        }
        return lines.stream().map(Spoken::statement).map(type::cast).findFirst();
    }

    private Optional<List<Scale.Option>> options() {
        List<Scale.Option> options = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (Spoken s : lines) {
            if (s.statement() instanceof ScaleLine.Option option) {
                options.add(new Scale.Option(option.label(), option.award().award()));
                if (!labels.add(option.label().toLowerCase(Locale.ROOT))) {
                    draft.error(findings, "option-twice", s.position())
                            .found(
                                    "Phương án “" + option.label() + "” nêu hai lần",
                                    "The option “" + option.label() + "” stands twice")
                            .allowed("Mỗi phương án một dòng", "Each option once")
                            .remedy("Xóa một dòng", "Delete one of the lines");
                }
            }
        }
        if (options.size() < 2) {
            draft.error(findings, "options-missing", draft.place(Attribute.SCALE))
                    .found("Chỉ có " + options.size() + " phương án", "Only " + options.size() + " options")
                    .allowed(
                            "Ít nhất hai phương án ngay dưới dòng “Chọn một trong các phương án:” hoặc “Quy đổi theo bảng:”",
                            "At least two options right below “Chọn một trong các phương án:” or “Quy đổi theo bảng:”")
                    .remedy("Thêm phương án, ví dụ “Chưa có: 0 điểm”", "Add options, such as “Chưa có: 0 điểm”");
            return Optional.empty();
        }
        return Optional.of(options);
    }

    private Optional<Scale> yesNo() {
        Optional<Award> yes = answer(true);
        Optional<Award> no = answer(false);
        if (yes.isEmpty() || no.isEmpty() || lines.size() != 2) {
            draft.error(findings, "yes-no-incomplete", draft.place(Attribute.SCALE))
                    .found(
                            "Không đủ một câu “Có: …” và một câu “Không: …”",
                            "Not exactly one “Có: …” and one “Không: …”")
                    .allowed("“Có: Điểm tối đa” và “Không: 0 điểm”", "“Có: Điểm tối đa” and “Không: 0 điểm”")
                    .remedy("Thêm câu còn thiếu hoặc bỏ câu thừa", "Add the missing sentence or drop the surplus one");
            return Optional.empty();
        }
        return Optional.of(new Scale.YesNo(yes.get(), no.get()));
    }

    private Optional<Award> answer(boolean yes) {
        return lines.stream()
                .map(Spoken::statement)
                .filter(ScaleLine.YesNo.class::isInstance)
                .map(ScaleLine.YesNo.class::cast)
                .filter(line -> line.yes() == yes)
                .map(line -> line.award().award())
                .findFirst();
    }

    /** The quantity named in a line must be the criterion's: "Tỷ lệ" or the letter of its single input. */
    private boolean quantitiesFit(Measure measure) {
        String letter =
                measure instanceof Measure.Amount amount ? amount.input().variable() : "";
        boolean fit = true;
        for (Spoken s : lines) {
            for (String quantity : Quantities.of((ScaleLine) s.statement())) {
                if (!quantity.isEmpty() && !quantity.equals(letter)) {
                    fit = false;
                    String right = letter.isEmpty() ? "Tỷ lệ" : letter;
                    draft.error(findings, "quantity", s.position())
                            .found("Câu dùng “" + quantity + "”", "The sentence uses “" + quantity + "”")
                            .allowed(
                                    "Đại lượng của tiêu chí này là “" + right + "”",
                                    "The quantity of this criterion is “" + right + "”")
                            .remedy(
                                    "Viết “" + right + "” thay cho “" + quantity + "”",
                                    "Write “" + right + "” for “" + quantity + "”");
                }
            }
        }
        return fit;
    }

    private boolean awardsFit() {
        boolean fit = true;
        for (Spoken s : lines) {
            if (Quantities.award((ScaleLine) s.statement())
                    .filter(award -> award.award() instanceof Award.Proportion)
                    .isPresent()) {
                fit = false;
                draft.error(findings, "award-formula", s.position())
                        .found(
                                "Công thức theo tỷ lệ không dùng được ở câu này",
                                "A proportion does not fit this sentence")
                        .allowed(
                                "Điểm cố định hoặc phần của điểm tối đa; công thức thì viết theo khoảng, ví dụ “n dưới 4: Điểm = n/4 * Điểm tối đa”",
                                "Fixed points or a share of the maximum; for a formula write bands, such as “n dưới 4: Điểm = n/4 * Điểm tối đa”")
                        .remedy(
                                "Viết lại thành khoảng (dưới, từ … đến, từ … trở lên)",
                                "Write it as bands (dưới, từ … đến, từ … trở lên)");
            }
        }
        return fit;
    }

    static void tellMixed(NodeDraft draft, Findings findings, List<Spoken> lines) {
        draft.markIncomplete();
        findings.error("scale-mixed")
                .rule(draft.rule().title())
                .at(lines.stream().map(Spoken::position).toList())
                .found("Tiêu chí dùng lẫn nhiều cách tính điểm", "The criterion mixes several kinds of scale")
                .allowed("Mỗi tiêu chí một cách tính điểm", "One kind of scale per criterion")
                .remedy(
                        "Giữ một cách tính; phần còn lại chuyển thành ý riêng của tiêu chí",
                        "Keep one; make the rest a part of its own");
    }
}
