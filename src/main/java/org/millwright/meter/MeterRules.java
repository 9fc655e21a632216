package org.millwright.meter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Quantity;

/// What must hold of a meter: by itself, and against what was read from it.
public final class MeterRules {

    public static final int NAME_LENGTH = 80;
    public static final int UNIT_LENGTH = 20;
    public static final int NOTE_LENGTH = 2000;
    public static final int MOST_STALE_DAYS = 3650;

    /// No meter shows more; the store holds it with four decimals.
    public static final BigDecimal MOST = new BigDecimal("999999999999.9999");

    private MeterRules() {}

    public static Checks check(MeterFields fields) {
        var checks = new Checks()
                .text("name", fields.name(), NAME_LENGTH)
                .text("unit", fields.unit(), UNIT_LENGTH)
                .optionalText("note", fields.note(), NOTE_LENGTH)
                .date("installedOn", fields.installedOn())
                .require(
                        fields.staleAfterDays() >= 1 && fields.staleAfterDays() <= MOST_STALE_DAYS,
                        "staleAfterDays",
                        "meter.refused.stale-days",
                        MOST_STALE_DAYS);
        above(checks, "span", fields.span());
        above(checks, "usualPerDay", fields.usualPerDay());
        return checks.require(
                fields.span() == null || fields.kind() == MeterKind.COUNTER, "span", "meter.refused.span-of-gauge");
    }

    /// What readings do not allow any more.
    ///
    /// @param readings those that count
    public static Checks checkChange(Checks checks, MeterFields before, MeterFields after, List<Reading> readings) {
        if (readings.isEmpty()) {
            return checks;
        }
        checks.require(before.kind() == after.kind(), "kind", "meter.refused.kind-after-readings")
                .require(
                        before.equipmentId() == after.equipmentId(),
                        "equipmentId",
                        "meter.refused.machine-after-readings");
        List<MeterCourse.Step> steps = MeterCourse.of(readings).steps();
        LocalDate firstReadOn = steps.getFirst().reading().at().toLocalDate();
        checks.require(
                after.installedOn() == null || !after.installedOn().isAfter(firstReadOn),
                "installedOn",
                "meter.refused.installed-after-reading",
                firstReadOn);
        BigDecimal shown = steps.getLast().reading().shownAfter();
        return checks.require(
                after.span() == null || shown.compareTo(after.span()) < 0,
                "span",
                "meter.refused.span-below-reading",
                Quantity.of(shown));
    }

    static void above(Checks checks, String field, @Nullable BigDecimal number) {
        if (number != null) {
            checks.positive(field, number);
            sane(checks, field, number);
        }
    }

    /// What a meter can show and the store can hold.
    ///
    /// @return whether it is
    static boolean sane(Checks checks, String field, BigDecimal number) {
        boolean inRange = number.abs().compareTo(MOST) <= 0;
        boolean fine = number.stripTrailingZeros().scale() <= Quantity.SCALE;
        checks.require(inRange, field, "meter.refused.range", MOST)
                .require(fine, field, "meter.refused.decimals", Quantity.SCALE);
        return inRange && fine;
    }
}
