package org.millwright.ui.settings;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.task.TaskSlot;
import org.millwright.site.PlantProfile;
import org.millwright.site.app.SiteProfile;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.FormBinder;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.ui.kit.form.Versions;
import org.millwright.ui.nav.Notices;
import org.millwright.ui.nav.SaveGuard;

/// What the plant is called, what it pays with, and by which time zone its days begin.
final class PlantSection implements SettingsSection {

    private record Named(int version, String name, String currency, String zone) {}

    private final Kit kit;
    private final SiteProfile site;
    private final TaskSlot loading = new TaskSlot("the plant's profile");
    private final CurrencySearch currencies;
    private final TextEntry name;
    private final EntityPicker currency;
    private final ZoneSearch zones;
    private final EntityPicker zone;
    private final FormBinder<Named, PlantProfile> binder;
    private final VBox root;
    private Optional<PlantProfile> stored = Optional.empty();

    PlantSection(Kit kit, Notices notices, SiteProfile site) {
        this.kit = kit;
        this.site = site;
        this.currencies = new CurrencySearch(kit.formats().locale());
        name = TextEntry.line(kit, "name", "settings.name");
        name.required();
        currency = new EntityPicker(kit, "currency", "settings.plant.currency", currencies::find);
        currency.required();
        zones = new ZoneSearch(kit.formats().locale(), kit.clock().instant());
        zone = new EntityPicker(kit, "zone", "settings.plant.zone", zones::find);
        zone.required();
        FormPane form = new FormPane(kit).add(name, currency, zone);
        form.setMaxWidth(SettingsScreen.FORM_WIDTH);
        binder = new FormBinder<>(
                kit,
                form,
                () -> new Named(
                        stored.map(PlantProfile::version).orElse(PlantProfile.UNSAVED),
                        Objects.requireNonNull(name.value()),
                        Objects.requireNonNull(currency.value()).tag(),
                        Objects.requireNonNull(zone.value()).tag()),
                this::set);
        binder.onSaved(saved -> {
            show(saved);
            notices.done(Message.of("settings.plant.saved"));
        });
        binder.of(new Versions<>(() -> stored, _ -> Optional.of(read()), this::show));
        root = new VBox(12, form, note("settings.plant.currency-note"), note("settings.plant.zone-note"), binder.bar());
        root.getStyleClass().add("settings-page");
    }

    private Label note(String key) {
        Label note = new Label(kit.text(key));
        note.getStyleClass().add("caption");
        note.setWrapText(true);
        note.setMaxWidth(SettingsScreen.FORM_WIDTH);
        return note;
    }

    @Override
    public Node node() {
        return root;
    }

    /// Edits that are not saved stay: what is stored is not asked for again.
    @Override
    public void shown() {
        if (!binder.unsaved().get()) {
            kit.tasks().load(loading, this::read, this::show);
        }
    }

    @Override
    public Optional<SaveGuard> guard() {
        return Optional.of(binder);
    }

    private PlantProfile read() {
        return site.read(PlantProfile.unsaved(
                kit.text(PlantProfile.UNNAMED),
                kit.formats().locale(),
                kit.formats().zone()));
    }

    private Outcome<PlantProfile> set(Named typed) {
        return site.set(typed.version(), typed.name(), typed.currency(), typed.zone());
    }

    private void show(PlantProfile profile) {
        stored = Optional.of(profile);
        name.value(profile.name());
        currency.value(currencies.ofCode(profile.currency()).orElse(new Picked(0, profile.currency(), "")));
        zone.value(zones.named(profile.zone()));
        binder.clean();
    }
}
