package org.millwright.boot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Message;
import org.millwright.plant.Plant;
import org.millwright.platform.db.ChangeFeed.Subscription;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.TaskSlot;
import org.millwright.platform.task.Tasks;
import org.millwright.site.PlantProfile;
import org.millwright.stock.AlertRow;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.InspectionsRoute;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.ReorderRoute;
import org.millwright.ui.nav.Route.SettingsRoute;
import org.millwright.ui.nav.Route.WorkOrdersRoute;
import org.millwright.ui.shell.AlertItem;
import org.millwright.workorder.WorkOrderView;

/// What waits for someone to act: the bell's alerts and the counts in the sidebar, counted anew after each change.
final class Attention implements AutoCloseable {

    /// The bell lists no more parts than somebody would read; the reorder list has them all.
    static final int MOST_PARTS = 50;

    /// @param newest of the alerts that stand
    private record Waiting(
            String plantName, List<AlertRow> newest, int standing, int lateRounds, int overdue, int toReorder) {}

    /// Few rows by an index, where the counts of all views read every work order, after every commit.
    private static final ListRequest OVERDUE = ListRequest.ALL.withFilter("view", WorkOrderView.OVERDUE.key());

    private final Plant plant;
    private final Tasks tasks;
    private final PlantProfile unnamed;
    private final TaskSlot counting = new TaskSlot("attention");
    private final ObservableList<AlertItem> alerts = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper plantName = new ReadOnlyStringWrapper("");
    private final SimpleIntegerProperty lateRounds = new SimpleIntegerProperty();
    private final SimpleIntegerProperty overdue = new SimpleIntegerProperty();
    private final SimpleIntegerProperty toReorder = new SimpleIntegerProperty();
    private final Subscription subscription;
    private List<AlertItem> parts = List.of();
    private Optional<Message> backupTrouble = Optional.empty();

    /// @param foreground brings the news of a commit to the window's thread
    Attention(Plant plant, Tasks tasks, Executor foreground, Messages messages) {
        this.plant = plant;
        this.tasks = tasks;
        this.unnamed = PlantProfile.unsaved(
                messages.text(PlantProfile.UNNAMED),
                messages.formats().locale(),
                plant.store().zone());
        this.subscription = plant.store().feed().subscribe(changes -> foreground.execute(this::count));
        count();
    }

    ObservableValue<String> plantName() {
        return plantName.getReadOnlyProperty();
    }

    ObservableList<AlertItem> alerts() {
        return alerts;
    }

    Map<Class<? extends Route>, ObservableIntegerValue> counts() {
        return Map.of(
                InspectionsRoute.class, lateRounds, WorkOrdersRoute.class, overdue, ReorderRoute.class, toReorder);
    }

    /// Today's backup could not be made, or could again.
    void backupTrouble(Optional<Message> trouble) {
        backupTrouble = trouble;
        showAlerts();
    }

    private void showAlerts() {
        List<AlertItem> all = new ArrayList<>();
        backupTrouble.ifPresent(trouble -> all.add(new AlertItem(
                Status.of(Message.of("shell.alert.backup"), Meaning.DANGER), trouble, new SettingsRoute())));
        all.addAll(parts);
        alerts.setAll(all);
    }

    void count() {
        tasks.load(counting, this::read, waiting -> {
            plantName.set(waiting.plantName());
            parts = items(waiting);
            showAlerts();
            lateRounds.set(waiting.lateRounds());
            overdue.set(waiting.overdue());
            toReorder.set(waiting.toReorder());
        });
    }

    private Waiting read() {
        long[] standing = plant.stock().alertIds();
        return new Waiting(
                plant.site().read(unnamed).name(),
                plant.stock().alertRows(Arrays.copyOf(standing, Math.min(standing.length, MOST_PARTS))),
                standing.length,
                plant.inspections().runCounts().overdue(),
                plant.workOrderQueries().count(OVERDUE),
                plant.stock().countToReorder());
    }

    private static List<AlertItem> items(Waiting waiting) {
        List<AlertItem> items = new ArrayList<>();
        waiting.newest().forEach(alert -> items.add(item(alert)));
        int more = waiting.standing() - MOST_PARTS;
        if (more > 0) {
            items.add(new AlertItem(
                    Status.of(Message.of("shell.alert.at-minimum"), Meaning.WARNING),
                    Message.of("shell.alert.more", more),
                    new ReorderRoute(),
                    more));
        }
        return items;
    }

    private static AlertItem item(AlertRow alert) {
        boolean out = alert.onHand().isZero();
        return new AlertItem(
                Status.of(
                        Message.of(out ? "shell.alert.stock-out" : "shell.alert.at-minimum"),
                        out ? Meaning.DANGER : Meaning.WARNING),
                Message.of(
                        "shell.alert.stock",
                        alert.partNo(),
                        alert.partName(),
                        alert.onHand(),
                        alert.unit(),
                        alert.minimum()),
                new PartRoute(alert.partId()));
    }

    @Override
    public void close() {
        subscription.close();
        tasks.drop(counting);
    }
}
