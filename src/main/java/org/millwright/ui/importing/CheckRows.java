package org.millwright.ui.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.millwright.exchange.FieldDifference;
import org.millwright.exchange.ImportLine;
import org.millwright.exchange.Problem;
import org.millwright.exchange.RowFate;
import org.millwright.exchange.app.DryRun;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.RowSource;

/// The dry run as a list: filtered by fate, searched and sorted in memory.
final class CheckRows implements RowSource<CheckRow> {

    private static final Map<String, Comparator<CheckRow>> SORTS = Map.of(
            "line", Comparator.comparingLong(CheckRow::line),
            "tag", Comparator.comparing(CheckRow::tag),
            "name", Comparator.comparing(CheckRow::name),
            "column", Comparator.comparing(CheckRow::column),
            "value", Comparator.comparing(CheckRow::value),
            "reason", Comparator.comparing(CheckRow::reason));

    private final List<CheckRow> all;

    private CheckRows(List<CheckRow> all) {
        this.all = all;
    }

    static CheckRows of(DryRun run, Messages messages) {
        List<CheckRow> rows = new ArrayList<>();
        for (ImportLine line : run.lines()) {
            switch (line.fate()) {
                case BAD -> line.problems().forEach(problem -> rows.add(problem(rows.size(), line, problem, messages)));
                case CHANGED ->
                    line.differences().forEach(change -> rows.add(change(rows.size(), line, change, messages)));
                case NEW, UNCHANGED, REPEATED -> {
                    String reason = line.made() ? messages.text("importing.made-for", line.line()) : "";
                    rows.add(row(rows.size(), line, "", "", reason));
                }
            }
        }
        return new CheckRows(List.copyOf(rows));
    }

    /// The problem of a row may stand on a line of a further sheet.
    private static CheckRow problem(int id, ImportLine line, Problem problem, Messages messages) {
        return new CheckRow(
                id,
                line.fate(),
                problem.line(),
                line.key(),
                line.name(),
                messages.plain(problem.column()),
                messages.plain(problem.value()),
                messages.text(problem.reason()));
    }

    private static CheckRow change(int id, ImportLine line, FieldDifference change, Messages messages) {
        return row(
                id,
                line,
                messages.text(change.field()),
                shown(change.before(), messages) + " \u2192 " + shown(change.after(), messages),
                "");
    }

    private static String shown(@Nullable Object value, Messages messages) {
        return value == null ? "\u2013" : messages.plain(value);
    }

    private static CheckRow row(int id, ImportLine line, String column, String value, String reason) {
        return new CheckRow(id, line.fate(), line.line(), line.key(), line.name(), column, value, reason);
    }

    @Override
    public long[] ids(ListRequest request) {
        String fate = request.filter(FilterBar.QUICK);
        Stream<CheckRow> found =
                all.stream().filter(row -> fate.isEmpty() || row.fate().name().equals(fate));
        for (String word : request.text().toLowerCase(Locale.ROOT).split("\\s+")) {
            found = found.filter(row -> word.isEmpty() || row.contains(word));
        }
        Comparator<CheckRow> sort = SORTS.get(request.sort());
        if (sort != null) {
            found = found.sorted(request.descending() ? sort.reversed() : sort);
        }
        return found.mapToLong(CheckRow::id).toArray();
    }

    @Override
    public List<CheckRow> rows(long[] ids) {
        return LongStream.of(ids).mapToObj(id -> all.get((int) id)).toList();
    }

    @Override
    public long idOf(CheckRow row) {
        return row.id();
    }

    /// How many rows of the file share each fate, by its name.
    static Map<String, Integer> counts(DryRun run) {
        Map<String, Integer> counts = new HashMap<>();
        for (RowFate fate : RowFate.values()) {
            counts.put(fate.name(), run.counts().of(fate));
        }
        return counts;
    }
}
