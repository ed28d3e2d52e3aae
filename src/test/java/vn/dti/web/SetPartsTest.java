package vn.dti.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dti.application.NotFoundException;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.rules.DroolsRuleCompiler;

/** How the tree of a set is laid out over pages. */
class SetPartsTest {
    private static final ScoringPlan LARGE = plan("province-sample/2025");
    private static final ScoringPlan SMALL = plan("province/2022");

    private static ScoringPlan plan(String id) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> folder = Files.list(Path.of("rules").resolve(id))) {
            for (Path file :
                    folder.filter(it -> it.toString().endsWith(".dslr")).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DroolsRuleCompiler()
                .compile(new RuleFolder(SetId.parse(id).orElseThrow(), files))
                .plan()
                .orElseThrow();
    }

    private static List<String> codes(List<PlanNode> nodes) {
        return nodes.stream().map(node -> node.code().text()).toList();
    }

    @Test
    void aSmallSetStandsOnOnePage() {
        SetParts parts = SetParts.of(SMALL, Optional.empty());
        assertEquals(SMALL.nodes(), parts.shown());
        assertTrue(parts.parts().isEmpty());
    }

    @Test
    void everyNodeOfALargeSetStandsOnExactlyOnePageBesideThePathToIt() {
        SetParts whole = SetParts.of(LARGE, Optional.empty());
        assertEquals(9, whole.parts().size());
        List<String> seen = new ArrayList<>(codes(whole.shown()));
        for (PlanNode part : whole.parts()) {
            List<PlanNode> shown = SetParts.of(LARGE, Optional.of(part.code())).shown();
            shown.stream()
                    .filter(node -> !whole.shown().contains(node))
                    .forEach(node -> seen.add(node.code().text()));
            assertTrue(shown.size() < SetParts.ON_ONE_PAGE, part.code().text());
            assertEquals(LARGE.root(), shown.get(0));
        }
        assertEquals(
                codes(LARGE.nodes()).stream().sorted().toList(),
                seen.stream().sorted().toList());
    }

    @Test
    void theCriteriaElsewhereAreCounted() {
        SetParts whole = SetParts.of(LARGE, Optional.empty());
        int leaves = whole.parts().stream().mapToInt(whole::leaves).sum();
        long expected = LARGE.nodes().stream()
                .filter(node -> !whole.shown().contains(node))
                .filter(node -> LARGE.nodes().stream()
                        .noneMatch(other ->
                                other.parent().filter(node.code()::equals).isPresent()))
                .count();
        assertEquals(expected, leaves);
    }

    @Test
    void aNodeWithoutAPageOfItsOwnIsNotFound() {
        Optional<NodeCode> none = Optional.of(NodeCode.of("77"));
        assertThrows(NotFoundException.class, () -> SetParts.of(LARGE, none));
        assertThrows(NotFoundException.class, () -> SetParts.of(SMALL, Optional.of(NodeCode.of("1"))));
    }
}
