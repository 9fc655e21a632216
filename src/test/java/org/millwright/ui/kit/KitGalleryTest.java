package org.millwright.ui.kit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Explanation;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.platform.task.DirectTasks;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;
import org.millwright.ui.kit.LimitBar.Limits;
import org.millwright.ui.kit.dialog.Ask;
import org.millwright.ui.kit.form.CheckEntry;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.DateEntry;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.FormBinder;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.Column.IconText;
import org.millwright.ui.kit.table.Column.Measured;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.RowSource;
import org.millwright.ui.kit.table.VirtualTable;

/// Draws the kit's parts, so that a careful person can look at them.
@FxTest
class KitGalleryTest {

    private record Part(long id) {
        String number() {
            return "BRG-%05d".formatted(6200 + id);
        }

        String name() {
            return List.of("Deep groove ball bearing", "V-belt SPB 2240", "Shaft seal 45x62x8", "Coupling insert")
                    .get((int) (id % 4));
        }

        Status status() {
            return switch ((int) (id % 5)) {
                case 0 -> Status.of(Message.of("kit.history.empty"), Meaning.DANGER);
                case 1 -> Status.of(Message.of("kit.form.save"), Meaning.WARNING);
                case 2 -> Status.of(Message.of("kit.form.revert"), Meaning.MUTED);
                default -> Status.of(Message.of("kit.dialog.cancel"), Meaning.SUCCESS);
            };
        }
    }

    private static Parent list() {
        Kit kit = KitFixture.kit();
        List<Column<Part>> columns = List.of(
                Column.<Part>text("number", "kit.form.save", Part::number).width(110),
                Column.<Part>text("name", "kit.form.revert", Part::name).width(240),
                Column.<Part>icon(
                        "bin", "kit.date.today", part -> new IconText(Feather.MAP_PIN, "A-0" + part.id() % 9)),
                Column.<Part>measured(
                        "hand",
                        "kit.date.tomorrow",
                        part -> new Measured(BigDecimal.valueOf(part.id() * 37 % 4001), "pcs")),
                Column.<Part>money("cost", "kit.date.yesterday", part -> Money.of("" + part.id() * 711 % 90_001 / 8.0)),
                Column.<Part>date(
                        "due",
                        "kit.dialog.cancel",
                        part -> LocalDate.of(2026, 3, 1).plusDays(part.id())),
                Column.<Part>status("status", "kit.explain.why", Part::status).width(170));
        RowSource<Part> source = RowSource.of(
                request -> request.text().isEmpty()
                        ? LongStream.rangeClosed(1, 12_345).toArray()
                        : new long[0],
                ids -> LongStream.of(ids).mapToObj(Part::new).toList(),
                Part::id);
        var table = new VirtualTable<>(kit, "parts", columns, source, ViewState.inMemory());
        Button create = new Button("New part");
        create.getStyleClass().add("accent");
        FilterBar bar = new FilterBar(kit, "kit.picker.prompt")
                .quick("all", "kit.form.save")
                .quick("below", "kit.form.revert")
                .quick("order", "kit.date.open")
                .actions(create, new Button("Export"))
                .filters(table);
        bar.counts(Map.of("below", 12, "order", 1_204));
        bar.filter("line", "2", "Line 2");
        bar.choose("below");
        table.view().getSelectionModel().selectIndices(2, 3, 4);
        table.view().getSortOrder().setAll(List.of(table.view().getColumns().get(3)));
        table.view().getSelectionModel().selectIndices(2, 3, 4);
        VBox.setVgrow(table, Priority.ALWAYS);
        DetailHeader header = new DetailHeader(kit).actions(new Button("Issue"), new Button("Receive"));
        header.show(
                "BRG-06203",
                "V-belt SPB 2240",
                "Stores > Rack A > Bin A-03",
                new Part(1).status(),
                new Part(3).status());
        TabBar tabs = new TabBar("part", ViewState.inMemory())
                .tab("movements", "Movements", () -> history(kit))
                .tab("bins", "Bins", Region::new)
                .tab("machines", "Machines", Region::new)
                .open();
        tabs.count("bins", "3");
        VBox detail = new VBox(header, tabs);
        detail.setMinHeight(260);
        detail.getStyleClass().add("surface");
        VBox root = new VBox(bar, table, detail);
        root.getStyleClass().add("surface");
        return root;
    }

    private static HistoryList history(Kit kit) {
        HistoryList history = new HistoryList(kit);
        history.setPrefHeight(180);
        history.show(List.of(
                new HistoryList.Entry(
                        Instant.parse("2026-03-12T08:12:00Z"),
                        "M. Weber",
                        Feather.MINUS_CIRCLE,
                        Meaning.NONE,
                        "Issued 2 pcs to WO-000812",
                        "Bin A-03, 14 left"),
                new HistoryList.Entry(
                        Instant.parse("2026-03-11T15:40:00Z"),
                        "J. Okafor",
                        Feather.PLUS_CIRCLE,
                        Meaning.SUCCESS,
                        "Received 10 pcs from Harbour Bearings",
                        ""),
                new HistoryList.Entry(
                        Instant.parse("2026-03-09T06:05:00Z"),
                        "M. Weber",
                        Feather.ALERT_TRIANGLE,
                        Meaning.WARNING,
                        "Counted 6 pcs, 8 expected",
                        "Reason: two found damaged")));
        return history;
    }

    private static Parent forms() {
        Kit kit = KitFixture.kit(Locale.UK, new DirectTasks());
        TextEntry name = TextEntry.line(kit, "name", "kit.form.save");
        name.required();
        var price = NumberEntry.money(kit, "price", "kit.form.revert", "EUR");
        var least = NumberEntry.quantity(kit, "least", "kit.date.open").unit("pcs");
        var due = new DateEntry(kit, "due", "kit.date.today");
        var picker = new EntityPicker(kit, "equipment", "kit.table.nomatch.title", text -> List.of());
        var density = ChoiceEntry.of(kit, "meaning", "kit.explain.why", List.of("Critical", "Normal"), text -> text);
        var check = new CheckEntry(kit, "check", "kit.form.unsaved");
        var notes = TextEntry.lines(kit, "notes", "kit.history.empty");
        FormPane pane = new FormPane(kit)
                .section("kit.table.empty.title")
                .add(name, price, least, due, picker, density, check, notes);
        var binder = new FormBinder<String, String>(
                kit,
                pane,
                () -> "x",
                command -> new Checks()
                        .require(false, "price", "check.negative")
                        .require(false, "", "kit.table.failed.text")
                        .then(() -> org.millwright.kernel.Outcome.done("")));
        name.value("Feed pump 1");
        price.value(Money.of("1234.5"));
        due.value(LocalDate.parse("2026-03-12"));
        picker.value(new Picked(1, "P-101", "Feed pump 1, boiler house"));
        density.value("Critical");
        var bar = binder.bar();
        ((TextField) pane.lookup("#least")).setText("4");
        binder.save();
        ((TextField) pane.lookup("#due")).setText("sometime");
        due.check();
        FormPane beside = new FormPane(kit, FormPane.Labels.BESIDE)
                .add(
                        TextEntry.line(kit, "a", "kit.date.prompt").required(),
                        NumberEntry.integer(kit, "b", "kit.date.open").unit("days"));
        TestCards cards = (TestCards) kit.cards();
        var reason = TextEntry.line(kit, "reason", "kit.form.not-picked");
        var count = NumberEntry.quantity(kit, "count", "kit.date.tomorrow").unit("pcs");
        Ask.open(
                kit,
                Message.of("kit.table.columns.reset"),
                "kit.form.save",
                new FormPane(kit).add(count.required(), reason.required()),
                () -> "x",
                command -> org.millwright.kernel.Outcome.done("x"),
                done -> {});
        cards.setMinHeight(280);
        VBox left = new VBox(16, pane, bar);
        left.setPrefWidth(720);
        VBox right = new VBox(24, beside, cards);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox root = new HBox(32, left, right);
        root.setPadding(new Insets(24));
        root.getStyleClass().add("surface");
        return root;
    }

    private static Parent parts() {
        Kit kit = KitFixture.kit();
        StatTile compliance = new StatTile("PM compliance", () -> {});
        compliance.show("92", "%", List.of(80d, 84d, 83d, 90d, 88d, 92d), "target 90 %", Meaning.SUCCESS);
        StatTile backlog = new StatTile("Backlog", () -> {});
        backlog.show("3.4", "weeks", List.of(2d, 2.1, 2.8, 3d, 3.4), "2 to 4 is healthy", Meaning.NONE);
        StatTile cost = new StatTile("Cost in March", () -> {});
        cost.show("18,240", "EUR", List.of(9d, 12d, 11d, 15d), "of 16,000 EUR", Meaning.WARNING);
        StatTile out = new StatTile("Stock-outs", () -> {});
        out.show("3", "", List.of(1d, 1d, 0d, 3d), "2 on critical machines", Meaning.DANGER);
        HBox tiles = new HBox(12, compliance, backlog, cost, out);
        tiles.getChildren().forEach(tile -> HBox.setHgrow(tile, Priority.ALWAYS));
        LimitBar fine = limitBar(62d);
        LimitBar warns = limitBar(78d);
        LimitBar alarms = limitBar(97d);
        ColumnChart chart = new ColumnChart(kit, "Spend by month, EUR");
        chart.show(
                List.of(
                        new ColumnChart.Column("Oct", 12_400, Meaning.NONE),
                        new ColumnChart.Column("Nov", 14_900, Meaning.NONE),
                        new ColumnChart.Column("Dec", 8_100, Meaning.NONE),
                        new ColumnChart.Column("Jan", 11_050, Meaning.NONE),
                        new ColumnChart.Column("Feb", 15_700, Meaning.NONE),
                        new ColumnChart.Column("Mar", 18_240, Meaning.WARNING)),
                16_000d,
                "Budget 16,000");
        HBox chips = new HBox(8);
        for (Meaning meaning : Meaning.values()) {
            chips.getChildren().add(new StatusChip(kit, Status.of(Message.of("kit.form.save"), meaning)));
        }
        chips.getChildren()
                .addAll(
                        new MoneyText(kit, Money.of("1234.5"), "EUR"),
                        new KeyHint(kit.messages(), "Shortcut+K"),
                        new ExplainPopover(kit, "", () -> Explanation.of()));
        VBox why = ExplainPopover.panel(
                kit,
                Explanation.of(
                        Message.of("kit.form.too-many-decimals", 4),
                        Message.of("kit.table.selected.all", 12),
                        Message.of("kit.table.selected.some", 12)));
        why.setMaxWidth(Region.USE_PREF_SIZE);
        EmptyState empty = new EmptyState(
                        Feather.CLIPBOARD, "No plans yet", "A plan makes work orders by date or by running hours.")
                .action("New plan", () -> {});
        HBox row = new HBox(
                24, chart, new VBox(8, new Label("Vibration 62 / 78 / 97"), fine, warns, alarms), new VBox(why));
        VBox root = new VBox(24, tiles, chips, row, empty);
        root.setPadding(new Insets(24));
        root.getStyleClass().add("surface");
        return root;
    }

    private static LimitBar limitBar(double value) {
        LimitBar bar = new LimitBar();
        bar.show(new Limits(10d, 20d, 75d, 90d), value);
        return bar;
    }

    @Test
    void lists() {
        Gallery.draw("kit-list", KitGalleryTest::list);
    }

    @Test
    void formsAndQuestions() {
        Gallery.draw("kit-forms", KitGalleryTest::forms);
    }

    @Test
    void smallParts() {
        Gallery.draw("kit-parts", KitGalleryTest::parts);
    }
}
