package org.millwright.ui.maintenance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Message;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.ProposedWork;
import org.millwright.maintenance.WorkGenerated;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.ExplainPopover;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.form.DateEntry;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.RowSource;
import org.millwright.ui.kit.table.Selection;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.Workbench;

/// What the plans would produce until a day, each line with its reason; nothing exists before it is made. What is
/// selected is made alone, or all of it when nothing is.
final class DueWorkPane extends VBox {

    private static final int DAYS_AHEAD = 30;

    private final Kit kit;
    private final Workbench workbench;
    private final PlansModel model;
    private final TaskSlot reading = new TaskSlot("due work");
    private final DateEntry until;
    private final CheckBox early;
    private final CheckBox onlyMade;
    private final Button make;
    private final VBox why = new VBox();
    private final VirtualTable<Line> table;
    private List<Line> lines = List.of();

    /// A proposal with the place it has in the list.
    private record Line(long id, ProposedWork work) {
        boolean isMade() {
            return work.proposal().disposition() == Disposition.MAKE;
        }
    }

    DueWorkPane(Kit kit, Workbench workbench, PlansModel model, ViewState views) {
        this.kit = kit;
        this.workbench = workbench;
        this.model = model;
        until = new DateEntry(kit, "until", "plans.until");
        until.value(kit.today().plusDays(DAYS_AHEAD));
        until.onChange(this::read);
        early = new CheckBox(kit.text("plans.early"));
        early.setId("early");
        early.selectedProperty().subscribe((_, _) -> read());
        onlyMade = new CheckBox(kit.text("plans.only-made"));
        onlyMade.selectedProperty().subscribe((_, _) -> show());
        make = new Button();
        make.getStyleClass().add("accent");
        make.setOnAction(_ -> make());
        table = new VirtualTable<>(kit, "due-work", columns(), RowSource.of(this::ids, this::rows, Line::id), views);
        table.whenEmpty(new EmptyState(
                Feather.CHECK_CIRCLE, kit.text("plans.nothing-due"), kit.text("plans.nothing-due-text")));
        table.onSelect(this::selected);
        VBox.setVgrow(table, Priority.ALWAYS);
        why.getStyleClass().add("why-panel");
        why.managedProperty().bind(why.visibleProperty());
        why.setVisible(false);
        getChildren().addAll(bar(), table, why);
    }

    private HBox bar() {
        var label = new Label(kit.text("plans.until"));
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var bar = new HBox(label, until, early, onlyMade, filler, make);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("due-work-bar");
        return bar;
    }

    private List<Column<Line>> columns() {
        return List.of(
                Column.<Line>date(
                                "on",
                                "plans.column.on",
                                line -> line.work().proposal().scheduledOn())
                        .width(110),
                Column.<Line>status(
                                "what",
                                "plans.column.what",
                                line -> status(line.work().proposal().disposition()))
                        .width(140),
                Column.<Line>text(
                                "code",
                                "plans.column.plan",
                                line -> line.work().proposal().plan().code())
                        .width(124),
                Column.<Line>text(
                                "name", "plans.column.name", line -> line.work().planName())
                        .width(232),
                Column.<Line>text(
                                "tag",
                                "plans.column.tag",
                                line -> line.work().proposal().machine().tag())
                        .width(104),
                Column.<Line>text(
                                "machine",
                                "plans.column.machine",
                                line -> line.work().equipmentName())
                        .width(176),
                Column.<Line>message(
                                "why",
                                "plans.column.why",
                                line -> line.work().proposal().reason())
                        .width(268)
                        .unsortable());
    }

    private static Status status(Disposition disposition) {
        return switch (disposition) {
            case MAKE -> new Status(Feather.PLUS_CIRCLE, disposition.label(), Meaning.ACCENT);
            case NOT_YET -> new Status(Feather.CLOCK, disposition.label(), Meaning.MUTED);
            case ALREADY_OPEN -> new Status(Feather.TOOL, disposition.label(), Meaning.MUTED);
            case MISSED -> new Status(Feather.ALERT_CIRCLE, disposition.label(), Meaning.DANGER);
            case MACHINE_OUT -> new Status(Feather.PAUSE_CIRCLE, disposition.label(), Meaning.WARNING);
            case RETIRED -> new Status(Feather.ARCHIVE, disposition.label(), Meaning.MUTED);
        };
    }

    /// Asks for the proposals anew.
    void read() {
        LocalDate day = until.value();
        if (day == null) {
            return;
        }
        boolean beforeLeadTime = early.isSelected();
        kit.tasks().load(reading, () -> model.preview(day, beforeLeadTime), found -> {
            lines = LongStream.range(0, found.size())
                    .mapToObj(at -> new Line(at, found.get((int) at)))
                    .toList();
            show();
        });
    }

    private void show() {
        int toMake = (int) lines.stream().filter(Line::isMade).count();
        make.setText(kit.text("plans.make", toMake));
        make.setDisable(toMake == 0);
        why.setVisible(false);
        table.reload();
    }

    private long[] ids(ListRequest request) {
        return lines.stream()
                .filter(line -> !onlyMade.isSelected() || line.isMade())
                .sorted(LineOrder.by(request.sort(), request.descending(), kit.messages(), Line::work))
                .mapToLong(Line::id)
                .toArray();
    }

    private List<Line> rows(long[] ids) {
        return LongStream.of(ids).mapToObj(id -> lines.get((int) id)).toList();
    }

    private void selected(Selection selection) {
        List<Line> chosen = chosen(selection);
        long toMake = chosen.stream().filter(Line::isMade).count();
        make.setText(
                toMake > 0
                        ? kit.text("plans.make-selected", toMake)
                        : kit.text(
                                "plans.make",
                                lines.stream().filter(Line::isMade).count()));
        why.setVisible(chosen.size() == 1);
        if (chosen.size() == 1) {
            why.getChildren()
                    .setAll(ExplainPopover.panel(
                            kit, chosen.getFirst().work().proposal().why()));
        }
    }

    private List<Line> chosen(Selection selection) {
        return selection.size() == 0 ? List.of() : rows(selection.ids());
    }

    private void make() {
        LocalDate day = until.value();
        if (day == null) {
            return;
        }
        List<Line> selected =
                chosen(table.selection()).stream().filter(Line::isMade).toList();
        List<ProposedWork> wanted = (selected.isEmpty()
                        ? lines.stream().filter(Line::isMade).toList()
                        : selected)
                .stream().map(Line::work).toList();
        boolean beforeLeadTime = early.isSelected();
        make.setDisable(true);
        kit.tasks()
                .run(
                        () -> model.generate(day, beforeLeadTime, wanted),
                        outcome -> {
                            outcome.handle(this::made, workbench.notices()::refused);
                            read();
                        },
                        _ -> {
                            workbench.notices().error(Message.of("plans.not-made"));
                            read();
                        });
    }

    private void made(WorkGenerated made) {
        workbench
                .notices()
                .done(Message.of("plans.made", made.made().size(), made.missed().size()));
    }
}
