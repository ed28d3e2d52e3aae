package vn.dti.web;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.unit.UnitCode;

/**
 * Reads addresses. Words of the other language, a missing language at the root and a slash too many are understood;
 * the router then sends the browser to the one proper address.
 */
final class AddressReader {
    private static final int PERIOD_PARTS = 3;
    private static final int EXPLANATION_PARTS = 5;
    private static final int COMPARISON_PARTS = 5;
    private static final int SET_PARTS = 2;
    private static final int LONGEST_NAME = 80;
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern EDITION_NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private AddressReader() {}

    /**
     * An address that was understood.
     *
     * @param language the language that it names
     * @param address the page that it names
     */
    record Located(Language language, Address address) {}

    /** The language that a path names, Vietnamese if it names none. */
    static Language language(String path) {
        return segments(path).stream().findFirst().flatMap(Language::parse).orElse(Language.VI);
    }

    /** The page that a path and its {@link #isSound sound} query name, or nothing if there is no such page. */
    static Optional<Located> read(String path, Optional<String> query) {
        List<String> segments = segments(path);
        if (segments.isEmpty()) {
            return Optional.of(new Located(Language.VI, new Address.Front()));
        }
        Optional<Language> language = Language.parse(segments.get(0));
        if (language.isEmpty()) {
            return Optional.empty();
        }
        if (segments.size() == 1) {
            return Optional.of(new Located(language.get(), new Address.Front()));
        }
        List<String> rest = segments.subList(2, segments.size());
        return Address.Section.parse(segments.get(1))
                .flatMap(section -> address(section, rest, query.orElse("")))
                .map(address -> new Located(language.get(), address));
    }

    /** Whether the escapes of a query are two hexadecimal digits each and their bytes are UTF-8 without a character 0. */
    static boolean isSound(String query) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < query.length(); at++) {
            if (query.charAt(at) == '%') {
                int high = at + 1 < query.length() ? Character.digit(query.charAt(at + 1), 16) : -1;
                int low = at + 2 < query.length() ? Character.digit(query.charAt(at + 2), 16) : -1;
                if (high < 0 || low < 0 || high + low == 0) {
                    return false;
                }
                bytes.write(high * 16 + low);
                at += 2;
            } else {
                bytes.write(query.charAt(at) < 128 ? query.charAt(at) : '?');
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Optional<Address> address(Address.Section section, List<String> rest, String query) {
        return switch (section) {
            case RANKING -> ranking(rest, query);
            case UNIT -> rest.isEmpty() ? Optional.of(new Address.Search("")) : profile(rest);
            case EXPLANATION -> explanation(rest);
            case INDICATOR_SET -> rest.isEmpty() ? Optional.of(new Address.IndicatorSets()) : indicatorSet(rest, query);
            case TRIAL ->
                rest.isEmpty() ? Optional.of(new Address.Trials()) : set(rest).map(Address.Trial::new);
            case DRAFT -> draft(rest);
            case EDITION -> rest.isEmpty() ? Optional.of(new Address.Editions()) : edition(rest);
            case COMPARISON -> comparison(rest, query);
            case RESTATEMENT -> restatement(rest);
            case PERIOD ->
                rest.isEmpty()
                        ? Optional.of(new Address.Periods())
                        : period(rest).map(Address.Period::new);
            case SEARCH -> rest.isEmpty() ? search(query) : Optional.empty();
        };
    }

    private static Optional<Address> ranking(List<String> rest, String query) {
        if (rest.isEmpty()) {
            return Optional.of(new Address.Front());
        }
        Optional<String> wanted = wantedNode(query);
        Optional<NodeCode> node = wanted.flatMap(NodeCode::parse);
        if (rest.size() != PERIOD_PARTS || wanted.isPresent() != node.isPresent()) {
            return Optional.empty();
        }
        return PeriodId.parse(String.join("/", rest)).map(period -> new Address.Ranking(period, node));
    }

    private static Optional<Address> indicatorSet(List<String> rest, String query) {
        Optional<String> wanted = wantedNode(query);
        Optional<NodeCode> part = wanted.flatMap(NodeCode::parse);
        return wanted.isPresent() == part.isPresent()
                ? set(rest).map(set -> new Address.IndicatorSet(set, part))
                : Optional.empty();
    }

    private static Optional<String> wantedNode(String query) {
        return parameter(query, "chi-so", "node").filter(it -> !it.isBlank());
    }

    private static Optional<Address> profile(List<String> rest) {
        return rest.size() == 1 ? UnitCode.parse(rest.get(0)).map(Address.Profile::new) : Optional.empty();
    }

    private static Optional<Address> explanation(List<String> rest) {
        if (rest.size() != EXPLANATION_PARTS) {
            return Optional.empty();
        }
        Optional<UnitCode> unit = UnitCode.parse(rest.get(PERIOD_PARTS));
        Optional<NodeCode> node = NodeCode.parse(rest.get(PERIOD_PARTS + 1));
        Optional<PeriodId> period = PeriodId.parse(String.join("/", rest.subList(0, PERIOD_PARTS)));
        return period.isPresent() && unit.isPresent() && node.isPresent()
                ? Optional.of(new Address.Explanation(period.get(), unit.get(), node.get()))
                : Optional.empty();
    }

    private static Optional<SetId> set(List<String> rest) {
        return rest.size() == SET_PARTS ? SetId.parse(String.join("/", rest)) : Optional.empty();
    }

    private static Optional<Address> draft(List<String> rest) {
        if (rest.isEmpty()) {
            return Optional.of(new Address.Drafts());
        }
        String last = rest.get(0);
        if (rest.size() == 1 && (last.equals(Address.NEW_VI) || last.equals(Address.NEW_EN))) {
            return Optional.of(new Address.NewDraft());
        }
        return rest.size() == 1 && UUID_FORM.matcher(last).matches()
                ? Optional.of(new Address.Draft(UUID.fromString(last)))
                : Optional.empty();
    }

    private static Optional<PeriodId> period(List<String> rest) {
        return rest.size() == PERIOD_PARTS ? PeriodId.parse(String.join("/", rest)) : Optional.empty();
    }

    private static Optional<Address> edition(List<String> rest) {
        if (rest.equals(List.of(Address.IMPORT_VI)) || rest.equals(List.of(Address.IMPORT_EN))) {
            return Optional.of(new Address.ImportEdition());
        }
        if (rest.equals(List.of(Address.VERIFY_VI)) || rest.equals(List.of(Address.VERIFY_EN))) {
            return Optional.of(new Address.VerifyEdition());
        }
        if (rest.size() != PERIOD_PARTS + 1
                || !EDITION_NUMBER.matcher(rest.get(PERIOD_PARTS)).matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(rest.get(PERIOD_PARTS));
        return period(rest.subList(0, PERIOD_PARTS)).map(id -> new Address.Edition(id, number));
    }

    /** Level, then name and panel of each of the two years. */
    private static Optional<Address> comparison(List<String> rest, String query) {
        Optional<String> wanted = wantedNode(query);
        Optional<NodeCode> node = wanted.flatMap(NodeCode::parse);
        if (rest.size() != COMPARISON_PARTS || wanted.isPresent() != node.isPresent()) {
            return Optional.empty();
        }
        Optional<PeriodId> before = period(rest.subList(0, PERIOD_PARTS));
        Optional<PeriodId> after = period(List.of(rest.get(0), rest.get(PERIOD_PARTS), rest.get(PERIOD_PARTS + 1)));
        return before.isPresent() && after.isPresent() && !before.equals(after)
                ? Optional.of(new Address.Comparison(before.get(), after.get(), node))
                : Optional.empty();
    }

    private static Optional<Address> restatement(List<String> rest) {
        if (rest.size() != PERIOD_PARTS + 1) {
            return Optional.empty();
        }
        Optional<PeriodId> into = period(List.of(rest.get(0), rest.get(1), rest.get(PERIOD_PARTS)));
        return into.flatMap(known ->
                period(rest.subList(0, PERIOD_PARTS)).map(period -> new Address.Restatement(period, known.panel())));
    }

    private static Optional<Address> search(String query) {
        String name = parameter(query, "ten", "name").orElse("").strip();
        return Optional.of(new Address.Search(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name));
    }

    private static Optional<String> parameter(String query, String vi, String en) {
        return Arrays.stream(query.split("&", -1))
                .filter(part -> part.startsWith(vi + "=") || part.startsWith(en + "="))
                .findFirst()
                .map(part -> part.substring(part.indexOf('=') + 1))
                .map(text -> URLDecoder.decode(text, StandardCharsets.UTF_8));
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/", -1)).filter(it -> !it.isEmpty()).toList();
    }
}
