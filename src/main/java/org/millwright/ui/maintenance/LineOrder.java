package org.millwright.ui.maintenance;

import java.util.Comparator;
import java.util.function.Function;
import org.millwright.maintenance.ProposedWork;
import org.millwright.maintenance.Scheduling;
import org.millwright.platform.i18n.Messages;

/// The orders in which proposals can be listed: they come from the rules, not from SQL.
final class LineOrder {

    private LineOrder() {}

    static <L> Comparator<L> by(String column, boolean descending, Messages messages, Function<L, ProposedWork> work) {
        Comparator<ProposedWork> order = switch (column) {
            case "what" ->
                Comparator.comparing(one -> messages.text(one.proposal().disposition()));
            case "code" -> Comparator.comparing(one -> one.proposal().plan().code());
            case "name" -> Comparator.comparing(ProposedWork::planName);
            case "tag" -> Comparator.comparing(one -> one.proposal().machine().tag());
            case "machine" -> Comparator.comparing(ProposedWork::equipmentName);
            default -> Comparator.comparing((ProposedWork one) -> one.proposal().dueOn());
        };
        Comparator<L> lines = Comparator.comparing(work, descending ? order.reversed() : order);
        return lines.thenComparing(line -> work.apply(line).proposal(), Scheduling.ORDER);
    }
}
