package vn.dti.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.text.Similarity;

/**
 * Splits the lines of one file into rules. Outside rules there are only blank lines and comments; a rule is its title,
 * {@code when}, one line, {@code then}, sentences, {@code end}, each on a line of its own.
 */
public final class RuleReader {
    private enum Part {
        OUTSIDE,
        TITLE,
        WHEN,
        THEN
    }

    private static final Pattern TITLE = Pattern.compile("[Rr][Uu][Ll][Ee] ?\"(.*)\"");
    private static final Pattern OPENING = Pattern.compile("[Rr][Uu][Ll][Ee]\\b.*");
    private static final Pattern QUOTED = Pattern.compile("(\\S+) ?\"(.*)\"");
    private static final int MAX_TITLE = 400;

    private final KeywordFindings told;
    private final Tidied tidied;
    private final List<RuleText> rules = new ArrayList<>();
    private Part part = Part.OUTSIDE;
    private @Nullable SourceLine titleLine;
    private String title = "";
    private List<SourceLine> when = new ArrayList<>();
    private List<SourceLine> then = new ArrayList<>();
    private boolean broken;
    private boolean strayReported;

    /** A reader for one file. */
    public RuleReader(Findings findings, Tidied tidied) {
        this.told = new KeywordFindings(findings);
        this.tidied = tidied;
    }

    /** The rules in the order of the file. */
    public List<RuleText> read(List<SourceLine> lines) {
        for (SourceLine line : lines) {
            if (!line.isBlank()) {
                take(line);
            }
        }
        if (part != Part.OUTSIDE && titleLine != null) {
            told.missingEnd(title, titleLine, lines.get(lines.size() - 1));
            close(true);
        }
        return rules;
    }

    private void take(SourceLine line) {
        if (part == Part.OUTSIDE && isComment(line)) {
            return;
        }
        line.slips().forEach(slip -> tidied.note(slip, line.position()));
        if (opens(line)) {
            return;
        }
        switch (part) {
            case OUTSIDE -> outside(line);
            case TITLE -> afterTitle(line);
            case WHEN -> inWhen(line);
            case THEN -> inThen(line);
        }
    }

    /** Whether the line begins a rule, even while another is still open. */
    private boolean opens(SourceLine line) {
        Matcher matcher = TITLE.matcher(line.folded());
        boolean titled = matcher.matches();
        if (!titled && !OPENING.matcher(line.folded()).matches()) {
            return false;
        }
        if (part != Part.OUTSIDE && titleLine != null) {
            told.missingEnd(title, titleLine, line);
            close(true);
        }
        boolean wrong = !titled;
        if (titled) {
            String name =
                    line.clean().substring(matcher.start(1), matcher.end(1)).strip();
            wrong = name.indexOf('"') >= 0 || name.length() > MAX_TITLE || name.isEmpty();
            open(line, name);
            keywordCase(line, "rule");
            if (!line.clean().startsWith("\"", matcher.start(1) - 1)
                    || !line.clean().endsWith("\"")) {
                tidied.note(Tidied.Slip.SIGNS, line.position());
            }
        } else {
            open(line, line.clean().substring(4).replace("\"", "").strip());
        }
        if (wrong) {
            told.title(line);
            broken = true;
        }
        return true;
    }

    private void open(SourceLine line, String name) {
        titleLine = line;
        title = name;
        when = new ArrayList<>();
        then = new ArrayList<>();
        broken = false;
        strayReported = false;
        part = Part.TITLE;
    }

    private void outside(SourceLine line) {
        Matcher quoted = QUOTED.matcher(line.folded());
        if (quoted.matches() && Similarity.apart(quoted.group(1), "rule") <= 500) {
            told.mistyped(line, quoted.group(1), "rule", "");
            open(line, line.clean().substring(quoted.start(2), quoted.end(2)).strip());
            broken = true;
        } else if (!strayReported) {
            told.outside(line);
            strayReported = true;
            doubtLastRule();
        }
    }

    /** The rule above may have ended too early, so what it lacks may be a consequence. */
    private void doubtLastRule() {
        int last = rules.size() - 1;
        if (last >= 0) {
            RuleText rule = rules.get(last);
            rules.set(last, new RuleText(rule.title(), rule.titleLine(), rule.when(), rule.then(), true));
        }
    }

    private void afterTitle(SourceLine line) {
        if (isKeyword(line, "when")) {
            part = Part.WHEN;
        } else if (resembles(line, "when") && !line.folded().equalsIgnoreCase("then")) {
            told.mistyped(line, line.clean(), "when", title);
            broken = true;
            part = Part.WHEN;
        } else {
            told.missing(line, "when", title);
            broken = true;
            part = Part.WHEN;
            inWhen(line);
        }
    }

    private void inWhen(SourceLine line) {
        if (isKeyword(line, "then")) {
            part = Part.THEN;
        } else if (!when.isEmpty() && resembles(line, "then")) {
            told.mistyped(line, line.clean(), "then", title);
            broken = true;
            part = Part.THEN;
        } else if (isKeyword(line, "end")) {
            boolean sentenceTaken = when.size() > 1;
            told.missing(sentenceTaken ? when.get(1) : line, "then", title);
            if (sentenceTaken) {
                then.add(0, when.remove(1));
            }
            close(true);
        } else if (when.isEmpty() || (!broken && when.size() < 2)) {
            when.add(line);
        } else {
            then.add(line);
        }
    }

    private void inThen(SourceLine line) {
        if (isKeyword(line, "end")) {
            close(broken);
        } else if (resembles(line, "end")) {
            told.mistyped(line, line.clean(), "end", title);
            close(true);
        } else if (isComment(line)) {
            told.comment(line, title);
            broken = true;
        } else if (then.size() == Limits.SENTENCES) {
            told.tooManySentences(line, title);
            broken = true;
        } else if (then.size() < Limits.SENTENCES) {
            then.add(line);
        }
    }

    private void close(boolean wrong) {
        SourceLine opening = titleLine;
        if (opening != null) {
            boolean condition = when.size() == 1;
            if (!condition && !wrong) {
                told.conditions(opening, when, title);
            }
            rules.add(new RuleText(title, opening, when, then, wrong || broken || !condition));
        }
        titleLine = null;
        strayReported = false;
        part = Part.OUTSIDE;
    }

    private boolean isKeyword(SourceLine line, String keyword) {
        if (!line.folded().equalsIgnoreCase(keyword)) {
            return false;
        }
        keywordCase(line, keyword);
        return true;
    }

    private void keywordCase(SourceLine line, String keyword) {
        if (!line.folded().startsWith(keyword)) {
            tidied.note(Tidied.Slip.KEYWORD_CASE, line.position());
        }
    }

    private static boolean resembles(SourceLine line, String keyword) {
        String word = line.folded().toLowerCase(Locale.ROOT);
        int most = keyword.length() > 3 ? 2 : 1;
        return word.length() <= keyword.length() + 1
                && word.indexOf(' ') < 0
                && Similarity.distance(Similarity.bare(word), keyword) <= most;
    }

    private static boolean isComment(SourceLine line) {
        return line.clean().startsWith("//") || line.clean().startsWith("#");
    }

    /** The first word of a title if it can be a code, with the rest as name; nothing for a title without code. */
    public static Optional<String[]> codeAndName(String title) {
        int blank = title.indexOf(' ');
        return blank < 0
                ? Optional.empty()
                : Optional.of(new String[] {title.substring(0, blank), title.substring(blank + 1)});
    }
}
