package org.millwright.boot;

import com.sun.glass.ui.Application;

/// The name by which docks, task bars and window lists know the program's windows, so that these stand together under
/// the icon of the menu entry: on X11 the class of each window, which `StartupWMClass` in the menu entry repeats.
///
/// JavaFX offers no way to say it but to start from a subclass of its own, and then the name is that of the class.
final class ProgramName {

    static final String NAME = "millwright";

    private ProgramName() {}

    /// Once JavaFX has started, and before the first window: a window keeps what it was made with.
    static void tellSystem() {
        Application.GetApplication().setName(NAME);
    }
}
