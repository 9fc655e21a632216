package org.millwright.ui.importing;

import java.util.Map;
import java.util.Objects;
import org.millwright.exchange.ImportKind;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.EquipmentRoute;
import org.millwright.ui.nav.Route.InspectionsRoute;
import org.millwright.ui.nav.Route.PlansRoute;

/// What the steps say of one kind of records; message keys.
///
/// @param title of the screen
/// @param template the name that an empty file is offered with
/// @param number heading of what tells a row apart
/// @param name heading of what stands beside it
/// @param undoHint where to find what was done
/// @param show what leads to the records afterwards
/// @param shown where they are
/// @param addsCentres whether missing cost centres may be made
public record ImportWords(
        String title,
        String template,
        String number,
        String name,
        String undoHint,
        String show,
        Route shown,
        boolean addsCentres) {

    private static final ImportWords EQUIPMENT = new ImportWords(
            "importing.title",
            "importing.template.name",
            "enum.EquipmentColumn.TAG",
            "enum.EquipmentColumn.NAME",
            "importing.undo-hint",
            "importing.show-equipment",
            new EquipmentRoute(),
            true);

    private static final ImportWords READINGS = new ImportWords(
            "importing.title-readings",
            "importing.template.name-readings",
            "enum.ReadingColumn.EQUIPMENT",
            "enum.ReadingColumn.METER",
            "importing.undo-hint-readings",
            "importing.show-equipment",
            new EquipmentRoute(),
            false);

    private static final ImportWords ROUNDS = new ImportWords(
            "importing.title-rounds",
            "importing.template.name-rounds",
            "enum.RoundColumn.ROUND",
            "enum.RoundColumn.POINT",
            "importing.undo-hint-rounds",
            "importing.show-rounds",
            new InspectionsRoute(),
            false);

    private static final ImportWords PLANS = new ImportWords(
            "importing.title-plans",
            "importing.template.name-plans",
            "enum.PlanColumn.CODE",
            "enum.PlanColumn.NAME",
            "importing.undo-hint-plans",
            "importing.show-plans",
            new PlansRoute(),
            false);

    private static final Map<ImportKind, ImportWords> ALL = Map.of(
            ImportKind.EQUIPMENT, EQUIPMENT,
            ImportKind.READINGS, READINGS,
            ImportKind.ROUNDS, ROUNDS,
            ImportKind.PLANS, PLANS);

    public static ImportWords of(ImportKind kind) {
        return Objects.requireNonNull(ALL.get(kind), kind::name);
    }
}
