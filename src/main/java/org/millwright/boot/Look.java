package org.millwright.boot;

import java.util.Locale;
import org.millwright.platform.settings.Settings;
import org.millwright.ui.kit.Density;
import org.millwright.ui.theme.Theme;
import org.millwright.ui.theme.ThemeChoice;

/// The user's choices of language, light or dark, and density: from the system until chosen, then kept.
final class Look {

    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String DENSITY = "density";

    private final Settings settings;
    private final Locale system;
    private final Theme theme;

    Look(Settings settings, Locale system) {
        this.settings = settings;
        this.system = system;
        theme = new Theme(remembered(THEME, ThemeChoice.class, ThemeChoice.SYSTEM));
        theme.densityProperty().set(remembered(DENSITY, Density.class, Density.COMPACT));
        theme.choiceProperty().subscribe(choice -> settings.put(THEME, choice.name()));
        theme.densityProperty().subscribe(density -> settings.put(DENSITY, density.name()));
    }

    Theme theme() {
        return theme;
    }

    Locale locale() {
        return locale(settings, system);
    }

    void speak(Locale language) {
        settings.put(LANGUAGE, language.getLanguage());
    }

    /// The chosen language, written as the system's country writes it when that speaks it too.
    static Locale locale(Settings settings, Locale system) {
        return settings.get(LANGUAGE)
                .filter(language -> !language.equals(system.getLanguage()))
                .map(Locale::of)
                .orElse(system);
    }

    private <E extends Enum<E>> E remembered(String name, Class<E> type, E otherwise) {
        String kept = settings.get(name).orElse("");
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(kept)) {
                return constant;
            }
        }
        return otherwise;
    }
}
