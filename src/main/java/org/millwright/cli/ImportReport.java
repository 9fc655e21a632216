package org.millwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.ImportLine;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.Problem;
import org.millwright.exchange.RowFate;
import org.millwright.exchange.app.DraftRows;
import org.millwright.exchange.app.DryRun;
import org.millwright.exchange.app.ImportCounts;
import org.millwright.exchange.app.ImportResult;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.platform.i18n.Messages;

/// Says what an import would do or has done: the mapping, every problem by line and column, and the totals.
final class ImportReport {

    /// What other programs are told of a problem.
    record ProblemData(long line, String column, String value, Message reason) {}

    /// What other programs are told of a changed field.
    record ChangeData(
            long line,
            String tag,
            String field,
            @Nullable Object before,
            @Nullable Object after) {}

    private final Messages messages;

    ImportReport(Messages messages) {
        this.messages = messages;
    }

    /// @param goodAlone whether the import would leave the bad rows out instead of being refused
    Printout dryRun(ImportKind kind, DryRun run, boolean goodAlone) {
        List<Object> lines = new ArrayList<>(mappingLines(run.mapping()));
        lines.addAll(furtherSheets(kind, run));
        lines.add("");
        if (run.bad().isEmpty()) {
            lines.add(Message.of("exchange.none-bad"));
        } else {
            lines.addAll(problems(run.bad()));
        }
        lines.add("");
        lines.addAll(totals("exchange.dry-run", run.counts()));
        return new Printout(
                data(run.mapping(), run.counts(), run.lines(), List.of()),
                lines,
                goodAlone || run.bad().isEmpty()
                        ? List.of()
                        : List.of(Violation.general(
                                "millwright.import.would-refuse", run.bad().size())));
    }

    /// @param written the file of the bad rows; where it could not be written, they are told here
    Printout done(DryRun run, ImportResult result, Outcome<List<Path>> written) {
        List<Object> lines = new ArrayList<>(totals("exchange.done", result.counts()));
        List<Path> badRows = new ArrayList<>();
        written.handle(badRows::addAll, reasons -> {
            reasons.forEach(reason -> lines.add(Message.of("exchange.bad-rows-unwritten", reason.message())));
            lines.add("");
            lines.addAll(problems(result.bad()));
        });
        badRows.forEach(file -> lines.add(Message.of("exchange.bad-rows-in", file.toString())));
        return new Printout(data(run.mapping(), result.counts(), result.bad(), badRows), lines);
    }

    private List<Object> problems(List<ImportLine> bad) {
        List<Object> lines = new ArrayList<>();
        lines.add(Printout.Cells.of(
                Message.of("exchange.head-line"),
                Message.of("exchange.head-column"),
                Message.of("exchange.head-value"),
                Message.of("exchange.head-reason")));
        bad.stream()
                .flatMap(line -> line.problems().stream())
                .forEach(problem -> lines.add(Printout.Cells.of(
                        String.valueOf(problem.line()), problem.column(), oneLine(problem.value()), problem.reason())));
        return lines;
    }

    /// All problems as the reasons of a refusal.
    Outcome<Printout> refusal(DryRun run) {
        List<Violation> reasons = new ArrayList<>();
        reasons.add(Violation.general("millwright.import.refused", run.bad().size()));
        run.bad().stream()
                .flatMap(line -> line.problems().stream())
                .forEach(problem -> reasons.add(violation(problem)));
        return Outcome.refused(reasons);
    }

    private Violation violation(Problem problem) {
        return problem.value().equals("")
                ? Violation.general("exchange.problem-blank", problem.line(), problem.column(), problem.reason())
                : Violation.general(
                        "exchange.problem",
                        problem.line(),
                        problem.column(),
                        oneLine(problem.value()),
                        problem.reason());
    }

    /// Only what the headings do not say themselves.
    private List<Object> mappingLines(ImportMapping mapping) {
        List<Object> lines = new ArrayList<>();
        mapping.sources().forEach((field, source) -> {
            if (!messages.plain(field).equals(source.shown())) {
                lines.add(Printout.Cells.of(field, source.shown()));
            }
        });
        if (lines.isEmpty()) {
            lines.add(Message.of("exchange.as-headed", mapping.sources().size()));
        } else {
            lines.addFirst(Printout.Cells.of(Message.of("exchange.head-field"), Message.of("exchange.head-source")));
        }
        return lines;
    }

    /// What stands on further sheets goes with the rows that it belongs to, and has no totals of its own.
    private static List<Message> furtherSheets(ImportKind kind, DryRun run) {
        List<Message> lines = new ArrayList<>();
        for (int i = 0; i < kind.further().size(); i++) {
            DraftRows rows = run.further().get(i);
            Message name = kind.further().get(i).sheet();
            lines.add(
                    rows.isLeftOut()
                            ? Message.of("exchange.further-left-out", name)
                            : Message.of(
                                    "exchange.further-rows", name, rows.drafts().size()));
        }
        return lines;
    }

    private static List<Message> totals(String key, ImportCounts counts) {
        List<Message> lines = new ArrayList<>();
        lines.add(Message.of(
                key,
                counts.rows(),
                counts.of(RowFate.NEW),
                counts.of(RowFate.CHANGED),
                counts.of(RowFate.UNCHANGED),
                counts.of(RowFate.REPEATED),
                counts.of(RowFate.BAD)));
        if (counts.made() > 0) {
            lines.add(Message.of("exchange.made", counts.made()));
        }
        return lines;
    }

    private Map<String, Object> data(
            ImportMapping mapping, ImportCounts counts, List<ImportLine> lines, List<Path> badRows) {
        Map<String, Object> data = new LinkedHashMap<>();
        Map<String, String> sources = new LinkedHashMap<>();
        mapping.sources().forEach((field, source) -> sources.put(field.key(), source.pattern()));
        data.put("mapping", sources);
        data.put("rows", counts.rows());
        for (RowFate fate : RowFate.values()) {
            data.put(fate.name().toLowerCase(Locale.ROOT), counts.of(fate));
        }
        data.put("made", counts.made());
        data.put("changes", lines.stream().flatMap(ImportReport::changes).toList());
        data.put(
                "problems",
                lines.stream()
                        .flatMap(line -> line.problems().stream())
                        .map(problem -> new ProblemData(
                                problem.line(),
                                messages.plain(problem.column()),
                                messages.plain(problem.value()),
                                problem.reason()))
                        .toList());
        badRows.forEach(file -> data.put("badRows", file.toString()));
        return data;
    }

    private static Stream<ChangeData> changes(ImportLine line) {
        return line.differences().stream()
                .map(change ->
                        new ChangeData(line.line(), line.key(), change.field().key(), change.before(), change.after()));
    }

    private String oneLine(Object value) {
        return messages.plain(value).replaceAll("\\R", " ");
    }
}
