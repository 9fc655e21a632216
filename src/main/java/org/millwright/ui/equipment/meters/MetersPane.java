package org.millwright.ui.equipment.meters;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.meter.Meter;
import org.millwright.meter.MeterState;
import org.millwright.meter.ReadingRow;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.dialog.Ask;
import org.millwright.ui.kit.form.ActionPane;
import org.millwright.ui.nav.Notices;

/// The meters of a machine, and below them all about the one that is selected. Small forms take the
/// place of the whole until they are done or given up.
public final class MetersPane extends StackPane {

    /// In pixels; in less room the whole is scrolled.
    private static final double LEAST_HEIGHT = 540;

    private final Kit kit;
    private final MeterServices services;
    private final Notices notices;
    private final MetersModel model;
    private final MeterList list;
    private final MeterPane pane;
    private final ScrollPane scroll;
    private long equipmentId;
    private boolean entryWanted;

    public MetersPane(Kit kit, MeterServices services, ViewState views, Notices notices) {
        this.kit = kit;
        this.services = services;
        this.notices = notices;
        model = new MetersModel(services, kit.tasks());
        list = new MeterList(kit, views, model::select, this::add);
        pane = new MeterPane(kit, services, model, views, actions());
        VBox.setVgrow(pane, Priority.ALWAYS);
        VBox whole = new VBox(list.table(), pane);
        whole.setMinHeight(LEAST_HEIGHT);
        scroll = new ScrollPane(whole);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getStyleClass().add("meters-pane");
        back();
        model.shownProperty().subscribe(this::show);
    }

    /// Shows the meters of a machine, as they are now.
    public void show(long equipment) {
        if (equipment != equipmentId) {
            back();
            entryWanted = false;
        }
        equipmentId = equipment;
        model.show(equipment);
    }

    /// What is typed next is a reading.
    public void focusEntry() {
        MetersModel.Shown now = model.shownProperty().get();
        // a line that is not in sight yet takes no focus
        entryWanted = now == null || now.equipmentId() != equipmentId;
        if (!entryWanted) {
            pane.focusEntry();
        }
    }

    MetersModel model() {
        return model;
    }

    MeterPane pane() {
        return pane;
    }

    private void show(MetersModel.@Nullable Shown shown) {
        boolean any = shown != null && shown.selected() != null;
        pane.setVisible(any);
        pane.setManaged(any);
        VBox.setVgrow(list.table(), any ? Priority.NEVER : Priority.ALWAYS);
        if (shown != null) {
            list.show(shown);
            if (any) {
                pane.show(shown);
                takeUp(shown);
            }
        }
    }

    private void takeUp(MetersModel.Shown shown) {
        if (entryWanted && shown.equipmentId() == equipmentId) {
            entryWanted = false;
            pane.focusEntry();
        }
    }

    private MeterPane.Actions actions() {
        return new MeterPane.Actions() {
            @Override
            public void rollOver() {
                goesOn(true);
            }

            @Override
            public void replace() {
                goesOn(false);
            }

            @Override
            public void add() {
                MetersPane.this.add();
            }

            @Override
            public void edit() {
                model.selected()
                        .ifPresent(state -> open(MeterForm.changing(kit, services, state.meter(), id -> saved(id))));
            }

            @Override
            public void retire() {
                model.selected().map(MeterState::meter).ifPresent(MetersPane.this::retire);
            }

            @Override
            public void strike(ReadingRow reading) {
                MetersPane.this.strike(reading);
            }

            @Override
            public void recorded(Meter meter, BigDecimal value) {
                model.reload();
                pane.focusEntry();
                notices.done(Message.of(
                        "meters.recorded",
                        meter.fields().name(),
                        Quantity.of(value),
                        meter.fields().unit()));
            }
        };
    }

    void add() {
        open(MeterForm.adding(kit, services, equipmentId, this::saved));
    }

    private void saved(long id) {
        model.reload(id);
        notices.done(Message.of("meters.saved"));
    }

    private void goesOn(boolean rolls) {
        MetersModel.Shown shown = model.shownProperty().get();
        Optional<MeterState> state = model.selected();
        if (shown != null && state.isPresent()) {
            Meter meter = state.get().meter();
            open(
                    rolls
                            ? GoesOn.rollOver(kit, services, shown, state.get(), id -> wentOn("meters.rolled", meter))
                            : GoesOn.replace(
                                    kit, services, shown, state.get(), id -> wentOn("meters.replaced", meter)));
        }
    }

    private void wentOn(String key, Meter meter) {
        model.reload();
        notices.done(Message.of(key, meter.fields().name()));
    }

    private void strike(ReadingRow row) {
        Ask.reason(
                kit,
                Message.of(
                        "meters.strike.title",
                        Quantity.of(row.reading().value()),
                        row.reading().at()),
                "meters.field.reason",
                "meters.strike.do",
                reason -> services.readings().strike(row.id(), reason),
                id -> {
                    model.reload();
                    notices.done(Message.of("meters.strike.done"));
                });
    }

    private void retire(Meter meter) {
        kit.tasks()
                .run(
                        () -> turned(meter),
                        outcome -> outcome.handle(
                                id -> {
                                    model.reload(id);
                                    if (!meter.isRetired()) {
                                        notices.done(
                                                Message.of(
                                                        "meters.retired",
                                                        meter.fields().name()),
                                                () -> useAgain(meter));
                                    }
                                },
                                notices::refused));
    }

    private Outcome<Long> turned(Meter meter) {
        return meter.isRetired()
                ? services.register().useAgain(meter.id(), meter.version())
                : services.register().retire(meter.id(), meter.version());
    }

    private void useAgain(Meter meter) {
        kit.tasks()
                .run(
                        () -> services.register().useAgain(meter.id(), meter.version() + 1),
                        outcome -> outcome.handle(model::reload, notices::refused));
    }

    private void open(ActionPane form) {
        form.onClose(this::back);
        getChildren().setAll(form);
        form.focus();
    }

    private void back() {
        getChildren().setAll(scroll);
    }
}
