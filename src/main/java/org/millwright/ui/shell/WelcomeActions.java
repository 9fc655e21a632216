package org.millwright.ui.shell;

import java.util.Locale;
import org.millwright.ui.theme.ThemeChoice;

/// What the first start offers.
public interface WelcomeActions {

    /// Which sample to open.
    enum Sample {
        /// one line of a plant with half a year behind it
        SMALL,
        /// a whole plant with two years behind it
        PLANT
    }

    void newPlant();

    void openSample(Sample sample);

    /// Asks which plant to open.
    void openExisting();

    void speak(Locale language);

    void look(ThemeChoice choice);
}
