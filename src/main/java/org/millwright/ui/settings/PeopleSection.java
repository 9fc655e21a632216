package org.millwright.ui.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.people.PeopleRules;
import org.millwright.people.PersonFields;
import org.millwright.people.PersonRow;
import org.millwright.platform.task.TaskSlot;
import org.millwright.site.PlantProfile;
import org.millwright.site.app.SiteProfile;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.form.FormBinder;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;
import org.millwright.ui.settings.ListWithForm.Words;
import org.millwright.ui.settings.PeopleModel.Person;

/// Who works on the plant: name, craft, whether they still do, and what an hour costs.
final class PeopleSection implements SettingsSection {

    /// What stands in the form of a new person.
    private static final BigDecimal USUAL_HOURS = new BigDecimal("40");

    private final Kit kit;
    private final SiteProfile site;
    private final TaskSlot money = new TaskSlot("the plant's currency");
    private final TextEntry code;
    private final TextEntry name;
    private final TextEntry craft;
    private final NumberEntry<BigDecimal> hours;
    private final Label heading = new Label();
    private final Button leave = new Button();
    private final RateList rates;
    private final VirtualTable<PersonRow> table;
    private final ListWithForm<Person> list;

    PeopleSection(Kit kit, Workbench bench, ViewState views, PeopleModel model, SiteProfile site) {
        this.kit = kit;
        this.site = site;
        code = TextEntry.line(kit, "code", "settings.people.code");
        name = TextEntry.line(kit, "name", "settings.name");
        craft = TextEntry.line(kit, "craft", "settings.people.craft").prompt("settings.people.craft-prompt");
        hours = NumberEntry.hours(kit, "weeklyHours", "settings.people.hours", PeopleRules.HOURS_SCALE);
        name.required();
        code.required();
        table = new VirtualTable<>(kit, "settings-people", columns(), model.rows(), views);
        rates = new RateList(kit, model, table::reload);
        FormPane form = new FormPane(kit).add(name, code, craft, hours);
        FormBinder<PeopleModel.Edit, Long> binder = new FormBinder<>(
                kit,
                form,
                () -> new PeopleModel.Edit(
                        model.edited().known(),
                        new PersonFields(
                                Objects.requireNonNull(code.value()),
                                Objects.requireNonNull(name.value()),
                                craft.value(),
                                hours.value())),
                model::save);
        heading.getStyleClass().add("section-title");
        leave.setId("leave");
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.disableProperty().bind(binder.unsaved());
        leave.setOnAction(event -> model.edited()
                .known()
                .ifPresent(person -> model.setActive(!person.row().active(), table::reload)));
        list = new ListWithForm<>(
                kit,
                bench,
                new Words(
                        "settings.people.create",
                        "settings.people.saved",
                        "settings.people.empty",
                        "settings.people.empty-text",
                        "settings.people.choose"),
                new FilterBar(kit, "settings.people.find")
                        .quick(PeopleModel.WORKING, "settings.people.working")
                        .quick(PeopleModel.EVERYBODY, "settings.people.everybody"),
                table,
                model.edited(),
                form,
                binder,
                this::fill,
                List.of(heading, form, binder.bar(), rates, leave));
    }

    private static List<Column<PersonRow>> columns() {
        return List.of(
                Column.<PersonRow>text("name", "settings.name", PersonRow::name).width(160),
                Column.<PersonRow>text("code", "settings.people.number", PersonRow::code)
                        .width(76),
                Column.<PersonRow>text("craft", "settings.people.craft", PersonRow::craft)
                        .width(100),
                Column.<PersonRow>number("hours", "settings.people.hours-short", PersonRow::weeklyHours)
                        .width(76)
                        .unsortable(),
                Column.<PersonRow>money("rate", "settings.people.rate-today", PersonRow::rateToday)
                        .width(96)
                        .unsortable(),
                Column.<PersonRow>status("active", "settings.people.state", PeopleSection::state)
                        .width(110)
                        .unsortable());
    }

    private static @Nullable Status state(PersonRow row) {
        return row.active() ? null : Status.of(Message.of("settings.people.not-here"), Meaning.MUTED);
    }

    @Override
    public Node node() {
        return list.node();
    }

    @Override
    public void shown() {
        list.shown();
        PlantProfile otherwise = PlantProfile.unsaved(
                kit.text(PlantProfile.UNNAMED),
                kit.formats().locale(),
                kit.formats().zone());
        kit.tasks().load(money, () -> site.read(otherwise).currency(), rates::currency);
    }

    @Override
    public Optional<SaveGuard> guard() {
        return list.guard();
    }

    @Override
    public List<ScreenCommand> commands() {
        return list.commands();
    }

    private void fill(@Nullable Person person) {
        PersonRow row = person == null ? null : person.row();
        heading.setText(row == null ? kit.text("settings.people.create") : row.name());
        name.value(row == null ? null : row.name());
        code.value(row == null ? null : row.code());
        craft.value(row == null ? null : row.craft());
        hours.value(row == null ? USUAL_HOURS : row.weeklyHours());
        leave.setText(kit.text(row == null || row.active() ? "settings.people.leave" : "settings.people.return"));
        for (Node part : List.of(leave, rates)) {
            part.setVisible(person != null);
            part.setManaged(person != null);
        }
        if (person != null) {
            rates.show(person);
        }
    }
}
