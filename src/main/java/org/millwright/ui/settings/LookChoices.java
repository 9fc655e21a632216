package org.millwright.ui.settings;

import java.util.Locale;
import org.millwright.ui.kit.Density;
import org.millwright.ui.theme.ThemeChoice;

/// How the window looks and speaks. The window itself keeps these; each change is seen at once, and remembered.
public interface LookChoices {

    /// One of {@link org.millwright.platform.i18n.Messages#LANGUAGES}.
    Locale language();

    /// Builds the window again in another language, after asking about unsaved edits.
    void speak(Locale language);

    ThemeChoice theme();

    void theme(ThemeChoice choice);

    Density density();

    void density(Density density);
}
