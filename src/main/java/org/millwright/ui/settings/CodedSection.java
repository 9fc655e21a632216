package org.millwright.ui.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Outcome;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.form.FormBinder;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.RowSource;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.Workbench;
import org.millwright.ui.settings.CodedEntries.Entry;
import org.millwright.ui.settings.ListWithForm.Words;

/// The cost centres, or the storerooms: a code and a name each, added and renamed in place.
final class CodedSection {

    private record Named(Optional<Entry> seen, String code, String name) {}

    private final Kit kit;
    private final Words words;
    private final CodedEntries entries;
    private final Edited<Entry> edited;
    private final TextEntry code;
    private final TextEntry name;
    private final Label heading = new Label();

    private CodedSection(Kit kit, Words words, CodedEntries entries) {
        this.kit = kit;
        this.words = words;
        this.entries = entries;
        this.edited = new Edited<>(kit.tasks(), entries::row);
        code = TextEntry.line(kit, "code", "settings.code");
        name = TextEntry.line(kit, "name", "settings.name");
        code.required();
        name.required();
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
    }

    /// @param listName names the remembered layout
    /// @param usesHeader message key of the column that counts what belongs to an entry
    static ListWithForm<Entry> of(
            Kit kit,
            Workbench bench,
            ViewState views,
            String listName,
            String usesHeader,
            Words words,
            CodedEntries entries) {
        var section = new CodedSection(kit, words, entries);
        List<Column<Entry>> columns = List.of(
                Column.<Entry>text("code", "settings.code", Entry::code).width(120),
                Column.<Entry>text("name", "settings.name", Entry::name).width(280),
                Column.<Entry>number(entries.usesKey(), usesHeader, Entry::uses).width(110));
        var table =
                new VirtualTable<>(kit, listName, columns, RowSource.of(entries::ids, entries::rows, Entry::id), views);
        FormPane form = new FormPane(kit).add(section.code, section.name);
        FormBinder<Named, Long> binder = new FormBinder<>(
                kit,
                form,
                () -> new Named(
                        section.edited.known(),
                        Objects.requireNonNull(section.code.value()),
                        Objects.requireNonNull(section.name.value())),
                section::save);
        return new ListWithForm<>(
                kit,
                bench,
                words,
                new FilterBar(kit, "settings.find"),
                table,
                section.edited,
                form,
                binder,
                section::fill,
                List.of(section.heading, form, binder.bar()));
    }

    private Outcome<Long> save(Named typed) {
        return typed.seen()
                .map(entry -> entries.change(entry, typed.code(), typed.name()))
                .orElseGet(() -> entries.add(typed.code(), typed.name()));
    }

    private void fill(@Nullable Entry entry) {
        heading.setText(entry == null ? kit.text(words.create()) : entry.code() + " " + entry.name());
        code.value(entry == null ? null : entry.code());
        name.value(entry == null ? null : entry.name());
    }
}
