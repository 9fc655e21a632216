package org.millwright.ui.maintenance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Message;
import org.millwright.maintenance.PlanChoices;
import org.millwright.maintenance.PlanDate;
import org.millwright.maintenance.ProposedWork;
import org.millwright.maintenance.WorkGenerated;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.ExplainPopover;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.form.DateEntry;
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
    private final VirtualTable<DueLine> table;
    private final DueChoices choices;
    private final DueFilter filter;
    private final Button changeDue;
    private final Button leaveOut;
    private final Button putBack;
    private final ProgressBar progress = new ProgressBar();
    private final Map<PlanDate, Long> numbers = new HashMap<>();
    private Map<Long, DueLine> lines = Map.of();
    private Runnable made = () -> {};

    /// What the table lists of them; it reads in the background.
    private volatile Map<Long, DueLine> listed = Map.of();

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
        onlyMade.setId("only-made");
        onlyMade.selectedProperty().subscribe((_, _) -> show());
        make = new Button();
        make.getStyleClass().add("accent");
        make.setOnAction(_ -> make());
        table = new VirtualTable<>(
                kit, "due-work", DueLine.columns(), RowSource.of(this::ids, this::rows, DueLine::id), views);
        table.whenEmpty(new EmptyState(
                Feather.CHECK_CIRCLE, kit.text("plans.nothing-due"), kit.text("plans.nothing-due-text")));
        table.onSelect(this::selected);
        VBox.setVgrow(table, Priority.ALWAYS);
        why.getStyleClass().add("why-panel");
        why.managedProperty().bind(why.visibleProperty());
        why.setVisible(false);
        choices = new DueChoices(kit, () -> lines.values(), this::decided);
        filter = new DueFilter(kit, this::show);
        changeDue = button("change-due", "plans.change-due", () -> choices.askDue(open()));
        leaveOut = button("leave-out", "plans.leave-out", () -> choices.askWhyNot(open()));
        putBack = button("put-back", "plans.put-back", () -> choices.putBack(open()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        filter.getChildren().addAll(space, changeDue, leaveOut, putBack);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.managedProperty().bind(progress.visibleProperty());
        progress.setVisible(false);
        getChildren().addAll(bar(), filter, progress, table, why);
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(kit.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setDisable(true);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// The selected lines about which somebody can decide.
    private List<DueLine> open() {
        return chosen(table.selection()).stream().filter(DueLine::isOpen).toList();
    }

    private void decided() {
        lines = lines.values().stream()
                .map(line -> line(line.work()))
                .collect(Collectors.toMap(DueLine::id, line -> line));
        show();
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

    /// @param key message key that takes the number of lines
    ObservableValue<String> countText(String key) {
        return table.countText(key);
    }

    /// @param listener hears that work was made
    void onMade(Runnable listener) {
        made = listener;
    }

    /// Asks for the proposals anew.
    void read() {
        LocalDate day = until.value();
        if (day == null) {
            return;
        }
        boolean beforeLeadTime = early.isSelected();
        kit.tasks().load(reading, () -> model.preview(day, beforeLeadTime), found -> {
            lines = found.stream().map(this::line).collect(Collectors.toMap(DueLine::id, line -> line));
            show();
        });
    }

    private DueLine line(ProposedWork work) {
        long next = numbers.size();
        PlanDate date = work.proposal().date();
        return new DueLine(numbers.computeIfAbsent(date, _ -> next), work, choices.due(date), choices.leftOut(date));
    }

    private long toMake() {
        return matching().filter(DueLine::isMade).count();
    }

    private long toLeaveOut() {
        return matching().filter(line -> line.leftOut() != null).count();
    }

    /// What somebody does not see is not made.
    private Stream<DueLine> matching() {
        return lines.values().stream().filter(filter::shows);
    }

    private void show() {
        listed = matching()
                .filter(line -> !onlyMade.isSelected() || line.isMade())
                .collect(Collectors.toMap(DueLine::id, line -> line));
        table.reload();
        selected(table.selection());
    }

    private long[] ids(ListRequest request) {
        return listed.values().stream()
                .sorted(LineOrder.by(request.sort(), request.descending(), kit.messages(), DueLine::work))
                .mapToLong(DueLine::id)
                .toArray();
    }

    private List<DueLine> rows(long[] ids) {
        return of(listed, ids);
    }

    private static List<DueLine> of(Map<Long, DueLine> lines, long[] ids) {
        return LongStream.of(ids).mapToObj(lines::get).filter(Objects::nonNull).toList();
    }

    private void selected(Selection selection) {
        List<DueLine> chosen = chosen(selection);
        long toMake = chosen.stream().filter(DueLine::isMade).count();
        make.setText(toMake > 0 ? kit.text("plans.make-selected", toMake) : kit.text("plans.make", toMake()));
        if (toMake == 0 && toMake() == 0 && toLeaveOut() > 0) {
            make.setText(kit.text("plans.decided", toLeaveOut()));
        }
        make.setDisable(toMake() + toLeaveOut() == 0);
        List<DueLine> open = chosen.stream().filter(DueLine::isOpen).toList();
        changeDue.setDisable(open.isEmpty());
        leaveOut.setDisable(open.isEmpty());
        putBack.setDisable(open.stream().allMatch(line -> line.due() == null && line.leftOut() == null));
        why.setVisible(chosen.size() == 1);
        if (chosen.size() == 1) {
            why.getChildren()
                    .setAll(ExplainPopover.panel(
                            kit, chosen.getFirst().work().proposal().why()));
        }
    }

    private List<DueLine> chosen(Selection selection) {
        return selection.size() == 0 ? List.of() : of(lines, selection.ids());
    }

    private void make() {
        LocalDate day = until.value();
        if (day == null) {
            return;
        }
        List<DueLine> selected =
                chosen(table.selection()).stream().filter(DueLine::isMade).toList();
        List<DueLine> wanted = (selected.isEmpty() ? matching() : selected.stream())
                .filter(DueLine::isOpen)
                .toList();
        PlanChoices decided = choices.of(wanted);
        boolean beforeLeadTime = early.isSelected();
        make.setDisable(true);
        make.setText(kit.text("plans.making", wanted.size()));
        progress.setVisible(true);
        kit.tasks()
                .run(
                        () -> model.generate(day, beforeLeadTime, decided),
                        outcome -> {
                            progress.setVisible(false);
                            outcome.handle(this::made, workbench.notices()::refused);
                            read();
                        },
                        _ -> {
                            progress.setVisible(false);
                            workbench.notices().error(Message.of("plans.not-made"));
                            read();
                        });
    }

    private void made(WorkGenerated made) {
        choices.clear();
        this.made.run();
        workbench
                .notices()
                .done(Message.of("plans.made", made.made().size(), made.missed().size()));
    }
}
