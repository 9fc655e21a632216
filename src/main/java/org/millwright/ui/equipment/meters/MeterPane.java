package org.millwright.ui.equipment.meters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Quantity;
import org.millwright.meter.Meter;
import org.millwright.meter.MeterFields;
import org.millwright.meter.MeterKind;
import org.millwright.meter.MeterState;
import org.millwright.meter.ReadingRow;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.TimeChart;
import org.millwright.ui.kit.ViewState;

/// One meter: what can be done with it, the line that records a reading, its course and its record.
final class MeterPane extends VBox {

    /// What the buttons do.
    interface Actions {
        void rollOver();

        void replace();

        void add();

        void edit();

        void retire();

        void strike(ReadingRow reading);

        void recorded(Meter meter, BigDecimal value);
    }

    private static final double LEAST_NAME = 120;
    private static final double ONE_LINE = 560;

    private final Kit kit;
    private final Label name = new Label();
    private final Label facts = new Label();
    private final Button rollOver;
    private final Button replace;
    private final Button retire;
    private final Button strike;
    private final ReadingEntry entry;
    private final TimeChart chart;
    private final ReadingsTable readings;

    MeterPane(Kit kit, MeterServices services, MetersModel model, ViewState views, Actions actions) {
        this.kit = kit;
        rollOver = button("meters.roll-over", actions::rollOver);
        replace = button("meters.replace", actions::replace);
        Button edit = button("meters.edit", actions::edit);
        retire = button("meters.retire", actions::retire);
        entry = new ReadingEntry(kit, services, model, actions::recorded);
        chart = new TimeChart(kit);
        readings = new ReadingsTable(kit, views);
        strike = button("meters.strike", () -> {
            ReadingRow row = readings.selected();
            if (row != null) {
                actions.strike(row);
            }
        });
        readings.table().selectionProperty().subscribe(selection -> enable());
        name.getStyleClass().add("section-title");
        facts.getStyleClass().add("caption");
        facts.setWrapText(true);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        name.setMinWidth(LEAST_NAME);
        FlowPane buttons = new FlowPane(8, 8, rollOver, replace, edit, retire, button("meters.add", actions::add));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setPrefWrapLength(ONE_LINE);
        HBox.setHgrow(buttons, Priority.ALWAYS);
        HBox head = new HBox(8, name, buttons);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(Region.USE_PREF_SIZE);
        VBox top = new VBox(4, head, facts);
        top.getStyleClass().add("meter-head");
        HBox below = new HBox(strike);
        below.getStyleClass().add("below-list");
        chart.setMinHeight(140);
        VBox charted = new VBox(chart);
        charted.getStyleClass().add("meter-chart");
        VBox.setVgrow(readings.table(), Priority.ALWAYS);
        readings.table().setMinHeight(96);
        getStyleClass().add("meter-pane");
        getChildren().setAll(top, entry.node(), charted, readings.table(), below);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(kit.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    void show(MetersModel.Shown shown) {
        MeterState state = Objects.requireNonNull(shown.selected());
        Meter meter = state.meter();
        boolean counts = meter.fields().kind() == MeterKind.COUNTER && !meter.isRetired();
        shown(rollOver, counts && state.last() != null);
        shown(replace, counts);
        retire.setText(kit.text(meter.isRetired() ? "meters.use-again" : "meters.retire"));
        name.setText(meter.fields().name());
        facts.setText(facts(meter.fields()));
        entry.node().setVisible(!meter.isRetired());
        entry.node().setManaged(!meter.isRetired());
        entry.show(meter);
        chart.show(
                kit.text("meters.chart", meter.fields().name(), meter.fields().unit()),
                shown.readings().stream()
                        .filter(ReadingRow::counts)
                        .sorted((a, b) -> a.reading().at().compareTo(b.reading().at()))
                        .map(row -> point(row, meter.fields().unit()))
                        .toList());
        readings.show(shown.readings());
        enable();
    }

    private static void shown(Button button, boolean visible) {
        button.setVisible(visible);
        button.setManaged(visible);
    }

    void focusEntry() {
        entry.focus();
    }

    ReadingsTable readings() {
        return readings;
    }

    private void enable() {
        ReadingRow row = readings.selected();
        strike.setDisable(row == null || row.struck() != null);
    }

    private TimeChart.Point point(ReadingRow row, String unit) {
        BigDecimal life = Objects.requireNonNull(row.lifeToDate());
        return new TimeChart.Point(
                row.reading().at(),
                life.doubleValue(),
                kit.text("meters.chart.point", row.reading().at(), Quantity.of(life), unit));
    }

    private String facts(MeterFields fields) {
        List<String> said = new ArrayList<>();
        said.add(kit.messages().text(fields.kind()));
        add(said, "meters.fact.span", fields.span(), fields.unit());
        add(said, "meters.fact.usual", fields.usualPerDay(), fields.unit());
        if (fields.installedOn() != null) {
            said.add(kit.text("meters.fact.installed", fields.installedOn()));
        }
        said.add(kit.text("meters.fact.stale", fields.staleAfterDays()));
        if (fields.note() != null) {
            said.add(fields.note());
        }
        return String.join("  \u00B7  ", said);
    }

    private void add(List<String> said, String key, @Nullable BigDecimal number, String unit) {
        if (number != null) {
            said.add(kit.text(key, Quantity.of(number), unit));
        }
    }
}
