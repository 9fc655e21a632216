package org.millwright.maintenance;

import java.util.ArrayList;
import java.util.List;
import org.millwright.kernel.Message;
import org.millwright.kernel.Quantity;

/// Says the triggers of a plan as one sentence of nested messages.
final class TriggerSentence {

    private TriggerSentence() {}

    /// @param unit what the meter counts in; may be empty
    static Message of(Triggers triggers, String unit) {
        List<Message> each = new ArrayList<>();
        if (triggers.recurrence() != null) {
            each.add(triggers.recurrence().sentence());
        }
        if (triggers.meter() != null) {
            each.add(meter(triggers.meter(), unit));
        }
        if (triggers.condition() != null) {
            each.add(condition(triggers.condition()));
        }
        boolean any = triggers.combination() == Combination.ANY;
        Message all = each.stream()
                .reduce((one, next) ->
                        Message.of(any ? "maintenance.sentence.or" : "maintenance.sentence.both", one, next))
                .orElseThrow();
        if (each.size() == 1) {
            return all;
        }
        return Message.of(any ? "maintenance.sentence.first" : "maintenance.sentence.last", all);
    }

    private static Message meter(MeterTrigger meter, String unit) {
        var every = new Quantity(meter.every());
        return unit.isEmpty()
                ? Message.of("maintenance.sentence.meter", every, meter.meter())
                : Message.of("maintenance.sentence.meter-in", every, unit, meter.meter());
    }

    static Message condition(ConditionTrigger condition) {
        return Message.of(
                condition.alarm() ? "maintenance.sentence.alarm" : "maintenance.sentence.warning",
                condition.checkPoint());
    }
}
