package org.millwright.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThinningTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Test
    void afterTwoYearsOfDaysTheSetIsSevenDaysFourWeeksTwelveMonths() {
        List<BackupName> kept = run(731, _ -> true);

        assertThat(days(kept))
                .containsExactly(
                        // the last of each month
                        LocalDate.of(2025, 1, 31),
                        LocalDate.of(2025, 2, 28),
                        LocalDate.of(2025, 3, 31),
                        LocalDate.of(2025, 4, 30),
                        LocalDate.of(2025, 5, 31),
                        LocalDate.of(2025, 6, 30),
                        LocalDate.of(2025, 7, 31),
                        LocalDate.of(2025, 8, 31),
                        LocalDate.of(2025, 9, 30),
                        LocalDate.of(2025, 10, 31),
                        LocalDate.of(2025, 11, 30),
                        // the Sundays of weeks
                        LocalDate.of(2025, 12, 14),
                        LocalDate.of(2025, 12, 21),
                        // and the last seven days
                        LocalDate.of(2025, 12, 25),
                        LocalDate.of(2025, 12, 26),
                        LocalDate.of(2025, 12, 27),
                        LocalDate.of(2025, 12, 28),
                        LocalDate.of(2025, 12, 29),
                        LocalDate.of(2025, 12, 30),
                        LocalDate.of(2025, 12, 31));
    }

    @Test
    void onlyTheLastOfADayStays() {
        var morning = daily(START.atTime(6, 0));
        var evening = daily(START.atTime(18, 0));

        assertThat(Thinning.superfluous(List.of(evening, morning))).containsExactly(morning);
    }

    @Test
    void whatWasMadeByHandOrBeforeARestoreStays() {
        List<BackupName> backups = new ArrayList<>();
        for (int day = 0; day < 400; day++) {
            backups.add(new BackupName("plant", START.plusDays(day).atTime(6, 0), BackupKind.MANUAL));
            backups.add(new BackupName("plant", START.plusDays(day).atTime(7, 0), BackupKind.BEFORE_RESTORE));
        }
        assertThat(Thinning.superfluous(backups)).isEmpty();
    }

    @Test
    void aPlantThatWasClosedForYearsKeepsItsPast() {
        List<BackupName> backups = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            backups.add(daily(START.plusMonths(month).atTime(6, 0)));
        }
        assertThat(Thinning.superfluous(backups)).isEmpty();
        backups.add(daily(START.plusYears(9).atTime(6, 0)));
        assertThat(Thinning.superfluous(backups)).containsExactly(daily(START.atTime(6, 0)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whicheverDaysItRanTheSetsAreFullAndNothingElseIsKept(long seed) {
        var random = new Random(seed);
        double share = 0.1 + 0.1 * seed;
        List<BackupName> all = new ArrayList<>();
        List<BackupName> kept = run(900, day -> {
            boolean works = random.nextDouble() < share;
            if (works) {
                all.add(daily(day));
            }
            return works;
        });

        assertThat(kept).hasSizeLessThanOrEqualTo(Thinning.DAYS + Thinning.WEEKS + Thinning.MONTHS);
        assertThat(kept).contains(all.getLast());
        // day by day it comes to the same as all at once: nothing that is needed later is gone before
        Set<BackupName> atOnce = new HashSet<>(all);
        atOnce.removeAll(Thinning.superfluous(all));
        assertThat(Set.copyOf(kept)).isEqualTo(atOnce);
        assertThat(newest(days(kept), Thinning.DAYS)).isEqualTo(newest(days(all), Thinning.DAYS));
        assertThat(newest(months(kept), Thinning.MONTHS)).isEqualTo(newest(months(all), Thinning.MONTHS));
        assertThat(Thinning.superfluous(kept)).isEmpty();
        Collections.shuffle(all, random);
        assertThat(Thinning.superfluous(all)).isEqualTo(Thinning.superfluous(new ArrayList<>(new HashSet<>(all))));
    }

    private interface Works {
        boolean on(LocalDateTime day);
    }

    /// Makes a backup on some days, and thins behind each.
    private static List<BackupName> run(int days, Works works) {
        List<BackupName> backups = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            LocalDateTime at = START.plusDays(day).atTime(6, day % 60);
            if (works.on(at)) {
                backups.add(daily(at));
                backups.removeAll(Thinning.superfluous(backups));
            }
        }
        return backups;
    }

    private static BackupName daily(LocalDateTime at) {
        return new BackupName("plant", at, BackupKind.DAILY);
    }

    private static List<LocalDate> days(List<BackupName> backups) {
        return backups.stream().map(one -> one.at().toLocalDate()).toList();
    }

    private static List<YearMonth> months(List<BackupName> backups) {
        return backups.stream().map(one -> YearMonth.from(one.at())).toList();
    }

    private static <T extends Comparable<? super T>> Set<T> newest(List<T> periods, int most) {
        return new TreeSet<T>(periods)
                .stream().sorted(Comparator.reverseOrder()).limit(most).collect(Collectors.toCollection(TreeSet::new));
    }
}
