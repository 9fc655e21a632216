package org.millwright.cli;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.kernel.Violation;
import org.millwright.meter.Meter;
import org.millwright.meter.ReadingKind;
import org.millwright.meter.ReadingMoment;
import org.millwright.meter.ReadingSource;
import org.millwright.meter.RecordReading;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `millwright reading add --equipment TAG --meter NAME --value NUMBER`
@Command(name = "add")
final class ReadingAddCommand extends PlantCommand {

    @Option(
            names = "--equipment",
            paramLabel = "TAG",
            required = true,
            descriptionKey = "millwright.reading.add.equipment")
    private @Nullable String tag;

    @Option(names = "--meter", paramLabel = "NAME", required = true, descriptionKey = "millwright.reading.add.meter")
    private @Nullable String name;

    @Option(names = "--value", paramLabel = "NUMBER", required = true, descriptionKey = "millwright.reading.add.value")
    private @Nullable BigDecimal value;

    @Option(names = "--at", paramLabel = "MOMENT", descriptionKey = "millwright.reading.add.at")
    private @Nullable TypedMoment at;

    @Option(names = "--roll-over", descriptionKey = "millwright.reading.add.roll-over")
    private boolean rollOver;

    @Option(names = "--counts-to", paramLabel = "NUMBER", descriptionKey = "millwright.reading.add.counts-to")
    private @Nullable BigDecimal span;

    @Option(names = "--replaced-by", paramLabel = "NUMBER", descriptionKey = "millwright.reading.add.replaced-by")
    private @Nullable BigDecimal startValue;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "millwright.reading.add.note")
    private @Nullable String note;

    @Option(names = "--sure", descriptionKey = "millwright.reading.add.sure")
    private boolean sure;

    @Override
    Map<String, String> typedIn() {
        return Map.of("span", "--counts-to", "startValue", "--replaced-by");
    }

    @Override
    Outcome<Printout> run(Plant plant) {
        Optional<Long> machine =
                plant.equipment().idOfTag(Objects.requireNonNull(tag).strip());
        if (machine.isEmpty()) {
            return Outcome.refused("millwright.no-machine", tag);
        }
        Optional<Meter> meter =
                plant.meters().named(machine.get(), Objects.requireNonNull(name).strip());
        if (meter.isEmpty()) {
            return Outcome.refused("millwright.no-meter", tag, name);
        }
        if (rollOver && startValue != null) {
            return Outcome.refused("millwright.reading.both");
        }
        Outcome<Long> recorded =
                plant.meterReadings().record(command(plant, meter.get().id()));
        return recorded.isDone() ? Outcome.done(printout(meter.get(), recorded.orThrow())) : refused(recorded);
    }

    private RecordReading command(Plant plant, long meter) {
        LocalDateTime now = LocalDateTime.now(plant.store().clock());
        return new RecordReading(
                meter,
                at == null ? null : ReadingMoment.of(at.day(), at.time(), now),
                Objects.requireNonNull(value),
                rollOver ? ReadingKind.ROLL_OVER : startValue == null ? ReadingKind.NORMAL : ReadingKind.REPLACEMENT,
                rollOver ? span : null,
                startValue,
                note,
                ReadingSource.ENTERED,
                sure);
    }

    private Printout printout(Meter meter, long reading) {
        return Printout.of(
                Map.of(
                        "reading",
                        reading,
                        "equipment",
                        meter.machine().tag(),
                        "meter",
                        meter.fields().name()),
                Message.of(
                        "meter.recorded",
                        meter.machine().tag(),
                        meter.fields().name(),
                        Quantity.of(Objects.requireNonNull(value)),
                        meter.fields().unit()));
    }

    /// Where a yes is all that is missing, tells how to say it.
    private static Outcome<Printout> refused(Outcome<Long> asked) {
        List<Violation> reasons = new ArrayList<>(asked.violations());
        if (Violation.onlyAsk(reasons)) {
            reasons.add(Violation.general("millwright.reading.sure"));
        }
        return Outcome.refused(reasons);
    }
}
