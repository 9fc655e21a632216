package org.millwright.ui.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.inspection.RunCounts;
import org.millwright.inspection.RunRow;
import org.millwright.kernel.Message;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.dialog.Ask;
import org.millwright.ui.kit.form.DateEntry;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.Route.StatutoryRoute;

/// The runs of rounds: what waits to be walked, and what was walked. Enter opens one.
final class RunsPane extends VBox {

    private record Start(long roundId, LocalDate dueOn) {}

    private final Kit kit;
    private final RoundsModel model;
    private final Navigator navigator;
    private final VirtualTable<RunRow> table;
    private final FilterBar bar;
    private final TaskSlot counting = new TaskSlot("open runs");
    private final TaskSlot looking = new TaskSlot("whether there are rounds");
    private final Runnable newRound;
    private boolean hasRounds = true;

    /// @param newRound goes where a round is made, for a plant that has none yet
    RunsPane(Kit kit, RoundsModel model, Navigator navigator, ViewState views, Runnable newRound) {
        this.kit = kit;
        this.model = model;
        this.navigator = navigator;
        this.newRound = newRound;
        table = new VirtualTable<>(kit, "rounds.list.runs", columns(), model.runRows(), views);
        table.onOpen(id -> navigator.open(new LogRoundRoute(id)));
        table.whenEmpty(noneDue());
        Button start = new Button(kit.text("rounds.verb.start"), new FontIcon(Feather.PLAY));
        start.getStyleClass().add("accent");
        start.setOnAction(event -> start());
        Button byLaw = new Button(kit.text("statutory.title"), new FontIcon(Feather.SHIELD));
        byLaw.setId("by-law");
        byLaw.setOnAction(event -> navigator.open(new StatutoryRoute()));
        bar = new FilterBar(kit, "rounds.find-runs")
                .quick(RoundsModel.OPEN, "rounds.quick.open")
                .quick(RoundsModel.SIGNED, "rounds.quick.signed")
                .quick(RoundsModel.SKIPPED, "rounds.quick.skipped")
                .quick(RoundsModel.ALL, "rounds.quick.all")
                .actions(byLaw, start)
                .filters(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar, table);
    }

    private List<Column<RunRow>> columns() {
        LocalDate today = kit.today();
        return List.of(
                Column.<RunRow>text("number", "rounds.column.number", RunRow::number)
                        .width(104),
                new Column<>("due", "rounds.column.due", run -> RoundLook.due(run, today), 128, true, true, false),
                Column.<RunRow>text("round", "rounds.column.round", run -> run.roundCode() + "  " + run.roundName())
                        .width(230),
                Column.<RunRow>text(
                                "equipment",
                                "rounds.column.equipment",
                                run -> run.equipmentTag() + "  " + run.equipmentName())
                        .width(170),
                Column.<RunRow>message(
                                "progress",
                                "rounds.column.progress",
                                run -> Message.of("rounds.progress", run.answered(), run.points()))
                        .width(80)
                        .unsortable(),
                Column.<RunRow>number("findings", "rounds.column.findings", RunRow::findings)
                        .width(72)
                        .unsortable(),
                Column.<RunRow>status("status", "rounds.column.status", run -> RoundLook.status(run.status()))
                        .width(110),
                Column.<RunRow>instant("signed", "rounds.column.signed", RunRow::signedAt)
                        .width(150),
                Column.<RunRow>text("signed-by", "rounds.column.signed-by", RunRow::signedBy)
                        .width(106)
                        .unsortable());
    }

    FilterBar bar() {
        return bar;
    }

    VirtualTable<RunRow> table() {
        return table;
    }

    void read() {
        bar.apply();
        kit.tasks().load(counting, model::counts, this::show);
        kit.tasks().load(looking, model::hasRounds, this::show);
    }

    private void show(boolean found) {
        if (found != hasRounds) {
            hasRounds = found;
            table.whenEmpty(found ? noneDue() : noneMade());
        }
    }

    private EmptyState noneDue() {
        return new EmptyState(Feather.CLIPBOARD, kit.text("rounds.none-due"), kit.text("rounds.none-due-text"))
                .action(kit.text("rounds.verb.start"), this::start);
    }

    private EmptyState noneMade() {
        return new EmptyState(Feather.MAP, kit.text("rounds.empty"), kit.text("rounds.empty-text"))
                .action(kit.text("rounds.verb.new"), newRound);
    }

    private void show(RunCounts counts) {
        bar.counts(Map.of(RoundsModel.OPEN, counts.open()));
    }

    /// Makes a run by hand, and goes there; makes a round first where there is none to walk.
    void start() {
        if (!hasRounds) {
            newRound.run();
            return;
        }
        EntityPicker round = new EntityPicker(kit, "roundId", "rounds.field.round", model::searchRounds);
        round.required().wide();
        DateEntry due = new DateEntry(kit, "dueOn", "rounds.field.due");
        due.value(kit.today());
        due.required();
        Ask.open(
                kit,
                Message.of("rounds.ask.start"),
                "rounds.verb.start",
                new FormPane(kit).add(round, due),
                () -> new Start(
                        Objects.requireNonNull(round.value()).id(),
                        Objects.requireNonNullElse(due.value(), kit.today())),
                wanted -> model.create(wanted.roundId(), wanted.dueOn()),
                made -> navigator.open(new LogRoundRoute(made.id())));
    }
}
