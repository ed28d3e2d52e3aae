package vn.dti.it.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * What a process holds right after a full collection, by the {@code jcmd} of the JDK. Nobody calls meanwhile, so that no
 * thread of ours may wait for what another holds.
 *
 * @param heapKilobytes used heap
 * @param metaspaceKilobytes used metaspace
 * @param classes loaded classes
 */
record Footprint(long heapKilobytes, long metaspaceKilobytes, long classes) {
    /** The whole heap, or each generation of it, as the collector in use tells it. */
    private static final Pattern HEAP = Pattern.compile("(?:heap|generation) +total [0-9]+K, used ([0-9]+)K");

    private static final Pattern METASPACE = Pattern.compile("Metaspace +used ([0-9]+)K");
    /** A thread in our own code that waits for a lock; threads of a pool that wake up are blocked for a moment too. */
    private static final Pattern BLOCKED = Pattern.compile("State: BLOCKED[^\\n]*\\n(\\t[^\\n]*\\n)*\\tat vn\\.dti\\.");

    private static final Pattern CLASSES = Pattern.compile("loaders, ([0-9]+) classes");

    /** Collects and measures; all by one call of {@code jcmd}, which is a process that has to start. */
    static Footprint of(long pid) {
        String told = jcmd(pid, "GC.run", "GC.heap_info", "VM.metaspace", "Thread.print -l");
        if (told.contains("deadlock") || BLOCKED.matcher(told).find()) {
            throw new AssertionError("threads wait for each other:\n" + told);
        }
        return new Footprint(sum(HEAP, told), number(METASPACE, told), number(CLASSES, told));
    }

    /** The mean of one figure over some measurements. */
    static long mean(List<Footprint> footprints, ToLongFunction<Footprint> figure) {
        return footprints.stream().mapToLong(figure).sum() / footprints.size();
    }

    /** All threads of a process with what they do, and deadlocks. */
    static String threads(long pid) {
        return jcmd(pid, "Thread.print -l");
    }

    private static String jcmd(long pid, String... commands) {
        try {
            Path file = Files.write(Files.createTempFile("jcmd", ".txt"), List.of(commands));
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(pid),
                            "-f",
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int ended = process.waitFor();
            Files.delete(file);
            if (ended != 0) {
                throw new IllegalStateException(List.of(commands) + ": " + text);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long sum(Pattern pattern, String text) {
        long[] parts = pattern.matcher(text)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .toArray();
        if (parts.length == 0) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return LongStream.of(parts).sum();
    }

    private static long number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return Long.parseLong(found.group(1));
    }
}
