package vn.dti.web;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every text has both languages, no page has a bare text, no text is missing or left over. */
class TextsOfPagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/vn/dti/web");
    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Path SOURCES = Path.of("src/main/java/vn/dti/web");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern KEY_IN_VIEW = Pattern.compile("t\\.text\\('([^']+)'");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");
    private static final Set<String> SPOKEN_ATTRIBUTES = Set.of("alt", "aria-label", "placeholder", "title", "summary");

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertEquals(keys("vi"), keys("en"));
    }

    @Test
    void aTextHasTheSamePlacesInBothLanguages() throws IOException {
        Properties vi = bundle("vi");
        Properties en = bundle("en");
        for (String key : keys("vi")) {
            assertEquals(places(vi.getProperty(key)), places(en.getProperty(key)), key);
            assertFalse(vi.getProperty(key).isBlank(), key);
            assertFalse(en.getProperty(key).isBlank(), key);
        }
    }

    @Test
    void vietnameseTextsAreComposedUnicode() throws IOException {
        String text = Files.readString(BUNDLES.resolve("messages_vi.properties"));
        assertEquals(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC), text);
    }

    @ParameterizedTest
    @MethodSource("views")
    void noPageHasABareText(Path view) throws Exception {
        Element root = parse(view);
        assertEquals(List.of(), bareTexts(root).toList(), view::toString);
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyTextThatAPageUsesExists(Path view) throws IOException {
        Set<String> missing = KEY_IN_VIEW
                .matcher(Files.readString(view))
                .results()
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
        missing.removeAll(keys("vi"));
        assertEquals(Set.of(), missing, view::toString);
    }

    @Test
    void everyTextIsUsed() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path file : Stream.concat(views(), files(SOURCES, ".java")).toList()) {
            sources.append(Files.readString(file));
        }
        Set<String> named = new TreeSet<>();
        KEY_IN_VIEW.matcher(sources).results().map(MatchResult::group).forEach(named::add);
        LITERAL.matcher(sources).results().map(found -> found.group(1)).forEach(named::add);
        KEY_IN_VIEW.matcher(sources).results().map(found -> found.group(1)).forEach(named::add);
        Set<String> unused = keys("vi").stream()
                .filter(key -> !named.contains(key))
                .filter(key -> !named.contains(key.replaceFirst("\\.(one|many)$", "")))
                .filter(key -> !key.startsWith("menu.") && !key.startsWith("severity."))
                .collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyPageOfTheProgramHasAView() {
        for (String view : List.of(
                "ranking",
                "profile",
                "explanation",
                "indicator-sets",
                "indicator-set",
                "trials",
                "trial",
                "drafts",
                "draft",
                "new-draft",
                "search",
                "message")) {
            assertTrue(Files.exists(VIEWS.resolve("pages/" + view + ".xhtml")), view);
        }
    }

    static Stream<Path> views() throws IOException {
        return files(VIEWS, ".xhtml");
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static Stream<String> bareTexts(Node node) {
        Stream<String> own = Stream.empty();
        if (node.getNodeType() == Node.TEXT_NODE && !isCode(node)) {
            own = Stream.of(node.getNodeValue());
        } else if (node instanceof Element element) {
            own = spokenAttributes(element);
        }
        NodeList children = node.getChildNodes();
        Stream<String> below = Stream.of();
        for (int i = 0; i < children.getLength(); i++) {
            below = Stream.concat(below, bareTexts(children.item(i)));
        }
        return Stream.concat(
                own.filter(text ->
                        LETTER.matcher(EXPRESSION.matcher(text).replaceAll("")).find()),
                below);
    }

    private static Stream<String> spokenAttributes(Element element) {
        return Stream.of(SPOKEN_ATTRIBUTES.toArray(String[]::new))
                .map(element::getAttributeNode)
                .filter(Attr.class::isInstance)
                .map(Attr::getValue);
    }

    private static boolean isCode(Node text) {
        return text.getParentNode().getNodeName().equals("code");
    }

    private static Element parse(Path view) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(view.toFile())
                .getDocumentElement();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    private static Set<String> keys(String language) throws IOException {
        return new TreeSet<>(bundle(language).stringPropertyNames());
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(
                BUNDLES.resolve("messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return bundle;
    }
}
