package org.millwright.ui.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.app.ImportFile;
import org.millwright.exchange.app.ReadAs;
import org.millwright.platform.sheet.CsvDialect;
import org.millwright.platform.sheet.DateStyle;
import org.millwright.platform.sheet.NumberStyle;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.FormField;

/// How a file is read, to be corrected where it was told wrongly: the sheet of a workbook, or the character set and
/// separator of a text, and how numbers and dates are written.
final class ReadingChoices {

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.ISO_8859_1,
            Charset.forName("windows-1252"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private final ImportFile file;
    private final List<FormField<?>> fields = new ArrayList<>();
    private @Nullable ChoiceEntry<Charset> charset;
    private @Nullable ChoiceEntry<Character> separator;
    private @Nullable ChoiceEntry<String> sheet;
    private final ChoiceEntry<NumberStyle> numbers;
    private final ChoiceEntry<DateStyle> dates;

    /// @param mapping says which columns hold numbers, and so how they are written
    ReadingChoices(Kit kit, ImportFile file, ImportMapping mapping) {
        this.file = file;
        Optional<CsvDialect> dialect = file.source().dialect();
        dialect.ifPresent(text -> readText(kit, text));
        List<String> sheets = file.source().sheets();
        if (sheets.size() > 1) {
            sheet = ChoiceEntry.of(kit, "sheet", "importing.read.sheet", sheets, name -> name);
            sheet.value(
                    file.readAs().sheet() == null
                            ? sheets.getFirst()
                            : file.readAs().sheet());
            fields.add(sheet);
        }
        numbers = ChoiceEntry.of(kit, "numbers", "importing.read.numbers", List.of(NumberStyle.values()));
        numbers.value(file.numbers(mapping, kit.formats().locale()));
        dates = ChoiceEntry.of(kit, "dates", "importing.read.dates", List.of(DateStyle.values()));
        dates.value(
                file.readAs().dates() == null
                        ? DateStyle.of(kit.formats().locale())
                        : file.readAs().dates());
        fields.addAll(List.of(numbers, dates));
    }

    private void readText(Kit kit, CsvDialect dialect) {
        List<Charset> known = new ArrayList<>(CHARSETS);
        if (!known.contains(dialect.charset())) {
            known.addFirst(dialect.charset());
        }
        charset = ChoiceEntry.of(kit, "charset", "importing.read.charset", known, Charset::displayName);
        charset.value(dialect.charset());
        separator = ChoiceEntry.of(
                kit,
                "separator",
                "importing.read.separator",
                SEPARATORS,
                sign -> sign == '\t' ? kit.text("importing.read.tab") : String.valueOf(sign));
        separator.value(dialect.separator());
        fields.addAll(List.of(charset, separator));
    }

    /// The choices side by side.
    Node node() {
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("reading-choices");
        for (FormField<?> field : fields) {
            Label label = new Label(field.label());
            label.getStyleClass().add("caption");
            VBox labelled = new VBox(label, field);
            labelled.getStyleClass().add("labelled");
            choices.getChildren().add(labelled);
        }
        return choices;
    }

    /// Runs after the user has changed something.
    void onChange(Runnable listener) {
        fields.forEach(field -> field.onChange(listener));
    }

    ReadAs read() {
        return new ReadAs(
                charset == null || !charset.isChanged() ? file.readAs().charset() : charset.value(),
                separator == null || !separator.isChanged() ? file.readAs().separator() : separator.value(),
                numbers.isChanged() ? numbers.value() : file.readAs().numbers(),
                dates.isChanged() ? dates.value() : file.readAs().dates(),
                sheet == null || !sheet.isChanged() ? file.readAs().sheet() : sheet.value());
    }
}
