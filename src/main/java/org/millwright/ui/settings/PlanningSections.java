package org.millwright.ui.settings;

import java.util.List;
import java.util.Objects;
import org.millwright.kernel.Message;
import org.millwright.maintenance.Grace;
import org.millwright.maintenance.PauseRule;
import org.millwright.maintenance.PlanningRules;
import org.millwright.maintenance.app.PlanFamilies;
import org.millwright.maintenance.app.PlanningSettings;
import org.millwright.site.WorkingWeek;
import org.millwright.site.app.SiteCalendar;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.nav.Workbench;
import org.millwright.ui.settings.FormOverList.Saving;

/// What plans depend on: the days on which the plant works, and what it has decided about its plans.
final class PlanningSections {

    private PlanningSections() {}

    /// The working week, and the holidays.
    static SettingsSection calendar(Kit kit, Workbench bench, ViewState views, SiteCalendar calendar) {
        var days = new WeekEntry(kit, "days", "settings.calendar.week");
        return new FormOverList<>(
                kit,
                new FormPane(kit).add(days),
                "settings.calendar.week-note",
                calendar::week,
                week -> days.value(week.days()),
                new Saving<>(
                        WorkingWeek.USUAL,
                        seen -> new WorkingWeek(days.value(), seen.version()),
                        calendar::setWeek,
                        () -> bench.notices().done(Message.of("settings.calendar.week-saved"))),
                HolidayList.of(kit, bench, views, calendar));
    }

    /// The rules for all plans, and their families.
    static SettingsSection rules(
            Kit kit, Workbench bench, ViewState views, PlanningSettings settings, PlanFamilies families) {
        ChoiceEntry<PauseRule> pause =
                ChoiceEntry.of(kit, "pauseRule", "settings.planning.pause", List.of(PauseRule.values()));
        pause.wide();
        ChoiceEntry<Grace> grace = ChoiceEntry.of(kit, "grace", "settings.planning.grace", List.of(Grace.values()));
        grace.wide();
        return new FormOverList<>(
                kit,
                new FormPane(kit).add(pause, grace),
                "settings.planning.pause-note",
                settings::read,
                rules -> {
                    pause.value(rules.pauseRule());
                    grace.value(rules.grace());
                },
                new Saving<>(
                        PlanningRules.USUAL,
                        seen -> new PlanningRules(
                                Objects.requireNonNullElse(pause.value(), seen.pauseRule()),
                                Objects.requireNonNullElse(grace.value(), seen.grace()),
                                seen.version()),
                        settings::set,
                        () -> bench.notices().done(Message.of("settings.planning.saved"))),
                FamilyList.of(kit, bench, views, families));
    }
}
