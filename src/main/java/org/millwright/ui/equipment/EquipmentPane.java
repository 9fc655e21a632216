package org.millwright.ui.equipment;

import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.equipment.EquipmentDetail;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentRow;
import org.millwright.ui.files.FilesPane;
import org.millwright.ui.kit.DetailHeader;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.TabBar;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Notices;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.ui.nav.Workbench;

/// All about one piece of equipment: its fields, its past, its work and its costs.
final class EquipmentPane extends StackPane {

    private static final String OVERVIEW = "overview";
    private static final String METERS = "meters";
    private static final String FILES = "files";

    private final Kit kit;
    private final DetailHeader header;
    private final EquipmentForm form;
    private final StackPane overview = new StackPane();
    private final FilesPane files;
    private final TabBar tabs;
    private final StackPane body = new StackPane();
    private final Button retire;
    private final Button cancel;
    private final VBox whole;
    private final Node nothing;
    private @Nullable MetersTab meters;

    /// What the buttons over the record do.
    interface Actions {
        void retire();

        void cancelAdding();
    }

    EquipmentPane(
            Kit kit,
            EquipmentServices services,
            EquipmentModel model,
            Workbench bench,
            ViewState views,
            Actions actions,
            LongConsumer saved) {
        this.kit = kit;
        Navigator navigator = bench.navigator();
        files = new FilesPane(kit, services.files(), services.desk(), views, bench);
        model.whenRead(detail -> files.show(detail.id(), true));
        header = new DetailHeader(kit);
        form = new EquipmentForm(kit, services, saved, model::reload);
        retire = new Button(kit.text("equipment.retire"));
        retire.setOnAction(event -> actions.retire());
        cancel = new Button(kit.text("kit.dialog.cancel"));
        cancel.setOnAction(event -> actions.cancelAdding());
        tabs = new TabBar("equipment", views)
                .tab(OVERVIEW, kit.text("equipment.tab.overview"), () -> overview)
                .tab("history", kit.text("equipment.tab.history"), () -> new HistoryTab(kit, services, model))
                .tab("work", kit.text("equipment.tab.work"), () -> new WorkTab(kit, services, model, navigator, views))
                .tab(METERS, kit.text("equipment.tab.meters"), () -> meters(services, model, views, bench.notices()))
                .tab(
                        "points",
                        kit.text("equipment.tab.points"),
                        () -> new PointsTab(kit, services, model, navigator, views))
                .tab("costs", kit.text("equipment.tab.costs"), () -> new CostsTab(kit, services, model))
                .tab(FILES, kit.text("equipment.tab.files"), () -> files)
                .open();
        files.count().subscribe(count -> tabs.count(FILES, count));
        VBox.setVgrow(body, Priority.ALWAYS);
        whole = new VBox(header, body);
        nothing = new EmptyState(Feather.CPU, kit.text("equipment.none.title"), kit.text("equipment.none.text"));
        getStyleClass().addAll("surface", "equipment-pane");
        getChildren().setAll(nothing);
        model.shownProperty().subscribe(this::show);
    }

    SaveGuard guard() {
        return form.guard();
    }

    TabBar tabs() {
        return tabs;
    }

    /// To the line that records what stands on a meter of the record in sight.
    void readMeter() {
        if (getChildren().contains(whole) && body.getChildren().contains(tabs)) {
            tabs.choose(METERS);
            if (meters != null) {
                meters.pane().focusEntry();
            }
        }
    }

    /// To the files of the record in sight.
    void files() {
        if (getChildren().contains(whole) && body.getChildren().contains(tabs)) {
            tabs.choose(FILES);
            files.begin();
        }
    }

    private Node meters(EquipmentServices services, EquipmentModel model, ViewState views, Notices notices) {
        meters = new MetersTab(kit, services, model, views, notices);
        return meters;
    }

    private void show(EquipmentModel.@Nullable Shown shown) {
        switch (shown) {
            case null -> getChildren().setAll(nothing);
            case EquipmentModel.Known(var detail, var choices) -> {
                known(detail);
                form.show(shown);
                overview.getChildren().setAll(form.node());
                body.getChildren().setAll(tabs);
                getChildren().setAll(whole);
            }
            case EquipmentModel.Adding(var parent, var choices) -> {
                header.show(
                        "",
                        parent.map(above -> kit.text(
                                        "equipment.new-below",
                                        above.fields().tag(),
                                        above.fields().name()))
                                .orElseGet(() -> kit.text("equipment.new-at-top")),
                        "");
                header.actions(cancel);
                form.show(shown);
                body.getChildren().setAll(form.node());
                getChildren().setAll(whole);
                form.focusFirst();
            }
        }
    }

    /// When a new record is in sight already, its first field is where to go on.
    void focusNew() {
        if (body.getChildren().contains(form.node())) {
            form.focusFirst();
        }
    }

    private void known(EquipmentDetail detail) {
        EquipmentFields fields = detail.fields();
        header.show(
                fields.tag(),
                fields.name(),
                place(detail),
                EquipmentLook.status(fields.status()),
                EquipmentLook.criticality(fields.criticality()));
        retire.setDisable(fields.status().isRetired());
        header.actions(retire);
    }

    /// Where it stands, and what it is.
    private String place(EquipmentDetail detail) {
        String path = detail.path().stream().map(EquipmentRow::name).collect(Collectors.joining(" \u203A "));
        String what = detail.fields().className() == null
                ? kit.messages().text(detail.fields().kind())
                : kit.messages().text(detail.fields().kind()) + ", "
                        + detail.fields().className();
        return path.isEmpty() ? what : path + "  \u00B7  " + what;
    }
}
