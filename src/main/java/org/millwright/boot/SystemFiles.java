package org.millwright.boot;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.millwright.kernel.Outcome;
import org.millwright.ui.kit.FileOpener;

/// Asks the system's own opener. It is a small program that ends at once, or goes on as what it has opened.
final class SystemFiles implements FileOpener {

    private static final long PATIENCE_SECONDS = 2;

    /// What this system calls its opener.
    enum Commands {
        WINDOWS {
            @Override
            List<String> open(Path file) {
                return List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
            }

            @Override
            List<String> show(Path file) {
                return List.of("explorer", "/select," + file);
            }

            @Override
            boolean tellsFailure() {
                // it ends with 1 when all is well
                return false;
            }
        },
        MAC {
            @Override
            List<String> open(Path file) {
                return List.of("open", file.toString());
            }

            @Override
            List<String> show(Path file) {
                return List.of("open", "-R", file.toString());
            }
        },
        OTHER {
            @Override
            List<String> open(Path file) {
                return List.of("xdg-open", file.toString());
            }

            @Override
            List<String> show(Path file) {
                return List.of(
                        "xdg-open",
                        Objects.requireNonNullElse(file.getParent(), file).toString());
            }
        };

        abstract List<String> open(Path file);

        abstract List<String> show(Path file);

        boolean tellsFailure() {
            return true;
        }

        static Commands of(String os) {
            String name = os.toLowerCase(Locale.ROOT);
            return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MAC : OTHER;
        }
    }

    private final Commands commands;

    SystemFiles(String os) {
        commands = Commands.of(os);
    }

    @Override
    public Outcome<Path> open(Path file) {
        return run(file, commands.open(file));
    }

    @Override
    public Outcome<Path> showInFolder(Path file) {
        return run(file, commands.show(file));
    }

    private Outcome<Path> run(Path file, List<String> command) {
        try {
            Process opener = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectInput(ProcessBuilder.Redirect.from(new File(nothing())))
                    .start();
            boolean failed = opener.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    && commands.tellsFailure()
                    && opener.exitValue() != 0;
            return failed ? refused(file) : Outcome.done(file);
        } catch (IOException noSuchProgram) {
            return refused(file);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return refused(file);
        }
    }

    private String nothing() {
        return commands == Commands.WINDOWS ? "NUL" : "/dev/null";
    }

    private static Outcome<Path> refused(Path file) {
        return Outcome.refused("shell.not-opened", file.toString());
    }
}
