package org.millwright.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.exchange.ImportKind;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.task.Progress;

class BadRowsTest extends ImportFixture {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }

    @Test
    void theFileHasTheSameColumnsAndTheReasonBehind() throws Exception {
        DryRun run =
                dryRun(write("mixed.csv", "Tag;Name;Kind;;tag\nP-1;Pump;Machine\nP-2;=x;Engine;a;b;c\nP-3;;Machine\n"));
        Path target = folder.resolve("bad.csv");

        assertThat(new BadRows(ImportKind.EQUIPMENT, english())
                        .write(run, run.bad(), target)
                        .orThrow())
                .isEqualTo(2);

        assertThat(Files.readString(target).lines())
                .containsExactly(
                        "\uFEFFTag,Name,Kind,(D),tag (E),(F),Reason",
                        "P-2,'=x,Engine,a,b,c,\"Kind: Site, Area, Line, Machine or Component was expected.\"",
                        "P-3,,Machine,,,,Name: This is needed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad.csv", "bad.xlsx"})
    void correctedTheyAreImportedWithTheSameMapping(String name) {
        ImportFile file = open(write("mixed.csv", "Label,What\nP-1,Pump\nP-2,\n"));
        var mapping = map("tag={Label}", "name={What}", "kind=machine");
        DryRun run = dryRun(file, mapping);
        ImportResult result = imports.apply(run, true, Progress.silent()).orThrow();
        Path bad = folder.resolve(name);
        new BadRows(ImportKind.EQUIPMENT, german())
                .write(run, result.bad(), bad)
                .orThrow();

        ImportFile again = open(bad);

        assertThat(again.headings().names()).isEqualTo(List.of("Label", "What", "Grund"));
        assertThat(imports.suggest(again)).isEqualTo(mapping);
        assertThat(fates(dryRun(bad))).containsExactly("2 BAD P-2");
    }
}
