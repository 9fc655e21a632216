package org.millwright.boot;

import java.util.Locale;
import java.util.function.Consumer;
import org.millwright.plant.Plant;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.ScreenFactory;
import org.millwright.ui.nav.Workbench;

/// Which screen shows which route, and what it is made from. Screens are built when they are first opened.
///
/// @param speak changes the language of the window
record Screens(Plant plant, Kit kit, Workbench workbench, ViewState views, Look look, Consumer<Locale> speak) {

    void fill(ScreenFactory factory) {}
}
