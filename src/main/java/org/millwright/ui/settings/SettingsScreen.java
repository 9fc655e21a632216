package org.millwright.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.app.CostCentres;
import org.millwright.kernel.Message;
import org.millwright.maintenance.app.PlanFamilies;
import org.millwright.maintenance.app.PlanningSettings;
import org.millwright.people.app.PeopleQueries;
import org.millwright.people.app.PeopleRegister;
import org.millwright.platform.db.StoreLocation;
import org.millwright.site.app.SiteCalendar;
import org.millwright.site.app.SiteProfile;
import org.millwright.stock.app.Storerooms;
import org.millwright.ui.exchange.ExchangedList;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;
import org.millwright.ui.settings.ListWithForm.Words;

/// What a plant needs before anything else, and how the program looks: a list of parts at the left, the part beside it.
public final class SettingsScreen implements Screen {

    private static final Set<String> KINDS = Set.of(
            "plant",
            "person",
            "labour_rate",
            "cost_centre",
            "storeroom",
            "stock",
            "plant_week",
            "holiday",
            "planning_rules",
            "plan_family",
            "maintenance_plan");

    /// What the settings read and write.
    ///
    /// @param backups empty in a copy of a plant
    public record Services(
            SiteProfile site,
            PeopleRegister peopleRegister,
            PeopleQueries people,
            CostCentres costCentres,
            Storerooms storerooms,
            SiteCalendar calendar,
            PlanningSettings planning,
            PlanFamilies families,
            Optional<BackupDesk> backups,
            List<ExchangedList> lists) {}

    /// What the program knows of the plant's place and of itself.
    ///
    /// @param logs the folder of the program's log
    /// @param version as its package says
    /// @param another empty in a copy, which stays what it is
    public record Facts(StoreLocation location, Path logs, String version, Optional<Another> another) {}

    /// The way to another plant.
    ///
    /// @param key that goes the same way
    public record Another(KeyCombination key, Runnable choose) {}

    static final double FORM_WIDTH = 480;
    static final double LABEL_WIDTH = 176;

    private static final String REMEMBERED = "settings-part";

    private final ViewState views;
    private final Map<SettingsPart, SettingsSection> sections = new EnumMap<>(SettingsPart.class);
    private final ListView<SettingsPart> parts = new ListView<>();
    private final StackPane beside = new StackPane();
    private final HBox root = new HBox(parts, beside);
    private final AllGuards guard;

    public SettingsScreen(Kit kit, Workbench bench, ViewState views, Services services, LookChoices look, Facts facts) {
        this.views = views;
        var people = new PeopleModel(services.peopleRegister(), services.people(), bench.tasks(), bench.notices());
        sections.put(SettingsPart.PLANT, new PlantSection(kit, bench.notices(), services.site()));
        sections.put(SettingsPart.LOOK, new LookSection(kit, look));
        sections.put(SettingsPart.PEOPLE, new PeopleSection(kit, bench, views, people, services.site()));
        sections.put(SettingsPart.CALENDAR, PlanningSections.calendar(kit, bench, views, services.calendar()));
        sections.put(
                SettingsPart.PLANNING,
                PlanningSections.rules(kit, bench, views, services.planning(), services.families()));
        sections.put(
                SettingsPart.COST_CENTRES,
                CodedSection.of(
                        kit,
                        bench,
                        views,
                        "settings-centres",
                        "settings.centres.uses",
                        new Words(
                                "settings.centres.create",
                                "settings.centres.saved",
                                "settings.centres.empty",
                                "settings.centres.empty-text",
                                "settings.centres.choose"),
                        CodedEntries.of(services.costCentres())));
        sections.put(
                SettingsPart.STOREROOMS,
                CodedSection.of(
                        kit,
                        bench,
                        views,
                        "settings-storerooms",
                        "settings.storerooms.uses",
                        new Words(
                                "settings.storerooms.create",
                                "settings.storerooms.saved",
                                "settings.storerooms.empty",
                                "settings.storerooms.empty-text",
                                "settings.storerooms.choose"),
                        CodedEntries.of(services.storerooms())));
        sections.put(SettingsPart.BACKUPS, new BackupsSection(kit, bench, services.backups()));
        sections.put(SettingsPart.DATA, new DataSection(kit, bench, facts, services.backups(), services.lists()));
        guard = new AllGuards(sections.values().stream()
                .map(SettingsSection::guard)
                .flatMap(Optional::stream)
                .toList());
        HBox.setHgrow(beside, Priority.ALWAYS);
        parts.getItems().setAll(SettingsPart.values());
        parts.setCellFactory(list -> new PartCell(kit, this::isUnsaved, guard.unsaved()));
        parts.setAccessibleText(kit.text("shell.place.settings"));
        parts.getStyleClass().add("settings-parts");
        parts.getSelectionModel().select(remembered());
        parts.getSelectionModel().selectedItemProperty().subscribe((old, now) -> open(now));
        root.getStyleClass().add("settings");
        open(current());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<Message> title() {
        return new ReadOnlyObjectWrapper<>(Message.of("shell.place.settings"));
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public void onShown() {
        section().shown();
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(parts);
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>(section().commands());
        commands.add(ScreenCommand.save(guard.unsaved(), () -> guard.save(saved -> {})));
        return commands;
    }

    @Override
    public Optional<SaveGuard> saveGuard() {
        return Optional.of(guard);
    }

    void choose(SettingsPart part) {
        parts.getSelectionModel().select(part);
    }

    private SettingsPart current() {
        return Objects.requireNonNullElse(parts.getSelectionModel().getSelectedItem(), SettingsPart.PLANT);
    }

    private SettingsSection section() {
        return Objects.requireNonNull(sections.get(current()));
    }

    private boolean isUnsaved(SettingsPart part) {
        return Objects.requireNonNull(sections.get(part))
                .guard()
                .filter(one -> one.unsaved().get())
                .isPresent();
    }

    private void open(@Nullable SettingsPart part) {
        if (part != null) {
            views.put(REMEMBERED, part.name());
            beside.getChildren().setAll(section().node());
            section().shown();
        }
    }

    private SettingsPart remembered() {
        String name = views.get(REMEMBERED);
        for (SettingsPart part : SettingsPart.values()) {
            if (part.name().equals(name)) {
                return part;
            }
        }
        return SettingsPart.PLANT;
    }
}
