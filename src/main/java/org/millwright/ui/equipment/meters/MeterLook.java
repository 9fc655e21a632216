package org.millwright.ui.equipment.meters;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.meter.MeterState;
import org.millwright.meter.Reading;
import org.millwright.meter.ReadingKind;
import org.millwright.meter.ReadingRow;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;

/// How meters and readings look.
final class MeterLook {

    private static final double SMALL = 10;

    private MeterLook() {}

    static Status state(MeterState state) {
        Reading last = state.last();
        if (state.meter().retiredOn() != null) {
            return new Status(
                    Feather.ARCHIVE,
                    Message.of("meter.state.retired", state.meter().retiredOn()),
                    Meaning.MUTED);
        }
        if (last == null) {
            return Status.of(Message.of("meter.state.never"), Meaning.MUTED);
        }
        return state.stale()
                ? Status.of(Message.of("meter.state.stale", last.at().toLocalDate()), Meaning.WARNING)
                : Status.of(Message.of("meter.state.fresh"), Meaning.SUCCESS);
    }

    /// Average use, in as many digits as say something; none where nothing is projected.
    static @Nullable BigDecimal perDay(MeterState state) {
        return state.perDay().isEmpty()
                ? null
                : BigDecimal.valueOf(state.perDay().getAsDouble())
                        .setScale(state.perDay().getAsDouble() < SMALL ? 2 : 0, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }

    /// What is to be said of a reading: how it went on, and what became of it.
    static @Nullable Status remark(ReadingRow row) {
        if (row.struck() != null) {
            return new Status(
                    Feather.SLASH, Message.of("meters.struck", row.struck().reason()), Meaning.MUTED);
        }
        if (!row.counts()) {
            return new Status(Feather.CORNER_RIGHT_UP, Message.of("meters.followed"), Meaning.MUTED);
        }
        if (row.reading().kind() == ReadingKind.ROLL_OVER) {
            return new Status(Feather.ROTATE_CCW, row.reading().kind().label(), Meaning.ACCENT);
        }
        return row.reading().kind() == ReadingKind.REPLACEMENT
                ? new Status(Feather.REPEAT, row.reading().kind().label(), Meaning.ACCENT)
                : null;
    }
}
