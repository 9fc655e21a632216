package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.meter.MeterFields;
import org.millwright.plant.Plant;

class MeterCommandsTest {

    @TempDir
    Path folder;

    private CliRun cli;

    @BeforeEach
    void aPumpWithACounter() {
        cli = new CliRun(folder);
        try (Plant plant = cli.plant()) {
            long pump = plant.equipmentRegister()
                    .add(EquipmentFields.of("P-101", "Feed pump", EquipmentKind.MACHINE, null))
                    .orThrow();
            plant.meterRegister()
                    .add(MeterFields.counter(pump, "Running hours", "h"))
                    .orThrow();
        }
    }

    @Test
    void readingsAreRecordedAndListed() {
        assertThat(cli.run("meter", "list").out()).contains("Running hours").contains("Not read yet");
        assertThat(add("1000", "--at", "2026-02-08").out()).contains("P-101, Running hours: 1,000 h recorded.");
        assertThat(add("1240", "--at", "2026-03-10T08:30").exit()).isZero();

        assertThat(cli.run("meter", "list", "--equipment", "P-101").out())
                .contains("1,240")
                .contains("8.04")
                .contains("Up to date");
        assertThat(cli.run("meter", "list", "--json").out())
                .contains("\"lifeToDate\" : 1240.0000")
                .contains("\"readAt\" : \"2026-03-10T08:30:00\"");
        assertThat(cli.run("meter", "list", "--equipment", "P-9").err()).contains("P-9");
    }

    @Test
    void aSmallerValueIsRefusedUnlessItIsSaidToBeARollOverOrAReplacement() {
        add("99950", "--at", "2026-03-01");

        assertThat(add("120").err()).contains("--value: 120 is less than 99,950, read on 1 Mar 2026, 12:00.");
        assertThat(add("120", "--roll-over").err()).contains("--counts-to: What the meter counts to is not known.");
        assertThat(add("120", "--roll-over", "--replaced-by", "5").exit()).isEqualTo(Verb.REFUSED);
        assertThat(add("120", "--roll-over", "--counts-to", "100000").exit()).isZero();
        assertThat(cli.run("meter", "list").out()).contains("100,120");
    }

    @Test
    void aJumpAsksAndIsTakenForSure() {
        add("100", "--at", "2026-02-01");
        add("300", "--at", "2026-02-21");

        assertThat(add("5000").err()).contains("Is it right?").contains("If it is right, say so with --sure.");
        assertThat(add("5000", "--sure").exit()).isZero();
        assertThat(add("5010", "--replaced-by", "0", "--note", "display dead").exit())
                .isZero();
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        assertThat(add("12h").err()).contains("12h is not a number.");
        assertThat(add("12", "--at", "yesterday").err()).contains("yesterday is not a date or a time.");
        assertThat(add("12", "--at", "2026-03-11").err()).contains("--at: This time is still to come");
        assertThat(cli.run("reading", "add", "--equipment", "P-101", "--meter", "Oil", "--value", "1")
                        .err())
                .contains("P-101 has no meter \"Oil\".");
        assertThat(cli.run("reading", "add", "--equipment", "P-9", "--meter", "Oil", "--value", "1")
                        .err())
                .contains("There is no machine with the tag P-9.");
    }

    private CliRun.Result add(String value, String... more) {
        String[] words = new String[8 + more.length];
        String[] first = {"reading", "add", "--equipment", "P-101", "--meter", "Running hours", "--value", value};
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        return cli.run(words);
    }
}
