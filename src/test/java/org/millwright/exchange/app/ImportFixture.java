package org.millwright.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.cost.app.CostCentres;
import org.millwright.equipment.EquipmentDetail;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.equipment.app.EquipmentRegister;
import org.millwright.exchange.EquipmentColumn;
import org.millwright.exchange.ImportLine;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.RowFate;
import org.millwright.exchange.ValueSource;
import org.millwright.platform.db.StoreFixture;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;

/// Files to import, and the plant they go into.
abstract class ImportFixture extends StoreFixture {

    @TempDir
    Path folder;

    EquipmentQueries equipment;
    EquipmentRegister register;
    CostCentres costCentres;
    EquipmentImport imports;

    @BeforeEach
    void wire() {
        equipment = new EquipmentQueries(store);
        register = new EquipmentRegister(store);
        costCentres = new CostCentres(store);
        imports = new EquipmentImport(store, equipment, register, costCentres);
    }

    Path write(String name, String text) {
        return write(name, text, StandardCharsets.UTF_8);
    }

    Path write(String name, String text, Charset charset) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(charset));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static ImportFile open(Path file) {
        return ImportFile.open(file, ReadAs.FOUND).orThrow();
    }

    DryRun dryRun(Path file) {
        ImportFile opened = open(file);
        return dryRun(opened, imports.suggest(opened));
    }

    DryRun dryRun(ImportFile file, ImportMapping mapping) {
        return imports.dryRun(file, mapping, Locale.UK, Progress.silent()).orThrow();
    }

    ImportResult load(String text) {
        DryRun run = dryRun(write("load.csv", text));
        assertThat(problems(run)).isEmpty();
        return imports.apply(run, false, Progress.silent()).orThrow();
    }

    EquipmentDetail detail(String tag) {
        return equipment.detail(equipment.idOfTag(tag).orElseThrow()).orElseThrow();
    }

    /// Each row as "line fate key".
    static List<String> fates(DryRun run) {
        return run.lines().stream()
                .map(line -> line.line() + " " + line.fate() + " " + line.key())
                .toList();
    }

    /// Each problem as `line column [value] key-of-reason`.
    static List<String> problems(DryRun run) {
        return problems(run.bad());
    }

    static List<String> problems(List<ImportLine> lines) {
        return lines.stream()
                .filter(line -> line.fate() == RowFate.BAD)
                .flatMap(line -> line.problems().stream())
                .map(problem -> problem.line() + " " + problem.column() + " [" + problem.value() + "] "
                        + problem.reason().key())
                .toList();
    }

    static ImportMapping map(String... pairs) {
        ImportMapping mapping = ImportMapping.NONE;
        for (String pair : pairs) {
            int at = pair.indexOf('=');
            EquipmentColumn column = List.of(EquipmentColumn.values()).stream()
                    .filter(each -> each.key().equals(pair.substring(0, at)))
                    .findFirst()
                    .orElseThrow();
            mapping = mapping.with(
                    column, ValueSource.parse(pair.substring(at + 1)).orThrow());
        }
        return mapping;
    }

    static Messages english() {
        return new Messages(Locale.UK, ZoneOffset.UTC);
    }

    static Messages german() {
        return new Messages(Locale.GERMANY, ZoneOffset.UTC);
    }
}
