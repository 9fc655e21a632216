package org.millwright.ui.calendar;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.maintenance.CraftLoad;
import org.millwright.maintenance.Workload;
import org.millwright.ui.kit.ExplainPopover;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.theme.Icons;

/// Load against capacity above the days: one small chart for each craft, the most loaded where there are many.
final class LoadStrip extends HBox {

    private static final int MOST_CRAFTS = 5;

    private final Kit kit;
    private final VBox key;

    LoadStrip(Kit kit) {
        this.kit = kit;
        var title = new Label(kit.text("calendar.load.title"));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        key = new VBox(
                title,
                mark("ordered", "calendar.load.ordered"),
                mark("planned", "calendar.load.planned"),
                mark("capacity", "calendar.load.capacity"));
        key.getStyleClass().add("load-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("load-strip");
        getChildren().add(key);
    }

    private Label mark(String style, String text) {
        var mark = new Region();
        mark.getStyleClass().addAll("mark", style);
        var label = new Label(kit.text(text), mark);
        label.getStyleClass().add("caption");
        return label;
    }

    /// @param plans no sum is told before what they ask for is read
    void show(Workload load, PlansRead plans) {
        getChildren().setAll(key);
        if (load.rows().isEmpty()) {
            var none = new Label(kit.text("calendar.load.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            getChildren().add(none);
            return;
        }
        List<Workload.Row> rows = load.rows().size() <= MOST_CRAFTS
                ? load.rows()
                : load.rows().stream()
                        .sorted(Comparator.comparing(
                                        (Workload.Row row) -> row.total().load())
                                .reversed())
                        .limit(MOST_CRAFTS)
                        .toList();
        double most = rows.stream()
                .flatMap(row -> row.loads().stream())
                .mapToDouble(
                        one -> Math.max(one.load().doubleValue(), one.capacity().doubleValue()))
                .max()
                .orElse(0);
        for (Workload.Row row : rows) {
            getChildren().add(panel(load, row, most, plans));
        }
    }

    private VBox panel(Workload load, Workload.Row row, double most, PlansRead plans) {
        CraftLoad total = row.total();
        String craft = LoadText.craft(kit, row);
        var name = new Label(craft);
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        boolean whole = plans == PlansRead.READ;
        var sum = new Label(whole ? LoadText.of(kit, total) : kit.text(plans.key()));
        sum.setMinWidth(Region.USE_PREF_SIZE);
        boolean over = total.isOver() && total.capacity().signum() > 0;
        if (whole && (over || row.loads().stream().anyMatch(LoadStrip::isOver))) {
            sum.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
            (over ? Meaning.DANGER : Meaning.WARNING).mark(sum);
        }
        var why = new ExplainPopover(kit, craft, () -> total.why(row.craft(), load.capacity()));
        why.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(name, gap, why);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("load-head");
        var bars = new LoadBars(
                kit,
                row.loads(),
                row.loads().stream()
                        .map(one -> LoadText.name(one.span(), kit.formats().locale(), true))
                        .toList(),
                most);
        bars.setAccessibleText(craft + ": "
                + String.join(
                        "; ",
                        row.loads().stream().map(one -> LoadText.span(kit, one)).toList()));
        var panel = new VBox(head, sum, bars);
        panel.getStyleClass().add("load-panel");
        panel.setMinWidth(0);
        panel.setPrefWidth(0);
        HBox.setHgrow(panel, Priority.ALWAYS);
        return panel;
    }

    /// Whether a craft is asked for more than it has.
    static boolean isOver(CraftLoad load) {
        return load.isOver() && load.capacity().signum() > 0;
    }
}
