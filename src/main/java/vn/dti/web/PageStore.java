package vn.dti.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pages that were made for one state of the index. As soon as the state is another, all of them are forgotten: what is
 * shown is never older than what holds. Bounded by their bytes; the page that was not asked for longest goes first.
 */
final class PageStore {
    private final long limitBytes;
    private final Map<Key, ReadyPage> pages = new LinkedHashMap<>(64, 0.75f, true);
    private long version = Long.MIN_VALUE;
    private long bytes;

    /** A store of at most so many bytes. */
    PageStore(long limitBytes) {
        this.limitBytes = limitBytes;
    }

    /**
     * Which page it is.
     *
     * @param address what it shows
     * @param language in which language
     */
    record Key(Address address, Language language) {}

    /** The page made for this state, if it is there. */
    synchronized Optional<ReadyPage> find(Key key, long state) {
        return state == version ? Optional.ofNullable(pages.get(key)) : Optional.empty();
    }

    /** Keeps a page that was made for this state; one of an older state than the newest known is left out. */
    synchronized void keep(Key key, ReadyPage page, long state) {
        if (state < version || page.size() > limitBytes) {
            return;
        }
        if (state > version) {
            pages.clear();
            bytes = 0;
            version = state;
        }
        ReadyPage before = pages.put(key, page);
        bytes += page.size() - (before == null ? 0 : before.size());
        Iterator<ReadyPage> oldest = pages.values().iterator();
        while (bytes > limitBytes) {
            bytes -= oldest.next().size();
            oldest.remove();
        }
    }

    /** How many bytes it holds. */
    synchronized long size() {
        return bytes;
    }
}
