package org.millwright.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.millwright.platform.sheet.SheetCell;
import org.millwright.platform.sheet.SheetRow;

/// The fastest streaming writer of workbooks on Maven Central (org.dhatim:fastexcel) as a floor. It is no part of the
/// program: it is taken from the local Maven repository, where a build of this project leaves it.
final class Fastexcel implements AutoCloseable {

    private static final List<String> HOMES = List.of("org/dhatim/fastexcel", "com/github/rzymek/opczip");

    private final URLClassLoader loader;
    private final Constructor<?> workbook;
    private final Method sheet;
    private final Method finish;
    private final Method text;
    private final Method number;
    private final Method day;
    private final Method moment;

    private Fastexcel(URLClassLoader loader) throws ReflectiveOperationException {
        this.loader = loader;
        Class<?> book = loader.loadClass("org.dhatim.fastexcel.Workbook");
        Class<?> page = loader.loadClass("org.dhatim.fastexcel.Worksheet");
        workbook = book.getConstructor(OutputStream.class, String.class, String.class);
        sheet = book.getMethod("newWorksheet", String.class);
        finish = book.getMethod("finish");
        text = page.getMethod("value", int.class, int.class, String.class);
        number = page.getMethod("value", int.class, int.class, Number.class);
        day = page.getMethod("value", int.class, int.class, LocalDate.class);
        moment = page.getMethod("value", int.class, int.class, LocalDateTime.class);
    }

    /// None where the local repository does not have it.
    static Optional<Fastexcel> found(Path repository) {
        List<URL> jars = new ArrayList<>();
        for (String home : HOMES) {
            newestJar(repository.resolve(home)).ifPresent(jars::add);
        }
        if (jars.size() < HOMES.size()) {
            return Optional.empty();
        }
        var loader = new URLClassLoader(jars.toArray(new URL[0]));
        try {
            return Optional.of(new Fastexcel(loader));
        } catch (ReflectiveOperationException other) {
            close(loader);
            return Optional.empty();
        }
    }

    private static Optional<URL> newestJar(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Optional<Path> jar = files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.toString().contains("-sources"))
                    .max(Path::compareTo);
            return jar.isEmpty() ? Optional.empty() : Optional.of(url(jar.get()));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }

    /// Writes the rows of each sheet.
    void write(Path target, List<List<SheetRow>> sheets) {
        try (OutputStream out = Files.newOutputStream(target)) {
            Object book = workbook.newInstance(out, "bench", "1.0");
            int no = 0;
            for (List<SheetRow> rows : sheets) {
                Object page = sheet.invoke(book, "Sheet" + ++no);
                for (int row = 0; row < rows.size(); row++) {
                    List<SheetCell> cells = rows.get(row).cells();
                    for (int column = 0; column < cells.size(); column++) {
                        put(page, row, column, cells.get(column));
                    }
                }
            }
            finish.invoke(book);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void put(Object page, int row, int column, SheetCell cell)
            throws IllegalAccessException, InvocationTargetException {
        switch (cell) {
            case SheetCell.Empty _ -> {}
            case SheetCell.Decimal(var value) -> number.invoke(page, row, column, value);
            case SheetCell.Day(var value) -> day.invoke(page, row, column, value);
            case SheetCell.Moment(var value) -> moment.invoke(page, row, column, value);
            case SheetCell.Text(var value) -> text.invoke(page, row, column, value);
            case SheetCell.Flag(var value) -> text.invoke(page, row, column, Boolean.toString(value));
            case SheetCell.Fault(var value) -> text.invoke(page, row, column, value);
        }
    }

    @Override
    public void close() {
        close(loader);
    }

    private static void close(URLClassLoader loader) {
        try {
            loader.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
