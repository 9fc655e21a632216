package org.millwright.platform.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.platform.names.NameIndex.Name;

class NameIndexTest {

    private final NameIndex index = new NameIndex(3, false, 2);

    private long[] find(String typed) {
        return index.find(typed, 10, () -> false);
    }

    @Test
    void theBestComeFirst() {
        index.add(1, false, "X-1", "Motor of a pump", null);
        index.add(2, false, "X-2", "Heatpump", null);
        index.add(3, false, "X-3", "Pump", null);
        index.add(4, false, "PUMP-7", "Something", null);
        index.add(5, false, "PUMP", "Something", null);

        assertThat(find("pump")).containsExactly(5, 4, 3, 1, 2);
    }

    @ParameterizedTest
    @CsvSource({"süd", "SUD", "Süd", "sü", "ventil süd", "sud  VENTIL", "maßstab", "massstab"})
    void caseAndAccentsDoNotMatter(String typed) {
        index.add(1, false, "V-1", "Ventil Süd", "Maßstab");

        assertThat(find(typed)).containsExactly(1);
    }

    @Test
    void aWordStandsInOneTextAndNotAcrossTwo() {
        index.add(1, false, "A", "feed", "pump");
        index.add(2, false, "B", "dp", "xp");

        assertThat(find("feed pump")).containsExactly(1);
        assertThat(find("feedpump")).isEmpty();
        assertThat(find("dpx")).isEmpty();
        assertThat(find("  ")).isEmpty();
    }

    @Test
    void whatIsDoneComesAfterWhatFitsEquallyWell() {
        var newest = new NameIndex(2, true, 8);
        newest.add(1, false, "WO-1", "Seal");
        newest.add(2, true, "WO-2", "Seal");
        newest.add(3, false, "WO-3", "Seal");
        newest.add(4, false, "WO-4", "A seal");

        assertThat(newest.find("seal", 10, () -> false)).containsExactly(3, 1, 2, 4);
        assertThat(newest.find("seal", 2, () -> false)).containsExactly(3, 1);
        assertThat(newest.find("seal", 10, () -> true)).isEmpty();
    }

    /// What the index does, without any of its means.
    private static List<Long> naive(Map<Long, Name> names, String typed, int most) {
        List<long[]> ranked = new ArrayList<>();
        int place = 0;
        for (Name name : names.values()) {
            int level = 5;
            for (byte[] word : Folded.words(typed)) {
                level = Math.min(level, level(name, new String(word, java.nio.charset.StandardCharsets.UTF_8)));
            }
            if (level > 0) {
                ranked.add(new long[] {-level, name.after() ? 1 : 0, place, name.id()});
            }
            place++;
        }
        return ranked.stream()
                .sorted(Comparator.<long[]>comparingLong(row -> row[0])
                        .thenComparingLong(row -> row[1])
                        .thenComparingLong(row -> row[2]))
                .limit(most)
                .map(row -> row[3])
                .toList();
    }

    private static int level(Name name, String word) {
        int best = 0;
        for (int i = 0; i < name.texts().length; i++) {
            String text = Objects.requireNonNullElse(name.texts()[i], "");
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                int level = at > 0
                        ? Character.isLetterOrDigit(text.charAt(at - 1)) ? 1 : 2
                        : i > 0 ? 3 : text.length() == word.length() ? 5 : 4;
                best = Math.max(best, level);
            }
        }
        return best;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWhatLookingThroughAllOfThemFinds(long seed) {
        var random = new Random(seed);
        Map<Long, Name> names = new LinkedHashMap<>();
        for (long id = 1; id <= 200; id++) {
            put(names, name(random, id), true);
        }
        for (int step = 0; step < 150; step++) {
            if (random.nextInt(3) == 0) {
                long[] sought =
                        random.longs(random.nextInt(1, 5), 1, 240).distinct().toArray();
                change(names, random, sought);
            }
            String typed = text(random, random.nextInt(1, 3));
            assertThat(find(typed))
                    .as("%s after %d steps", typed, step)
                    .isEqualTo(naive(names, typed, 10).stream()
                            .mapToLong(Long::longValue)
                            .toArray());
        }
    }

    private void change(Map<Long, Name> names, Random random, long[] sought) {
        List<Name> now = new ArrayList<>();
        for (long id : sought) {
            if (random.nextInt(4) == 0) {
                // gone, and where it comes again it comes where it was
                names.computeIfPresent(id, (key, name) -> new Name(key, false, "", "", ""));
            } else {
                Name name = name(random, id);
                now.add(name);
                put(names, name, false);
            }
        }
        index.replace(sought, now);
    }

    private void put(Map<Long, Name> names, Name name, boolean index) {
        names.put(name.id(), name);
        if (index) {
            this.index.add(name.id(), name.after(), name.texts());
        }
    }

    private static Name name(Random random, long id) {
        @Nullable String third = random.nextBoolean() ? null : text(random, 1);
        return new Name(id, random.nextBoolean(), text(random, 1) + id, text(random, 3), third);
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i > 0 ? " " : "");
            for (int letter = random.nextInt(1, 4); letter > 0; letter--) {
                text.append((char) ('a' + random.nextInt(3)));
            }
        }
        return text.toString();
    }

    @Test
    void growsAndShrinksWithoutLosingAnything() {
        for (int id = 1; id <= 5_000; id++) {
            index.add(id, false, "N-" + id, "Name " + id % 7, null);
        }
        index.trim();
        index.add(9_999, false, "N-9999", "A new one", null);

        assertThat(index.size()).isEqualTo(5_001);
        assertThat(find("n-9999")).containsExactly(9_999);
        assertThat(find("n-4321 name")).containsExactly(4_321);
    }
}
