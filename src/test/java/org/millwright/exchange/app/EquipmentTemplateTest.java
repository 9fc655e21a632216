package org.millwright.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.exchange.EquipmentColumn;
import org.millwright.exchange.RowFate;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class EquipmentTemplateTest extends ImportFixture {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"template.csv", "template.xlsx"})
    void theTemplatesExampleRowsCanBeImported(String name) {
        Path file = folder.resolve(name);
        EquipmentTemplate.make().write(file, german()).orThrow();

        DryRun run = dryRun(file);

        assertThat(problems(run)).isEmpty();
        assertThat(run.counts().of(RowFate.NEW)).isEqualTo(3);
        assertThat(run.mapping().sources()).containsOnlyKeys(EquipmentColumn.EXPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"template.xlsx"})
    void aWorkbookExplainsEachColumn(String name) {
        Path file = folder.resolve(name);
        EquipmentTemplate.make().write(file, english()).orThrow();

        ImportFile explained = ImportFile.open(file, new ReadAs(null, null, null, null, "Explanations"))
                .orThrow();

        assertThat(explained.sample()).hasSize(EquipmentColumn.values().length + 2);
        assertThat(explained.sample())
                .extracting(row -> row.text(0))
                .contains("Tag", "Cost centre", "Blank cells", "(clear)");
    }
}
