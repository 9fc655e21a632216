package org.millwright.platform.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Changes;
import org.millwright.kernel.RecordRef;
import org.millwright.platform.task.Cancellation;

/// An index of names that keeps up with the store. Until it has been loaded, who asks has to ask the store.
public final class LiveNames {

    private static final int PAGE = 5_000;

    /// Beyond so many changed names, reading all of them again is quicker.
    private static final int MANY = 20_000;

    private final int texts;
    private final boolean newestFirst;
    private final Set<String> kinds;
    private final NameReader reader;
    /// Not in the index yet.
    private final Map<String, Set<Long>> changed = new HashMap<>();
    /// Heard of since the load under way began: its index may not have them either.
    private final Map<String, Set<Long>> meanwhile = new HashMap<>();
    /// Held by who reads what has changed: one after the other, so that no older name comes after a newer one. Who
    /// commits never waits for it.
    private final ReentrantLock reading = new ReentrantLock();
    private @Nullable NameIndex index;
    private int loads;
    private boolean wanted;
    private boolean outdated;

    /// @param texts how many texts a name has, the number being the first
    /// @param kinds the tables whose changes may change a name
    public LiveNames(int texts, boolean newestFirst, Set<String> kinds, NameReader reader) {
        this.texts = texts;
        this.newestFirst = newestFirst;
        this.kinds = Set.copyOf(kinds);
        this.reader = reader;
    }

    /// Reads all names; takes seconds for a million. What changes meanwhile is read once more afterwards. When it fails
    /// it should be called again.
    public void load() {
        int mine = begin();
        boolean done = false;
        try {
            end(mine, all());
            done = true;
        } finally {
            if (!done) {
                failed(mine);
            }
        }
    }

    private NameIndex all() {
        var fresh = new NameIndex(texts, newestFirst, 1024);
        long last = 0;
        List<NameIndex.Name> page;
        NameReader.Pages all = reader.all();
        do {
            Cancellation.current().check();
            page = all.page(last, PAGE);
            for (NameIndex.Name name : page) {
                fresh.add(name.id(), name.after(), name.texts());
                last = name.id();
            }
        } while (page.size() == PAGE);
        fresh.trim();
        return fresh;
    }

    private synchronized int begin() {
        wanted = true;
        outdated = false;
        meanwhile.clear();
        return ++loads;
    }

    /// Nothing when a newer load has begun, or this one must be done again.
    private synchronized void end(int load, NameIndex fresh) {
        if (load == loads && !outdated) {
            index = fresh;
            changed.clear();
            changed.putAll(meanwhile);
            meanwhile.clear();
        }
    }

    private synchronized void failed(int load) {
        outdated |= load == loads;
    }

    /// Hears of a change; cheap, as it is called by whoever committed it.
    ///
    /// @return true when the names should be loaded again
    public synchronized boolean follow(Changes changes) {
        if (!wanted || !changes.touchesAnyOf(kinds)) {
            return false;
        }
        for (RecordRef record : changes.records()) {
            if (kinds.contains(record.kind())) {
                for (Map<String, Set<Long>> heard : List.of(changed, meanwhile)) {
                    heard.computeIfAbsent(record.kind(), kind -> new HashSet<>())
                            .add(record.id());
                }
            }
        }
        boolean unknown = changes.records().isEmpty() || changes.records().size() >= Changes.MOST_RECORDS;
        if (unknown || changed.values().stream().mapToInt(Set::size).sum() > MANY) {
            outdated = true;
            index = null;
            changed.clear();
        }
        return outdated;
    }

    /// The ids of the records that fit best; none when only the store can tell.
    public Optional<long[]> find(String typed, int most) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        NameIndex names = current();
        return names == null
                ? Optional.empty()
                : Optional.of(names.find(typed, most, Cancellation.current()::isCancelled));
    }

    /// The index with all changes read that were heard of; null while there is none.
    private @Nullable NameIndex current() {
        reading.lock();
        try {
            NameIndex names;
            Map<String, Set<Long>> news;
            synchronized (this) {
                names = index;
                if (names == null || changed.isEmpty()) {
                    return names;
                }
                news = new HashMap<>(changed);
                changed.clear();
            }
            update(names, news);
            return names;
        } finally {
            reading.unlock();
        }
    }

    private void update(NameIndex names, Map<String, Set<Long>> news) {
        boolean read = false;
        try {
            List<Long> all = new ArrayList<>();
            news.forEach((kind, ids) -> {
                for (long id : reader.touched(
                        kind, ids.stream().mapToLong(Long::longValue).toArray())) {
                    all.add(id);
                }
            });
            long[] sought = all.stream().mapToLong(Long::longValue).distinct().toArray();
            names.replace(sought, reader.some(sought));
            read = true;
        } finally {
            if (!read) {
                giveBack(news);
            }
        }
    }

    /// What could not be read is read the next time.
    private synchronized void giveBack(Map<String, Set<Long>> news) {
        news.forEach((kind, ids) ->
                changed.computeIfAbsent(kind, none -> new HashSet<>()).addAll(ids));
    }

    /// Whether {@link #load} should be called again.
    public synchronized boolean isOutdated() {
        return outdated;
    }
}
