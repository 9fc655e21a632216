package org.millwright.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.meter.MeterState;
import org.millwright.meter.Reading;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `millwright meter list [--equipment TAG]`
@Command(name = "list")
final class MeterListCommand extends PlantCommand {

    private static final Printout.Cells HEADINGS = Printout.Cells.of(
            Message.of("meter.list.equipment"),
            Message.of("meter.list.meter"),
            Message.of("meter.list.last"),
            Message.of("meter.list.unit"),
            Message.of("meter.list.read"),
            Message.of("meter.list.life"),
            Message.of("meter.list.per-day"),
            Message.of("meter.list.state"));

    private static final int DECIMALS = 2;

    /// What other programs are told of a meter.
    record MeterLine(
            String equipment,
            String meter,
            String kind,
            String unit,
            @Nullable BigDecimal last,
            @Nullable LocalDateTime readAt,
            @Nullable BigDecimal lifeToDate,
            @Nullable BigDecimal perDay,
            boolean stale,
            boolean retired) {

        static MeterLine of(MeterState state) {
            Reading last = state.last();
            return new MeterLine(
                    state.meter().machine().tag(),
                    state.meter().fields().name(),
                    state.meter().fields().kind().name(),
                    state.meter().fields().unit(),
                    last == null ? null : last.shownAfter(),
                    last == null ? null : last.at(),
                    state.lifeToDate(),
                    MeterListCommand.perDay(state),
                    state.stale(),
                    state.meter().isRetired());
        }
    }

    @Option(names = "--equipment", paramLabel = "TAG", descriptionKey = "millwright.meter.equipment")
    private @Nullable String tag;

    @Override
    Outcome<Printout> run(Plant plant) {
        Optional<Long> machine =
                tag == null ? Optional.empty() : plant.equipment().idOfTag(tag.strip());
        if (tag != null && machine.isEmpty()) {
            return Outcome.refused("millwright.no-machine", tag);
        }
        List<MeterState> states = plant.meters().states(machine.orElse(null));
        List<MeterLine> data = states.stream().map(MeterLine::of).toList();
        if (states.isEmpty()) {
            return Outcome.done(Printout.of(data, Message.of("meter.list.nothing")));
        }
        List<Object> lines = new ArrayList<>();
        lines.add(HEADINGS);
        states.forEach(state -> lines.add(cells(state)));
        return Outcome.done(new Printout(data, lines));
    }

    private static Printout.Cells cells(MeterState state) {
        Reading last = state.last();
        return Printout.Cells.of(
                state.meter().machine().tag(),
                state.meter().fields().name(),
                last == null ? "" : Quantity.of(last.shownAfter()),
                state.meter().fields().unit(),
                last == null ? "" : last.at(),
                shown(state.lifeToDate()),
                shown(perDay(state)),
                state(state, last));
    }

    private static Message state(MeterState state, @Nullable Reading last) {
        if (state.meter().retiredOn() != null) {
            return Message.of("meter.state.retired", state.meter().retiredOn());
        }
        if (last == null) {
            return Message.of("meter.state.never");
        }
        return state.stale()
                ? Message.of("meter.state.stale", last.at().toLocalDate())
                : Message.of("meter.state.fresh");
    }

    private static Object shown(@Nullable BigDecimal number) {
        return number == null ? "" : Quantity.of(number);
    }

    private static @Nullable BigDecimal perDay(MeterState state) {
        return state.perDay().isEmpty()
                ? null
                : BigDecimal.valueOf(state.perDay().getAsDouble()).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
