package org.millwright.inspection.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.AnswerChoice;
import org.millwright.inspection.AnswerRow;
import org.millwright.inspection.Named;
import org.millwright.inspection.Period;
import org.millwright.inspection.ResultBy;
import org.millwright.inspection.ResultCell;
import org.millwright.inspection.ResultLine;
import org.millwright.inspection.ResultLine.Scope;
import org.millwright.inspection.Results;
import org.millwright.inspection.RoundDetail;
import org.millwright.inspection.store.AnswerReader;
import org.millwright.inspection.store.AreaReader;
import org.millwright.inspection.store.ResultReader;
import org.millwright.inspection.store.RoundReader;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;

/// What signed rounds have found over a period, in figures and in full.
public final class RoundResults {

    /// How many lines a list on the screen has at most; a workbook has all.
    public static final int MOST = 2000;

    private final Store store;
    private final InspectionQueries rounds;
    private final ResultReader results = new ResultReader();
    private final AnswerReader answers = new AnswerReader();
    private final AreaReader areas = new AreaReader();
    private final RoundReader roundNames = new RoundReader();

    public RoundResults(Store store, InspectionQueries rounds) {
        this.store = store;
        this.rounds = rounds;
    }

    /// One line for each that has signed runs in the period, by code and name.
    public List<ResultLine> lines(Period period, ResultBy by) {
        return store.snapshot(dsl -> {
            List<ResultCell> cells = results.cells(dsl, period, store.zone());
            return switch (by) {
                case ROUND -> {
                    Map<Long, Named> names = roundNames.names(dsl);
                    yield lines(
                            cells,
                            cell -> Objects.requireNonNull(names.get(cell.roundId())),
                            (round, own) -> new Scope(round.id(), Set.of(), null));
                }
                case AREA -> {
                    Set<Long> machines =
                            cells.stream().map(ResultCell::equipmentId).collect(Collectors.toSet());
                    Map<Long, Named> all = areas.of(dsl, machines);
                    yield lines(
                            cells,
                            cell -> Objects.requireNonNull(all.get(cell.equipmentId())),
                            (area, own) -> new Scope(
                                    null,
                                    own.stream().map(ResultCell::equipmentId).collect(Collectors.toSet()),
                                    null));
                }
                case INSPECTOR ->
                    lines(
                            cells,
                            cell -> new Named(0, "", cell.inspector()),
                            (inspector, own) -> new Scope(null, Set.of(), inspector.name()));
            };
        });
    }

    private interface Scoping {
        Scope of(Named key, List<ResultCell> own);
    }

    private static List<ResultLine> lines(List<ResultCell> cells, Function<ResultCell, Named> key, Scoping scoping) {
        Map<Named, List<ResultCell>> groups = new HashMap<>(cells.stream().collect(Collectors.groupingBy(key)));
        return groups.entrySet().stream()
                .map(group -> new ResultLine(
                        group.getKey().code(),
                        group.getKey().name(),
                        Results.of(group.getValue()),
                        scoping.of(group.getKey(), group.getValue())))
                .sorted(Comparator.comparing(ResultLine::code).thenComparing(ResultLine::name))
                .toList();
    }

    /// The answers behind a figure, the latest first, at most {@link #MOST}.
    public List<AnswerRow> answers(AnswerChoice choice) {
        return store.read(dsl -> answers.list(dsl, choice, store.zone(), MOST));
    }

    /// Writes every point of a round's signed runs, the latest run first: CSV where the name ends so, else a workbook.
    ///
    /// @param code of the round, in capitals or not
    /// @param from of the days of signature; none from the beginning
    /// @return how many rows were written
    public Outcome<Long> export(
            String code,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Path target,
            Messages messages,
            Progress progress,
            BooleanSupplier cancelled) {
        Long round = rounds.roundByCode(code).map(RoundDetail::id).orElse(null);
        if (round == null) {
            return Outcome.refused("inspection.refused.no-round");
        }
        return store.snapshot(dsl -> AnswerColumns.sheet(messages)
                .write(
                        target,
                        answers.runsOf(dsl, round, from, to, store.zone()),
                        runs -> answers.ofRuns(dsl, runs),
                        progress,
                        cancelled));
    }
}
