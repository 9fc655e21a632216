package org.millwright.ui.shell;

import java.util.Locale;
import org.millwright.ui.theme.ThemeChoice;

/// What the first start offers.
public interface WelcomeActions {

    /// Which sample to open.
    enum Sample {
        /// a workshop with a handful of machines
        SMALL,
        /// a whole plant with two years behind it
        PLANT
    }

    void newPlant();

    void openSample(Sample sample);

    void speak(Locale language);

    void look(ThemeChoice choice);
}
