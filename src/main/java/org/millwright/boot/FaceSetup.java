package org.millwright.boot;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Message;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.settings.UserFolders;
import org.millwright.platform.task.FaultSink;
import org.millwright.platform.task.Tasks;
import org.millwright.ui.kit.FileChooserPort;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.settings.SettingsScreen;

/// What the face of a plant gets from outside.
///
/// @param foreground runs things on the window's thread
/// @param calm runs on the window's thread what nobody waits for, a while after the plant was shown
/// @param tasks makes the background for a face; its faults go to the given sink
/// @param speak changes the language of the window
/// @param change opens another plant in the window
/// @param another asks which plant to open instead; none where the window stays with its plant
/// @param backups of the plant; none for one that is only tried
/// @param mark says above every screen that this is not the plant itself; empty when it is
record FaceSetup(
        Messages messages,
        Look look,
        ViewState views,
        Clock clock,
        Actor actor,
        UserFolders folders,
        FileChooserPort files,
        Executor foreground,
        Executor calm,
        Function<FaultSink, Tasks> tasks,
        Consumer<Locale> speak,
        Consumer<StoreLocation> change,
        Optional<SettingsScreen.Another> another,
        Optional<PlantBackups> backups,
        Optional<Message> mark) {}
