package org.millwright.meter;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a user says about one meter.
///
/// @param equipmentId the machine it is on; fixed once it was read
/// @param name unique on its machine
/// @param span what a counter counts to before it begins at zero again: 100,000 for five digits
/// @param installedOn readings of earlier days are refused
/// @param usualPerDay tells a jump until readings do
/// @param staleAfterDays not read for longer, its projection is uncertain
public record MeterFields(
        long equipmentId,
        String name,
        String unit,
        MeterKind kind,
        @Nullable BigDecimal span,
        @Nullable LocalDate installedOn,
        @Nullable BigDecimal usualPerDay,
        int staleAfterDays,
        @Nullable String note) {

    public static final int STALE_AFTER_DAYS = 30;

    public static MeterFields counter(long equipmentId, String name, String unit) {
        return new MeterFields(equipmentId, name, unit, MeterKind.COUNTER, null, null, null, STALE_AFTER_DAYS, null);
    }

    public static MeterFields gauge(long equipmentId, String name, String unit) {
        return new MeterFields(equipmentId, name, unit, MeterKind.GAUGE, null, null, null, STALE_AFTER_DAYS, null);
    }

    /// Without the spaces that slip in around words, and without a note that says nothing.
    public MeterFields tidied() {
        return new MeterFields(
                equipmentId,
                oneLine(name),
                oneLine(unit),
                kind,
                span,
                installedOn,
                usualPerDay,
                staleAfterDays,
                note == null || note.isBlank() ? null : note);
    }

    public MeterFields withSpan(BigDecimal counted) {
        return new MeterFields(equipmentId, name, unit, kind, counted, installedOn, usualPerDay, staleAfterDays, note);
    }

    private static String oneLine(String text) {
        return text.replace('\u00A0', ' ').strip();
    }
}
