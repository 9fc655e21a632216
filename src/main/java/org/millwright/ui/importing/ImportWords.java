package org.millwright.ui.importing;

import org.millwright.exchange.ImportKind;

/// What the steps say of one kind of records; message keys.
///
/// @param title of the screen
/// @param template the name that an empty file is offered with
/// @param number heading of what tells a row apart
/// @param name heading of what stands beside it
/// @param undoHint where to find what was done
/// @param addsCentres whether missing cost centres may be made
public record ImportWords(
        String title, String template, String number, String name, String undoHint, boolean addsCentres) {

    public static ImportWords of(ImportKind kind) {
        return kind.equals(ImportKind.READINGS)
                ? new ImportWords(
                        "importing.title-readings",
                        "importing.template.name-readings",
                        "enum.ReadingColumn.EQUIPMENT",
                        "enum.ReadingColumn.METER",
                        "importing.undo-hint-readings",
                        false)
                : new ImportWords(
                        "importing.title",
                        "importing.template.name",
                        "enum.EquipmentColumn.TAG",
                        "enum.EquipmentColumn.NAME",
                        "importing.undo-hint",
                        true);
    }
}
