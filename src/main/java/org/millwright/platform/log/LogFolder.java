package org.millwright.platform.log;

import java.nio.file.Path;

/// Tells the logging where to write. Must be called before the first logger is made.
public final class LogFolder {

    /// Read by `logback.xml`.
    private static final String PROPERTY = "millwright-logs";

    private LogFolder() {}

    public static void use(Path folder) {
        System.setProperty(PROPERTY, folder.toString());
    }
}
