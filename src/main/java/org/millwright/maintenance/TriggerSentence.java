package org.millwright.maintenance;

import java.util.ArrayList;
import java.util.List;
import org.millwright.kernel.Message;
import org.millwright.kernel.Quantity;

/// Says the triggers of a plan as one sentence of nested messages.
final class TriggerSentence {

    private TriggerSentence() {}

    static Message of(Triggers triggers) {
        List<Message> each = new ArrayList<>();
        if (triggers.recurrence() != null) {
            each.add(triggers.recurrence().sentence());
        }
        if (triggers.meter() != null) {
            each.add(meter(triggers.meter()));
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

    static Message meter(MeterTrigger meter) {
        return Message.of("maintenance.sentence.meter", new Quantity(meter.every()), meter.meter());
    }

    static Message condition(ConditionTrigger condition) {
        return Message.of(
                condition.alarm() ? "maintenance.sentence.alarm" : "maintenance.sentence.warning",
                condition.checkPoint());
    }
}
