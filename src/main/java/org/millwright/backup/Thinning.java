package org.millwright.backup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Which daily backups have become too many. The last one of each of the newest days, weeks (from
/// Monday) and months that have any stays: what counts is how many there are, so that a plant that was
/// closed for a year keeps its past.
public final class Thinning {

    public static final int DAYS = 7;
    public static final int WEEKS = 4;
    public static final int MONTHS = 12;

    private Thinning() {}

    /// @param backups of one plant, of all kinds
    /// @return those to take away; daily ones only
    public static Set<BackupName> superfluous(Collection<BackupName> backups) {
        List<BackupName> daily = backups.stream()
                .filter(one -> one.kind() == BackupKind.DAILY)
                .sorted(Comparator.comparing(BackupName::at).reversed())
                .toList();
        Set<BackupName> superfluous = new HashSet<>(daily);
        superfluous.removeAll(lastOfEach(daily, LocalDateTime::toLocalDate, DAYS));
        superfluous.removeAll(lastOfEach(daily, Thinning::monday, WEEKS));
        superfluous.removeAll(lastOfEach(daily, YearMonth::from, MONTHS));
        return superfluous;
    }

    private static LocalDate monday(LocalDateTime at) {
        return at.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// @param newestFirst so that the first of each period is its last
    private static List<BackupName> lastOfEach(
            List<BackupName> newestFirst, Function<LocalDateTime, Object> period, int most) {
        Map<Object, BackupName> last = new LinkedHashMap<>();
        newestFirst.forEach(one -> last.putIfAbsent(period.apply(one.at()), one));
        return last.values().stream().limit(most).toList();
    }
}
