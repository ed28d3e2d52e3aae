package vn.dti.application;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Answers that were made for one state of the index ({@link Catalogue#version}), ready to be sent. As soon as the state
 * is another, all of them are forgotten: what is shown is never older than what holds. Bounded by their bytes; the answer
 * that was not asked for longest goes first. Safe for use by many threads.
 *
 * @param <K> which answer it is
 * @param <V> the answer
 */
public final class KeptForState<K, V> {
    private final long limitBytes;
    private final ToLongFunction<V> bytesOf;
    private final Map<K, V> answers = new LinkedHashMap<>(64, 0.75f, true);
    private long version = Long.MIN_VALUE;
    private long bytes;

    /** A store of at most so many bytes, as each answer counts its own. */
    public KeptForState(long limitBytes, ToLongFunction<V> bytesOf) {
        this.limitBytes = limitBytes;
        this.bytesOf = bytesOf;
    }

    /** The answer made for this state, if it is there. */
    public synchronized Optional<V> find(K key, long state) {
        return state == version ? Optional.ofNullable(answers.get(key)) : Optional.empty();
    }

    /** Keeps an answer that was made for this state; one of an older state than the newest known is left out. */
    public synchronized void keep(K key, V answer, long state) {
        if (state < version || bytesOf.applyAsLong(answer) > limitBytes) {
            return;
        }
        if (state > version) {
            answers.clear();
            bytes = 0;
            version = state;
        }
        V before = answers.put(key, answer);
        bytes += bytesOf.applyAsLong(answer) - (before == null ? 0 : bytesOf.applyAsLong(before));
        Iterator<V> oldest = answers.values().iterator();
        while (bytes > limitBytes) {
            bytes -= bytesOf.applyAsLong(oldest.next());
            oldest.remove();
        }
    }

    /** How many bytes it holds. */
    public synchronized long size() {
        return bytes;
    }
}
