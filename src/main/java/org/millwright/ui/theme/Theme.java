package org.millwright.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.millwright.ui.kit.Density;

/// How all windows look: AtlantaFX's Primer in light or dark, Millwright's own sheets on top, rows
/// compact or comfortable. Every property may change while windows are open.
public final class Theme {

    /// In the order they are read; each file is about one thing.
    private static final List<String> SHEETS = List.of(
            "theme/tokens",
            "theme/controls",
            "theme/lists",
            "theme/meanings",
            "theme/frame",
            "theme/overlays",
            "theme/foreign",
            "equipment/equipment",
            "equipment/meters",
            "files/files",
            "importing/importing",
            "settings/settings",
            "today/today",
            "maintenance/plans",
            "calendar/calendar",
            "inspection/rounds",
            "kit/kit",
            "report/reports",
            "stock/stock");

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass COMFORTABLE = PseudoClass.getPseudoClass("comfortable");

    private final ObjectProperty<ThemeChoice> choice;
    private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final ObjectProperty<Density> density = new SimpleObjectProperty<>(Density.COMPACT);
    private final BooleanBinding dark;

    /// A theme that stays with a choice until told otherwise; made on the window's thread.
    public Theme(ThemeChoice first) {
        choice = new SimpleObjectProperty<>(first);
        system.bind(Platform.getPreferences().colorSchemeProperty());
        dark = Bindings.createBooleanBinding(
                () -> switch (choice.get()) {
                    case SYSTEM -> system.get() == ColorScheme.DARK;
                    case LIGHT -> false;
                    case DARK -> true;
                },
                choice,
                system);
        dark.subscribe(Theme::use);
    }

    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    public ObjectProperty<Density> densityProperty() {
        return density;
    }

    public boolean isDark() {
        return dark.get();
    }

    /// Gives a window this look, for as long as it lives.
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(sheets());
        scene.rootProperty().subscribe(this::dress);
    }

    private void dress(Parent root) {
        density.subscribe(set -> root.pseudoClassStateChanged(COMFORTABLE, set == Density.COMFORTABLE));
        dark.subscribe(on -> root.pseudoClassStateChanged(DARK, on));
    }

    static List<String> sheets() {
        return SHEETS.stream()
                .map(name -> Objects.requireNonNull(
                                Theme.class.getResource("/org/millwright/ui/" + name + ".css"), name)
                        .toExternalForm())
                .toList();
    }

    private static void use(boolean dark) {
        String sheet = (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        // setting it, even to what it is, lets JavaFX style every window from nothing
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }
}
