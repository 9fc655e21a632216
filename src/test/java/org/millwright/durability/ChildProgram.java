package org.millwright.durability;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A program in a process of its own, to be killed at any moment.
public final class ChildProgram implements AutoCloseable {

    /// Ends each line that was written in full.
    public static final String END = " .";

    private static final int LITTLE_MICROS = 200;

    private final Process process;
    private final BufferedReader lines;

    private ChildProgram(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    public static ChildProgram start(Class<?> program, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ChildClasses.java(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true"));
        command.addAll(ChildClasses.options());
        command.add(program.getName());
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        return new ChildProgram(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /// Waits for so many lines.
    ///
    /// @return fewer when the program has ended by itself
    public List<String> read(int count) throws IOException {
        List<String> read = new ArrayList<>();
        String line;
        while (read.size() < count && (line = lines.readLine()) != null) {
            add(read, line);
        }
        return read;
    }

    /// Lets it run so long, and kills it.
    ///
    /// @return what it had said until then
    public List<String> killAfter(long micros) throws IOException, InterruptedException {
        process.waitFor(micros, TimeUnit.MICROSECONDS);
        // by its handle, which leaves open what it has said
        process.toHandle().destroyForcibly();
        process.waitFor();
        return read(Integer.MAX_VALUE);
    }

    /// Lets it run until something has come, or it has ended.
    public void runUntil(BooleanSupplier come) throws InterruptedException {
        while (!come.getAsBoolean() && !process.waitFor(LITTLE_MICROS, TimeUnit.MICROSECONDS)) {
            Thread.onSpinWait();
        }
    }

    /// Waits for its own end.
    ///
    /// @return its exit code
    public int end() throws InterruptedException {
        return process.waitFor();
    }

    private static void add(List<String> read, String line) {
        if (line.endsWith(END)) {
            read.add(line.substring(0, line.length() - END.length()));
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
