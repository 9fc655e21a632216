package org.millwright.ui.importing;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.millwright.exchange.ImportField;
import org.millwright.exchange.ValueSource;
import org.millwright.exchange.app.ImportFile;
import org.millwright.kernel.Outcome;
import org.millwright.ui.kit.Kit;

/// One field: from which column it comes, and what it would get.
final class MappingRow {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Kit kit;
    private final ImportFile file;
    private final ImportField field;
    private final Label name = new Label();
    private final ComboBox<String> choice = new ComboBox<>();
    private final Label example = new Label();
    private final BiConsumer<ImportField, ValueSource> changed;

    MappingRow(Kit kit, ImportFile file, ImportField field, BiConsumer<ImportField, ValueSource> changed) {
        this.kit = kit;
        this.file = file;
        this.field = field;
        this.changed = changed;
        name.setText(kit.messages().text(field));
        name.setLabelFor(choice);
        choice.setEditable(true);
        choice.getItems().setAll(FieldSource.offers(field, file.headings(), kit.messages()));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(name.getText());
        choice.setPromptText(kit.text("importing.map.nothing"));
        example.getStyleClass().add("muted");
    }

    /// Tells the field from one of the same name on another sheet, for those who hear it.
    void onSheet(String sheet) {
        choice.setAccessibleText(kit.text("exchange.column-on", sheet, field));
    }

    /// Puts the row into the table of fields.
    void addTo(GridPane table, int at, Optional<ValueSource> source) {
        source.ifPresent(known -> choice.setValue(known.shown()));
        explain(source);
        choice.valueProperty().subscribe((old, now) -> typed(now == null ? "" : now));
        choice.focusedProperty().subscribe((old, now) -> {
            if (!now) {
                choice.setValue(choice.getEditor().getText());
            }
        });
        table.addRow(at, name, choice, example);
    }

    private void typed(String text) {
        Outcome<ValueSource> read = FieldSource.read(text, file.headings());
        choice.pseudoClassStateChanged(INVALID, !read.isDone());
        read.handle(
                source -> {
                    explain(Optional.of(source));
                    changed.accept(field, source);
                },
                reasons -> example.setText(kit.messages().text(reasons.getFirst())));
    }

    private void explain(Optional<ValueSource> source) {
        example.setText(source.filter(some -> !some.isEmpty())
                .map(some -> some.isFixed()
                        ? kit.text("importing.map.always", some.shown())
                        : file.example(field, some).orElseGet(() -> kit.text("importing.map.blank")))
                .orElse(""));
    }
}
