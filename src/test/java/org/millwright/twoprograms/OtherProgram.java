package org.millwright.twoprograms;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Quantity;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.stock.IssuePart;

/// Millwright in a process of its own, on a server, told line by line what to do; answers each line with one.
final class OtherProgram implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final Writer orders;

    private OtherProgram(Process process) {
        this.process = process;
        answers = process.inputReader(StandardCharsets.UTF_8);
        orders = process.outputWriter(StandardCharsets.UTF_8);
    }

    /// @param workstation its name, and the person's
    static OtherProgram start(String url, String workstation) throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        classPath(),
                        OtherProgram.class.getName(),
                        url,
                        workstation))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var program = new OtherProgram(process);
        program.answer();
        return program;
    }

    /// A launcher of tests may have a class path of its own.
    private static String classPath() {
        return OtherProgram.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    /// Lets it do something, and waits for its answer.
    String ask(String order) {
        tell(order);
        return answer();
    }

    /// Lets it begin something.
    void tell(String order) {
        try {
            orders.write(order + "\n");
            orders.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    String answer() {
        try {
            return Objects.requireNonNull(answers.readLine(), "the other program has ended");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        tell("end");
        process.onExit().join();
    }

    public static void main(String[] args) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var actor = new Actor(args[1], args[1]);
        try (Plant plant = Plant.open(StoreLocation.parse(args[0]).orThrow(), actor, Clock.system(ZoneOffset.UTC))
                .orThrow()) {
            out.println("ready");
            for (String order = in.readLine(); order != null && !order.equals("end"); order = in.readLine()) {
                out.println(obey(plant, order.split(" ", -1)));
            }
        }
    }

    private static String obey(Plant plant, String[] order) {
        return switch (order[0]) {
            // answers when it was committed
            case "equipment" -> {
                plant.equipmentRegister()
                        .add(EquipmentFields.of(order[1], "Pump " + order[1], EquipmentKind.MACHINE, null))
                        .orThrow();
                yield String.valueOf(System.currentTimeMillis());
            }
            case "issue" -> {
                var taken = IssuePart.of(
                        Long.parseLong(order[1]),
                        Long.parseLong(order[2]),
                        Quantity.of(Long.parseLong(order[3])),
                        null);
                plant.stockLedger().issue(taken).orThrow();
                yield String.valueOf(System.currentTimeMillis());
            }
            case "race" -> Race.join(plant, order);
            default -> throw new IllegalArgumentException(order[0]);
        };
    }
}
