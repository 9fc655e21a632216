package org.millwright.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.millwright.exchange.RowFate;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.task.Progress;

/// A file as a large plant has it, children before their parents, in one go.
class LargeImportTest extends ImportFixture {

    /// 100,000 with `-Dmillwright.large=100000`.
    private static final int ROWS = Integer.getInteger("millwright.large", 20_000);

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }

    @Test
    void aLargeFileIsImportedInOneGo() {
        Path file = write("large.csv", rows("Pump"));
        ImportFile opened = open(file);
        List<Double> told = new ArrayList<>();

        DryRun run = imports.dryRun(opened, imports.suggest(opened), Locale.UK, (fraction, doing) -> told.add(fraction))
                .orThrow();
        assertThat(problems(run)).isEmpty();
        ImportResult added = imports.apply(run, false, (fraction, doing) -> told.add(fraction))
                .orThrow();

        assertThat(added.counts().of(RowFate.NEW)).isEqualTo(ROWS);
        assertThat(equipment.count(ListRequest.ALL)).isEqualTo(ROWS);
        assertThat(told).hasSizeGreaterThan(20).allMatch(fraction -> fraction <= 1);
        assertThat(dryRun(file).counts().of(RowFate.UNCHANGED)).isEqualTo(ROWS);
        assertThat(imports.apply(dryRun(write("renamed.csv", rows("Valve"))), false, Progress.silent())
                        .orThrow()
                        .counts()
                        .of(RowFate.CHANGED))
                .isEqualTo(ROWS);
    }

    private static String rows(String name) {
        var text = new StringBuilder(
                "Tag;Name;Kind;Class;Parent;Criticality;Maker;Serial number;Installed on;Purchase cost\n");
        for (int i = ROWS; i > 0; i--) {
            boolean machine = i % 10 == 1;
            int parent = (i - 1) / 10 * 10 + 1;
            text.append("E-").append(i).append(';').append(name).append(' ').append(i);
            text.append(machine ? ";Machine;" : ";Component;").append("Class ").append(i % 50);
            text.append(machine ? ";" : ";E-" + parent).append(';').append("ABC".charAt(i % 3));
            text.append(";Maker ").append(i % 100).append(";00").append(i);
            text.append(";2019-05-").append(10 + i % 20).append(';').append(i).append(",50\n");
        }
        return text.toString();
    }
}
