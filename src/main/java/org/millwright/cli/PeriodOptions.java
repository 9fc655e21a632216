package org.millwright.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.ListRequest;
import picocli.CommandLine.Option;

/// `--from DATE --to DATE`, both included and both optional, for lists that take these filters.
final class PeriodOptions {

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "millwright.export.from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "millwright.export.to")
    private @Nullable LocalDate to;

    @Nullable
    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate to() {
        return to;
    }

    ListRequest within(ListRequest request) {
        ListRequest later = from == null ? request : request.withFilter("from", from.toString());
        return to == null ? later : later.withFilter("to", to.toString());
    }
}
