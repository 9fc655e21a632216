package org.millwright.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.FaultSink;
import org.millwright.platform.task.Tasks;
import org.millwright.ui.nav.PaletteSource;
import org.millwright.ui.nav.ScreenFactory;

/// What the window is made from.
///
/// @param faults hears of failed long work
/// @param plant the plant's name
/// @param user the name of who works here
/// @param note in the status bar, such as when the last backup was made; empty when there is nothing to say
/// @param sources what the palette searches beside places and commands
public record ShellSetup(
        Messages messages,
        Tasks tasks,
        FaultSink faults,
        ScreenFactory screens,
        List<SidebarItem> places,
        ObservableList<AlertItem> alerts,
        ObservableValue<String> plant,
        String user,
        ObservableValue<String> note,
        List<PaletteSource> sources) {

    public ShellSetup {
        places = List.copyOf(places);
        sources = List.copyOf(sources);
    }
}
