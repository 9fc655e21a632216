package org.millwright.ui.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.millwright.kernel.Message;
import org.millwright.people.LabourRate;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.MoneyText;
import org.millwright.ui.kit.dialog.Ask;
import org.millwright.ui.kit.form.DateEntry;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.settings.PeopleModel.Person;

/// What an hour of a person costs, from which day on; the rate of today stands out.
final class RateList extends VBox {

    private final Kit kit;
    private final PeopleModel model;
    private final Runnable changed;
    private final GridPane rates = new GridPane();
    private final Label none = new Label();
    private String currency = "";

    /// @param changed runs after a rate was set
    RateList(Kit kit, PeopleModel model, Runnable changed) {
        this.kit = kit;
        this.model = model;
        this.changed = changed;
        Label title = new Label(kit.text("settings.people.rates"));
        title.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button set = new Button(kit.text("settings.people.set-rate-dots"));
        set.setId("set-rate");
        set.setOnAction(event -> model.edited().known().ifPresent(this::ask));
        HBox top = new HBox(8, title, gap, set);
        top.setAlignment(Pos.CENTER_LEFT);
        none.setText(kit.text("settings.people.no-rate"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        ColumnConstraints day = new ColumnConstraints();
        day.setHgrow(Priority.ALWAYS);
        ColumnConstraints amount = new ColumnConstraints();
        amount.setHalignment(HPos.RIGHT);
        rates.getColumnConstraints().setAll(day, amount);
        rates.getStyleClass().add("settings-rates");
        setSpacing(8);
        getStyleClass().add("settings-group");
        getChildren().setAll(top, none);
    }

    /// The plant's, such as EUR.
    void currency(String code) {
        currency = code;
        model.edited().known().ifPresent(this::show);
    }

    void show(Person person) {
        rates.getChildren().clear();
        Optional<LabourRate> now = person.rateOn(kit.today());
        List<LabourRate> latestFirst = person.rates().reversed();
        for (int i = 0; i < latestFirst.size(); i++) {
            LabourRate rate = latestFirst.get(i);
            boolean current = now.isPresent() && now.get().equals(rate);
            Label from = new Label(
                    kit.text(current ? "settings.people.rate-now" : "settings.people.rate-from", rate.validFrom()));
            MoneyText amount = new MoneyText(kit, rate.hourlyRate(), currency);
            String tone = current ? "strong" : rate.validFrom().isAfter(kit.today()) ? "coming" : "muted";
            from.getStyleClass().add(tone);
            amount.getStyleClass().add(tone);
            rates.addRow(i, from, amount);
        }
        getChildren().set(1, latestFirst.isEmpty() ? none : rates);
    }

    private void ask(Person person) {
        DateEntry from = new DateEntry(kit, "validFrom", "settings.people.valid-from");
        var amount = NumberEntry.money(kit, "hourlyRate", "settings.people.hourly-rate", currency);
        from.required();
        amount.required();
        LocalDate today = kit.today();
        from.value(person.rates().isEmpty() ? today.withDayOfYear(1) : today);
        Ask.open(
                kit,
                Message.of("settings.people.rate-of", person.row().name()),
                "settings.people.set-rate",
                new FormPane(kit).add(amount, from),
                () -> new LabourRate(Objects.requireNonNull(from.value()), Objects.requireNonNull(amount.value())),
                rate -> model.setRate(person.row().id(), rate),
                done -> {
                    model.edited().again();
                    changed.run();
                });
    }
}
