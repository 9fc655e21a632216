package org.millwright.maintenance.app;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millwright.kernel.Money;
import org.millwright.maintenance.Forecast;
import org.millwright.maintenance.JobPrices;
import org.millwright.maintenance.JobPrices.Part;
import org.millwright.maintenance.PlannedJob;
import org.millwright.people.PersonRow;
import org.millwright.people.app.PeopleQueries;
import org.millwright.platform.db.Store;
import org.millwright.stock.app.StockQueries;
import org.millwright.workorder.PartNeed;

/// What the plans will need in the months to come, at today's prices.
public final class MaintenanceForecast {

    /// This month and the eleven after it.
    public static final int MONTHS = 12;

    private final Store store;
    private final PlanForecast plans;
    private final PeopleQueries people;
    private final StockQueries stock;

    public MaintenanceForecast(Store store, PlanForecast plans, PeopleQueries people, StockQueries stock) {
        this.store = store;
        this.plans = plans;
        this.people = people;
        this.stock = stock;
    }

    /// What is left of this month, and the months after it.
    public Forecast read() {
        YearMonth first = YearMonth.from(store.today());
        LocalDate last = first.plusMonths(MONTHS - 1L).atEndOfMonth();
        List<PlannedJob> jobs = plans.jobs(last);
        return Forecast.of(jobs, first, MONTHS, new JobPrices(hours(), parts(jobs)));
    }

    /// Each craft at the mean of what its people cost today; those who have no rate are left out.
    private Map<String, Money> hours() {
        Map<String, List<Money>> rates = new HashMap<>();
        for (PersonRow person : people.active()) {
            String craft = person.craft();
            Money rate = person.rateToday();
            if (craft != null && rate != null) {
                rates.computeIfAbsent(JobPrices.key(craft), key -> new ArrayList<>())
                        .add(rate);
            }
        }
        Map<String, Money> means = new HashMap<>();
        rates.forEach((craft, all) -> means.put(
                craft,
                Money.of(JobPrices.sum(all).amount().divide(BigDecimal.valueOf(all.size()), MathContext.DECIMAL128))));
        return means;
    }

    private Map<Long, Part> parts(List<PlannedJob> jobs) {
        long[] ids = jobs.stream()
                .flatMap(job -> job.job().job().parts().stream())
                .mapToLong(PartNeed::partId)
                .distinct()
                .toArray();
        Map<Long, Part> parts = new HashMap<>();
        stock.rows(ids)
                .forEach(row -> parts.put(row.id(), new Part(row.partNo(), row.name(), row.unit(), row.average())));
        return parts;
    }
}
