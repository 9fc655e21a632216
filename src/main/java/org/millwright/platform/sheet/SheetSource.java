package org.millwright.platform.sheet;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.millwright.kernel.Outcome;

/// A file of rows that has been looked into and can be read, again and again: nothing is held open between the
/// readings.
///
/// The first row with something in it holds the headings. Rows with nothing in them are skipped; the
/// line numbers of the others still count them. Made by {@link SheetReader}.
public abstract sealed class SheetSource permits CsvSource, XlsxSource, XlsSource {

    private final Path file;
    private final List<String> sheets;

    SheetSource(Path file, List<String> sheets) {
        this.file = file;
        this.sheets = List.copyOf(sheets);
    }

    public Path file() {
        return file;
    }

    public abstract SheetKind kind();

    /// The names of the visible sheets in their order; one without a name for a text file.
    public List<String> sheets() {
        return sheets;
    }

    /// The same file, to be read from another of its sheets; the first is read unless told otherwise.
    ///
    /// @param index position in {@link #sheets()}
    public abstract SheetSource sheet(int index);

    /// How a text file is read: as detected, or as the caller chose.
    public Optional<CsvDialect> dialect() {
        return Optional.empty();
    }

    /// Visits every row that is not blank, the headings included.
    abstract void scan(RowVisitor visitor, SheetWatch watch) throws IOException;

    public Outcome<SheetRow> headings() {
        return preview(0).map(List::getFirst);
    }

    /// The headings and at most so many rows below them.
    public Outcome<List<SheetRow>> preview(int most) {
        return attempt(file, () -> {
            var rows = new ArrayList<SheetRow>();
            scan(
                    row -> {
                        rows.add(row);
                        return rows.size() <= most;
                    },
                    SheetWatch.NONE);
            requireRows(!rows.isEmpty());
            return List.copyOf(rows);
        });
    }

    /// Hands over every row below the headings.
    ///
    /// @return how many rows there were, or why the reading ended early; rows already handed over stay so
    public Outcome<Long> rows(Consumer<SheetRow> each, SheetWatch watch) {
        return attempt(file, () -> {
            var count = new AtomicLong(-1);
            scan(
                    row -> {
                        if (count.incrementAndGet() > 0) {
                            each.accept(row);
                        }
                        return true;
                    },
                    watch);
            requireRows(count.get() >= 0);
            watch.progress().accept(1);
            return count.get();
        });
    }

    private void requireRows(boolean any) {
        if (!any) {
            throw SheetRefusal.of("sheet.file.no-rows", SheetRefusal.nameOf(file));
        }
    }

    interface Reading<T> {
        T read() throws IOException;
    }

    /// Turns what can go wrong with a file into a refusal; what the caller's own code throws passes.
    static <T> Outcome<T> attempt(Path file, Reading<T> reading) {
        String name = SheetRefusal.nameOf(file);
        try {
            return Outcome.done(reading.read());
        } catch (SheetRefusal refusal) {
            return Outcome.refused(refusal.violation());
        } catch (NoSuchFileException missing) {
            return Outcome.refused("sheet.file.missing", file.toString());
        } catch (AccessDeniedException denied) {
            return Outcome.refused("sheet.file.unreadable", name);
        } catch (ClosedByInterruptException interrupted) {
            return Outcome.refused(SheetRefusal.cancelled().violation());
        } catch (CharacterCodingException coding) {
            return Outcome.refused("sheet.csv.charset", name);
        } catch (IOException failure) {
            return Outcome.refused("sheet.file.failed", name, String.valueOf(failure.getMessage()));
        }
    }
}
