package org.millwright.platform.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// The names of all records of a kind in memory, some 40 bytes a record, to be found by any part of them.
///
/// The first text is the record's number, the others its name and what else people seek it by.
public final class NameIndex {

    /// Records between two looks whether the answer is still wanted.
    private static final int STEP = 1 << 16;

    private static final int LEVELS = TextPool.EQUALS + 2;

    private final boolean newestFirst;
    private final TextPool[] pools;
    private final int[][] codes;
    private final byte[][] fits;
    private long[] ids;
    private boolean[] later;
    private byte[] levels = {};
    private int size;

    /// @param texts how many texts a record has
    /// @param newestFirst whether of equally good records the one that came last is first
    public NameIndex(int texts, boolean newestFirst, int capacity) {
        this.newestFirst = newestFirst;
        pools = new TextPool[texts];
        codes = new int[texts][capacity];
        fits = new byte[texts][];
        for (int i = 0; i < texts; i++) {
            pools[i] = new TextPool(i > 0);
            fits[i] = new byte[0];
        }
        ids = new long[capacity];
        later = new boolean[capacity];
    }

    public synchronized int size() {
        return size;
    }

    /// A record that is not in it yet.
    ///
    /// @param after whether it comes after others that fit equally well: work that is done
    public synchronized void add(long id, boolean after, @Nullable String... texts) {
        if (size == ids.length) {
            int room = size + size / 2 + 16;
            ids = Arrays.copyOf(ids, room);
            later = Arrays.copyOf(later, room);
            for (int i = 0; i < codes.length; i++) {
                codes[i] = Arrays.copyOf(codes[i], room);
            }
        }
        ids[size] = id;
        write(size++, after, texts);
    }

    private void write(int at, boolean after, @Nullable String... texts) {
        later[at] = after;
        for (int i = 0; i < codes.length; i++) {
            String text = texts[i];
            codes[i][at] = text == null ? 0 : pools[i].add(Folded.of(text));
        }
    }

    /// Records as they are now. Of those that were sought, the ones not among them are gone.
    public synchronized void replace(long[] sought, Collection<Name> now) {
        long[] known = sought.clone();
        Arrays.sort(known);
        int[] places = new int[known.length];
        Arrays.fill(places, -1);
        for (int at = 0; at < size; at++) {
            int found = Arrays.binarySearch(known, ids[at]);
            if (found >= 0) {
                places[found] = at;
                write(at, false, new String[codes.length]);
            }
        }
        for (Name name : now) {
            int place = Arrays.binarySearch(known, name.id());
            if (place >= 0 && places[place] >= 0) {
                write(places[place], name.after(), name.texts());
            } else {
                add(name.id(), name.after(), name.texts());
            }
        }
    }

    /// A record's texts; null where it has none.
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Name(long id, boolean after, @Nullable String... texts) {}

    /// The records in which every word stands, the best first: where the number is or begins with the words, then where
    /// a name begins with them, then where a word does, then the rest.
    ///
    /// @param cancelled asked now and then; the answer is empty then
    public synchronized long[] find(String typed, int most, BooleanSupplier cancelled) {
        List<byte[]> words = Folded.words(typed);
        if (words.isEmpty()) {
            return new long[0];
        }
        if (levels.length < size) {
            levels = new byte[size];
        }
        Arrays.fill(levels, 0, size, (byte) LEVELS);
        for (byte[] word : words) {
            if (cancelled.getAsBoolean() || !narrow(word)) {
                return new long[0];
            }
        }
        return best(most, cancelled);
    }

    /// Lowers each record's level to what the word allows; 0 is out.
    private boolean narrow(byte[] word) {
        boolean any = false;
        boolean[] fitting = new boolean[pools.length];
        for (int i = 0; i < pools.length; i++) {
            if (fits[i].length < pools[i].size()) {
                fits[i] = new byte[pools[i].size()];
            }
            fitting[i] = pools[i].match(word, fits[i]);
            any |= fitting[i];
        }
        if (!any) {
            return false;
        }
        for (int at = 0; at < size; at++) {
            int level = fitting[0] ? ofNumber(fits[0][codes[0][at]]) : 0;
            for (int i = 1; i < pools.length; i++) {
                if (fitting[i]) {
                    level = Math.max(level, ofName(fits[i][codes[i][at]]));
                }
            }
            if (level < levels[at]) {
                levels[at] = (byte) level;
            }
        }
        return true;
    }

    /// Number is: 5; number begins: 4.
    private static int ofNumber(byte fit) {
        return fit >= TextPool.BEGINS ? fit + 1 : fit;
    }

    /// Name begins: 3; a word begins: 2; contains: 1.
    private static int ofName(byte fit) {
        return Math.min(fit, TextPool.BEGINS);
    }

    private long[] best(int most, BooleanSupplier cancelled) {
        List<LongStream.Builder> found = new ArrayList<>();
        int[] counts = new int[LEVELS * 2];
        for (int i = 0; i < counts.length; i++) {
            found.add(LongStream.builder());
        }
        for (int i = 0; i < size; i++) {
            if (i % STEP == 0 && cancelled.getAsBoolean()) {
                return new long[0];
            }
            int at = newestFirst ? size - 1 - i : i;
            int level = levels[at];
            if (level > 0) {
                int rank = (TextPool.EQUALS + 1 - level) * 2 + (later[at] ? 1 : 0);
                if (counts[rank]++ < most) {
                    found.get(rank).add(ids[at]);
                }
            }
        }
        return found.stream()
                .flatMapToLong(LongStream.Builder::build)
                .limit(most)
                .toArray();
    }

    /// Gives back what growing took in advance.
    public synchronized void trim() {
        for (TextPool pool : pools) {
            pool.trim();
        }
    }
}
