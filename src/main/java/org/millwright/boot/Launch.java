package org.millwright.boot;

import java.io.Console;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.millwright.backup.app.BackupFolders;
import org.millwright.kernel.Actor;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.log.LogFolder;
import org.millwright.platform.settings.Settings;
import org.millwright.platform.settings.UserFolders;

/// Gathers what comes from outside (folders, language, time zone, user) and starts the program.
public final class Launch {

    private Launch() {}

    public static int run(String[] args) {
        UserFolders folders = UserFolders.of(System.getenv(), System.getProperties());
        LogFolder.use(folders.logs());
        ZoneId zone = ZoneId.systemDefault();
        var shown = new AtomicReference<>(zone);
        Actor actor = new Actor(System.getProperty("user.name", "?"), workstation());
        Settings settings = new Settings(folders.config().resolve("preferences.json"));
        Locale system = Locale.getDefault();
        Messages messages = new Messages(Look.locale(settings, system), shown::get);
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var desktop = new Desktop(folders, settings, system, messages, actor, err);
        return new CommandLineRun(
                        folders,
                        BackupFolders.of(folders.data(), settings),
                        messages,
                        zone,
                        shown::set,
                        actor,
                        desktop::run,
                        isWatched())
                .run(args, out, err);
    }

    /// Whether somebody sits at a terminal; a script or a pipe does not.
    @SuppressWarnings("SystemConsoleNull") // from JDK 25 on it is null again where there is no terminal
    private static boolean isWatched() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private static String workstation() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
