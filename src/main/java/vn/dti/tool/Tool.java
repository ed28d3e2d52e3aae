package vn.dti.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.dti.domain.text.Bilingual;

/** The entry of the command line. */
public final class Tool {
    /** Done. */
    static final int DONE = 0;

    /** The answer is no. */
    static final int NO = 1;

    /** The call, or a file that it names, is wrong. */
    static final int WRONG = 2;

    /** Made when they are called, so that one that needs no rule engine does not load it. */
    private static final Map<String, Supplier<Command>> COMMANDS = new TreeMap<>(Map.of(
            "check", CheckCommand::new,
            "compare", CompareCommand::new,
            "diff", DiffCommand::new,
            "evaluate", EvaluateCommand::new,
            "explain", ExplainCommand::new,
            "format", FormatCommand::new,
            "from-excel", FromExcelCommand::new,
            "to-excel", ToExcelCommand::new,
            "verify", VerifyCommand::new,
            "vocabulary", VocabularyCommand::new));

    /** Words that ask for the list of commands. */
    private static final Set<String> HELP = Set.of("--help", "-h", "help");

    /** The rule engine tells every step of its work otherwise; loggers that nobody holds forget their level. */
    private static final Logger ENGINE = Logger.getLogger("org.drools");

    private static final Logger API = Logger.getLogger("org.kie");

    private Tool() {}

    /** One command. */
    interface Command {
        /** How it is called and what it does. */
        Bilingual usage();

        /**
         * Does it.
         *
         * @return the exit code
         */
        int run(Arguments arguments, Report report) throws IOException;
    }

    /** Runs the command that the words name and ends the process with its exit code. */
    // The standard streams end with the process, not before.
    @SuppressWarnings("PMD.CloseResource")
    public static void main(String[] words) {
        ENGINE.setLevel(Level.WARNING);
        API.setLevel(Level.WARNING);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(words, out, err));
    }

    /** As {@link #main}, without ending the process. */
    static int run(String[] words, PrintStream out, PrintStream err) {
        if (words.length > 0 && HELP.contains(words[0])) {
            usage(out);
            out.flush();
            return DONE;
        }
        Supplier<Command> named = words.length == 0 ? null : COMMANDS.get(words[0]);
        if (named == null) {
            usage(err);
            return WRONG;
        }
        Command command = named.get();
        Report report = Report.json(out, Arrays.asList(words).contains("--json"));
        try {
            Arguments arguments = Arguments.of(words);
            report = new Report(out, arguments);
            int code = command.run(arguments, report);
            report.end();
            return code;
        } catch (RefusedCall e) {
            tell(e.text(), report, err);
            if (e.isOfCall()) {
                err.println(command.usage().vi());
                err.println(command.usage().en());
            }
        } catch (NoSuchFileException e) {
            tell(Bilingual.of("Không có tệp: " + e.getFile(), "No such file: " + e.getFile()), report, err);
        } catch (IOException | UncheckedIOException e) {
            tell(
                    Bilingual.of("Không đọc, ghi được: " + e.getMessage(), "Cannot read or write: " + e.getMessage()),
                    report,
                    err);
        }
        return WRONG;
    }

    /** A program that asked for JSON gets the reason in it too. */
    private static void tell(Bilingual reason, Report report, PrintStream err) {
        err.println(reason.vi());
        err.println(reason.en());
        report.member("error", Report.both(reason));
        report.end();
    }

    private static void usage(PrintStream to) {
        to.println("java -jar dti-tool.jar LỆNH [--lang=vi|en] [--json]");
        COMMANDS.values().forEach(command -> {
            Bilingual usage = command.get().usage();
            to.println("  " + usage.vi());
            to.println("      " + usage.en());
        });
    }
}
