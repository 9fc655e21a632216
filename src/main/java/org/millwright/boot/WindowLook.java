package org.millwright.boot;

import java.util.Locale;
import org.millwright.ui.kit.Density;
import org.millwright.ui.settings.LookChoices;
import org.millwright.ui.theme.ThemeChoice;

/// The window's look as the settings show and change it.
record WindowLook(FaceSetup setup) implements LookChoices {

    @Override
    public Locale language() {
        return setup.messages().language();
    }

    @Override
    public void speak(Locale language) {
        setup.speak().accept(language);
    }

    @Override
    public ThemeChoice theme() {
        return setup.look().theme().choiceProperty().get();
    }

    @Override
    public void theme(ThemeChoice choice) {
        setup.look().theme().choiceProperty().set(choice);
    }

    @Override
    public Density density() {
        return setup.look().theme().densityProperty().get();
    }

    @Override
    public void density(Density density) {
        setup.look().theme().densityProperty().set(density);
    }
}
