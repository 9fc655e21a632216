package org.millwright.maintenance.app;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.Proposal;
import org.millwright.maintenance.ProposedWork;
import org.millwright.platform.calendar.CalendarFile;
import org.millwright.platform.calendar.CalendarFile.Day;
import org.millwright.platform.db.Store;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.FileInPlace;

/// The dates to come as a file for other calendars.
public final class PlanCalendarFile {

    private final Store store;
    private final PlanForecast forecast;

    public PlanCalendarFile(Store store, PlanForecast forecast) {
        this.store = store;
        this.forecast = forecast;
    }

    /// @param until the last day
    /// @param messages the language of the reasons
    /// @return how many dates were written
    public Outcome<Integer> write(Path target, LocalDate until, Messages messages) {
        List<Day> days =
                forecast.dates(until).stream().map(work -> day(work, messages)).toList();
        return FileInPlace.write(target, () -> false, out -> {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            CalendarFile.write(text, messages.text("maintenance.calendar.name"), store.now(), days);
            text.flush();
            return days.size();
        });
    }

    private static Day day(ProposedWork work, Messages messages) {
        Proposal proposal = work.proposal();
        String uid = "%d-%d-%s@millwright"
                .formatted(
                        proposal.plan().planId(),
                        proposal.machine().equipmentId(),
                        proposal.scheduledOn().format(DateTimeFormatter.BASIC_ISO_DATE));
        String summary = "%s %s, %s"
                .formatted(
                        proposal.plan().code(),
                        work.planName(),
                        proposal.machine().tag());
        String why = proposal.why().lines().stream().map(messages::text).collect(Collectors.joining("\n"));
        return new Day(uid, proposal.dueOn(), summary, why);
    }
}
