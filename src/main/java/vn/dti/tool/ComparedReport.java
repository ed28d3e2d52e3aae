package vn.dti.tool;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.dti.domain.edition.EditionComparison;
import vn.dti.domain.edition.NodeComparison;
import vn.dti.domain.edition.UnitChange;
import vn.dti.domain.edition.pack.PackageTitle;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.UnitCode;

/**
 * What {@code compare} tells.
 *
 * @param before the edition that is told first
 * @param after the other one
 * @param comparison what came of comparing them
 * @param shown the entry whose units are told
 */
record ComparedReport(
        ComparedEdition before, ComparedEdition after, EditionComparison comparison, NodeComparison shown) {
    private static final int NAME_WIDTH = 36;

    void tell(Report report) {
        Bilingual old = PackageTitle.of(before.check().pack().edition());
        Bilingual now = PackageTitle.of(after.check().pack().edition());
        report.member("compared", true);
        report.member("before", before.period().toString());
        report.member("after", after.period().toString());
        report.member("samePanel", comparison.samePanel());
        report.member("crosswalk", comparison.hasCrosswalk());
        report.line(Bilingual.of("Trước: " + old.vi(), "Before: " + old.en()));
        report.line(Bilingual.of("Sau:   " + now.vi(), "After:  " + now.en()));
        List<Bilingual> reservations = new ArrayList<>(comparison.reservations(shown));
        shown.before().flatMap(node -> before.year().gap(node.code())).ifPresent(reservations::add);
        shown.after().flatMap(node -> after.year().gap(node.code())).ifPresent(reservations::add);
        report.member("reservations", reservations.stream().map(Report::both).toList());
        reservations.forEach(text -> report.line(Bilingual.of("Lưu ý: " + text.vi(), "To be known: " + text.en())));
        report.line("");
        units(report);
        report.line("");
        nodes(report);
    }

    private void units(Report report) {
        report.member("node", shown.after().orElseThrow().code().text());
        report.line(Bilingual.of(
                "%s: hạng trước, hạng sau, tăng/giảm bậc, giá trị trước, giá trị sau, chênh lệch"
                        .formatted(shown.after().orElseThrow().name()),
                "%s: rank before, rank after, movement, value before, value after, difference"
                        .formatted(shown.after().orElseThrow().nameEn())));
        Map<UnitCode, AssessedUnit> units = new TreeMap<>();
        before.units().units().forEach(unit -> units.put(unit.code(), unit));
        after.units().units().forEach(unit -> units.put(unit.code(), unit));
        List<Object> list = new ArrayList<>();
        shown.units().stream()
                .sorted(Comparator.comparingInt((UnitChange change) -> number(change.rankAfter()))
                        .thenComparingInt(change -> number(change.rankBefore()))
                        .thenComparing(UnitChange::unit))
                .forEach(change -> {
                    AssessedUnit unit = units.get(change.unit());
                    if (unit != null) {
                        list.add(members(change, unit));
                        report.line(line(change, unit));
                    }
                });
        report.member("units", list);
    }

    private static int number(OptionalInt rank) {
        return rank.orElse(Integer.MAX_VALUE);
    }

    private Map<String, Object> members(UnitChange change, AssessedUnit unit) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("unit", change.unit().text());
        members.put("name", unit.name());
        members.put("nameEn", unit.nameEn());
        change.rankBefore().ifPresent(rank -> members.put("rankBefore", rank));
        change.rankAfter().ifPresent(rank -> members.put("rankAfter", rank));
        change.places().ifPresent(places -> members.put("movement", places));
        change.before().ifPresent(value -> members.put("valueBefore", value.toPlainString()));
        change.after().ifPresent(value -> members.put("valueAfter", value.toPlainString()));
        change.difference().ifPresent(value -> members.put("difference", value.toPlainString()));
        List<String> merged = merged(unit).stream().map(UnitCode::text).toList();
        if (!merged.isEmpty()) {
            members.put("merged", merged);
        }
        successor(change.unit())
                .ifPresent(it -> members.put("successor", it.code().text()));
        return members;
    }

    /** The units of the older edition that were merged into one of the newer. */
    private List<UnitCode> merged(AssessedUnit unit) {
        return unit.predecessors().stream()
                .filter(code -> before.year().units().contains(code) && !code.equals(unit.code()))
                .toList();
    }

    private Optional<AssessedUnit> successor(UnitCode code) {
        return after.year().units().contains(code)
                ? Optional.empty()
                : after.units().units().stream()
                        .filter(unit -> unit.predecessors().contains(code))
                        .findFirst();
    }

    private Bilingual line(UnitChange change, AssessedUnit unit) {
        Optional<Bilingual> more = relation(change.unit(), unit);
        Bilingual first = value(change.before());
        Bilingual second = value(change.after());
        Optional<Bilingual> difference = change.difference().map(ComparedReport::signed);
        return Bilingual.of(
                row(change, unit.name(), first.vi(), second.vi(), difference.map(Bilingual::vi))
                        + more.map(Bilingual::vi).orElse(""),
                row(change, unit.nameEn(), first.en(), second.en(), difference.map(Bilingual::en))
                        + more.map(Bilingual::en).orElse(""));
    }

    private Optional<Bilingual> relation(UnitCode code, AssessedUnit unit) {
        String merged =
                String.join(", ", merged(unit).stream().map(UnitCode::text).toList());
        return successor(code)
                .map(it -> Bilingual.of("  (nay thuộc " + it.name() + ")", "  (now part of " + it.nameEn() + ")"))
                .or(() -> merged.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Bilingual.of("  (gồm " + merged + ")", "  (formed from " + merged + ")")));
    }

    private static Bilingual signed(BigDecimal difference) {
        Bilingual text = NumberText.of(difference);
        String sign = difference.signum() > 0 ? "+" : "";
        return Bilingual.of(sign + text.vi(), sign + text.en());
    }

    private static Bilingual value(Optional<BigDecimal> value) {
        return value.map(NumberText::of).orElse(Bilingual.same("–"));
    }

    private static String row(
            UnitChange change, String name, String before, String after, Optional<String> difference) {
        String padded = name + " ".repeat(Math.max(0, NAME_WIDTH - name.codePointCount(0, name.length())));
        return "%5s %5s %6s  %s %8s %8s %9s"
                .formatted(
                        rank(change.rankBefore()),
                        rank(change.rankAfter()),
                        places(change.places()),
                        padded,
                        before,
                        after,
                        difference.orElse(""))
                .stripTrailing();
    }

    private static String rank(OptionalInt rank) {
        return rank.isPresent() ? String.valueOf(rank.getAsInt()) : "–";
    }

    private static String places(OptionalInt places) {
        if (places.isEmpty()) {
            return "";
        }
        int count = places.getAsInt();
        return count == 0 ? "=" : (count > 0 ? "▲ " : "▼ ") + Math.abs(count);
    }

    private void nodes(Report report) {
        List<Object> list = new ArrayList<>();
        for (NodeComparison node : comparison.nodes()) {
            Map<String, Object> members = new LinkedHashMap<>();
            node.before().ifPresent(it -> members.put("before", it.code().text()));
            node.after().ifPresent(it -> members.put("after", it.code().text()));
            members.put("comparability", VerifiedReport.word(node.comparability()));
            node.note().ifPresent(note -> members.put("note", Report.both(note)));
            list.add(members);
            report.line(line(node));
        }
        report.member("nodes", list);
    }

    private static Bilingual line(NodeComparison node) {
        PlanNode named = node.after().or(node::before).orElseThrow();
        String codes = node.before().map(it -> it.code().text()).orElse("–") + " → "
                + node.after().map(it -> it.code().text()).orElse("–");
        Bilingual state = node.comparability().label();
        return Bilingual.of(
                "%s %s: %s.%s"
                        .formatted(
                                codes,
                                named.name(),
                                state.vi(),
                                node.note().map(note -> " " + note.vi()).orElse("")),
                "%s %s: %s.%s"
                        .formatted(
                                codes,
                                named.nameEn(),
                                state.en(),
                                node.note().map(note -> " " + note.en()).orElse("")));
    }
}
