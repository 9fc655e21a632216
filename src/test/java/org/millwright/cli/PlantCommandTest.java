package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.millwright.backup.app.Backups;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class PlantCommandTest {

    @Command(name = "greet")
    private static final class Greet extends PlantCommand {
        private final Outcome<Printout> outcome;

        private Greet(Outcome<Printout> outcome) {
            this.outcome = outcome;
        }

        @Override
        Outcome<Printout> run(Plant plant) {
            return outcome;
        }
    }

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsWhatWasDone() {
        Outcome<Printout> parts = Outcome.done(Printout.of("parts", Message.of("shell.place.parts")));

        assertThat(run(new Greet(parts), Outcome.done(Plant.of(TestStores.inMemory()))))
                .isEqualTo(PlantCommand.DONE);
        assertThat(out).hasToString("Parts" + System.lineSeparator());
    }

    @Test
    void aRefusalIsAFailure() {
        Outcome<Printout> refused = Outcome.refusedField("code", "check.required");

        assertThat(run(new Greet(refused), Outcome.done(Plant.of(TestStores.inMemory()))))
                .isEqualTo(PlantCommand.REFUSED);
        assertThat(err).asString().contains("code: This is needed.");
    }

    @Test
    void aPlantThatDoesNotOpenIsARefusalToo() {
        Outcome<Printout> never = Outcome.done(Printout.of("never", Message.of("shell.place.parts")));

        assertThat(run(new Greet(never), Outcome.refused("store.busy"))).isEqualTo(PlantCommand.REFUSED);
        assertThat(out).hasToString("");
    }

    private record Opened(Outcome<Plant> plant) implements PlantOpener {

        @Override
        public Outcome<Plant> open(GlobalOptions options, Absent absent) {
            return plant;
        }

        @Override
        public Outcome<StoreLocation> locate(GlobalOptions options) {
            return Outcome.refused("store.not-a-path", "nowhere");
        }

        @Override
        public Backups backups(GlobalOptions options) {
            throw new UnsupportedOperationException();
        }
    }

    private int run(Greet greet, Outcome<Plant> plant) {
        var program = new MillwrightCommand(
                new Opened(plant), options -> 0, each -> List.of(), new Messages(Locale.UK, ZoneOffset.UTC), false);
        return new CommandLine(program)
                .addSubcommand(greet)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("greet");
    }
}
