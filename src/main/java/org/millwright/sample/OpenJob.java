package org.millwright.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A work order on its way through the workshop.
final class OpenJob {

    /// Why, and what was done about it; told when the job is completed.
    record Story(
            @Nullable String problem,
            @Nullable String cause,
            @Nullable String remedy) {

        static final Story NONE = new Story(null, null, null);
    }

    /// A quantity of a part in hundredths, still to be fetched.
    record Need(int part, long quantity) {}

    enum Progress {
        REPORTED,
        APPROVED,
        STARTED,
        HELD,
        COMPLETED
    }

    final int order;
    final Machine machine;
    final Craft craft;
    final int priority;
    final LocalDateTime openedAt;
    final Story story;
    final int stopMinutes;
    final List<Need> needs = new ArrayList<>();
    final List<Stores.Issue> issues = new ArrayList<>();

    /// The place of the plan in the plan book, or -1.
    int plan = -1;
    /// The place of the machine in that plan.
    int planMachine;
    /// The number of the watched point that it came from, or -1.
    int point = -1;

    Progress progress = Progress.REPORTED;
    LocalDate plannedOn;
    int minutesLeft;
    int crew = 1;
    int assignee;
    boolean waitsForParts;

    @Nullable
    LocalDate heldUntil;

    @Nullable
    LocalDateTime earliest;

    OpenJob(
            int order,
            Machine machine,
            Craft craft,
            int priority,
            LocalDateTime openedAt,
            LocalDate plannedOn,
            double hours,
            Story story,
            int stopMinutes) {
        this.order = order;
        this.machine = machine;
        this.craft = craft;
        this.priority = priority;
        this.openedAt = openedAt;
        this.plannedOn = plannedOn;
        this.minutesLeft = Math.max(15, (int) Math.round(hours * 4) * 15);
        this.story = story;
        this.stopMinutes = stopMinutes;
    }

    boolean preventive() {
        return plan >= 0;
    }
}
