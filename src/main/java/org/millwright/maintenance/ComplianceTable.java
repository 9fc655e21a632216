package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.millwright.kernel.Explanation;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;
import org.millwright.maintenance.Compliance.FellDue;

/// How well planned maintenance was kept, group by group, with the dates behind each figure.
public record ComplianceTable(List<Group> groups, Compliance all) {

    /// By what dates are put together.
    public enum By implements Labelled {
        MONTH,
        AREA,
        PLAN
    }

    /// @param name a month as 2026-03, an area, or a plan's code and name; empty for dates in no area
    public record Group(String name, Compliance compliance, List<ComplianceLine> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    public ComplianceTable {
        groups = List.copyOf(groups);
    }

    /// Groups by name; months in their order.
    public static ComplianceTable of(Collection<ComplianceLine> lines, By by) {
        TreeMap<String, List<ComplianceLine>> grouped =
                lines.stream().collect(Collectors.groupingBy(name(by), TreeMap::new, Collectors.toList()));
        return new ComplianceTable(
                grouped.entrySet().stream()
                        .map(group -> new Group(group.getKey(), count(group.getValue()), group.getValue()))
                        .toList(),
                count(lines));
    }

    private static Function<ComplianceLine, String> name(By by) {
        return switch (by) {
            case MONTH -> line -> line.month().toString();
            case AREA -> ComplianceLine::area;
            case PLAN -> line -> line.plan() + " " + line.planName();
        };
    }

    private static Compliance count(Collection<ComplianceLine> lines) {
        List<FellDue> dates = lines.stream().map(ComplianceLine::date).toList();
        return Compliance.of(dates, LocalDate.MIN, LocalDate.MAX);
    }

    /// How the share comes about.
    public static Explanation why(Compliance counted, Grace grace) {
        return Explanation.of(
                Message.of("maintenance.compliance.due", counted.due()),
                Message.of("maintenance.compliance.grace", grace),
                Message.of("maintenance.compliance.left-out", counted.leftOut()),
                Message.of(
                        "maintenance.compliance.share",
                        counted.onTime(),
                        counted.due(),
                        counted.percent().map(Object.class::cast).orElse("-")));
    }
}
