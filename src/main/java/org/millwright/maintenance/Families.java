package org.millwright.maintenance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;

/// Lets the bigger jobs of a family on one machine cover the smaller ones that fall due with them. A job that is
/// covered itself covers nothing: it is not done.
final class Families {

    /// What somebody could be asked to do, or should have done.
    private static final Set<Disposition> COVERABLE = EnumSet.of(
            Disposition.MAKE,
            Disposition.NOT_YET,
            Disposition.DEFER,
            Disposition.ALREADY_OPEN,
            Disposition.MACHINE_OUT,
            Disposition.MISSED,
            Disposition.UNCERTAIN);

    /// What will be done, or stands to be.
    private static final Set<Disposition> COVERING = EnumSet.of(
            Disposition.MAKE,
            Disposition.NOT_YET,
            Disposition.DEFER,
            Disposition.ALREADY_OPEN,
            Disposition.MACHINE_OUT);

    /// A bigger job on its day.
    private record Job(PlanDate date, String code, int rank, FamilyMode mode, LocalDate dueOn, boolean made) {}

    /// The proposals of one plan on one machine.
    record Member(PlanOnMachine on, List<Proposal> proposals) {

        int rank() {
            FamilyPlace place = on.plan().place();
            return place == null ? 0 : place.rank();
        }
    }

    private Families() {}

    /// @param members in any order, of any families and machines
    static List<Proposal> cover(List<Member> members) {
        Map<List<Long>, List<Member>> families = new HashMap<>();
        List<Proposal> all = new ArrayList<>();
        for (Member member : members) {
            FamilyPlace place = member.on().plan().place();
            if (place == null) {
                all.addAll(member.proposals());
            } else {
                families.computeIfAbsent(
                                List.of(place.familyId(), member.on().machine().equipmentId()),
                                key -> new ArrayList<>())
                        .add(member);
            }
        }
        families.values().forEach(family -> all.addAll(ofOne(family)));
        return all;
    }

    private static List<Proposal> ofOne(List<Member> family) {
        family.sort(Comparator.comparingInt(Member::rank).reversed());
        List<Job> jobs = new ArrayList<>();
        List<Proposal> all = new ArrayList<>();
        int i = 0;
        while (i < family.size()) {
            int rank = family.get(i).rank();
            List<Job> ofRank = new ArrayList<>();
            for (; i < family.size() && family.get(i).rank() == rank; i++) {
                Member member = family.get(i);
                for (Proposal proposal : member.proposals()) {
                    Proposal seen = seen(proposal, jobs);
                    all.add(seen);
                    if (COVERING.contains(seen.disposition())) {
                        ofRank.add(job(member.on(), seen));
                    }
                }
                made(member.on(), ofRank);
            }
            jobs.addAll(ofRank);
        }
        return all;
    }

    private static Proposal seen(Proposal proposal, List<Job> jobs) {
        if (!COVERABLE.contains(proposal.disposition())) {
            return proposal;
        }
        FamilyPlace place = proposal.plan().place();
        Job job = place == null ? null : nearest(proposal.dueOn(), place.withinDays(), jobs);
        if (job == null) {
            return proposal;
        }
        String key = job.mode() == FamilyMode.REPLACE ? "maintenance.why.covered" : "maintenance.why.included";
        return proposal.covered(job.date(), job.made(), Message.of(key, job.code(), job.dueOn()));
    }

    /// The biggest within reach; of several, the nearest.
    private static @Nullable Job nearest(LocalDate dueOn, int withinDays, List<Job> jobs) {
        return jobs.stream()
                .filter(job -> distance(job, dueOn) <= withinDays)
                .min(Comparator.comparingInt((Job job) -> -job.rank())
                        .thenComparingLong(job -> distance(job, dueOn))
                        .thenComparing(Job::dueOn)
                        .thenComparing(Job::code))
                .orElse(null);
    }

    private static long distance(Job job, LocalDate dueOn) {
        return Math.abs(ChronoUnit.DAYS.between(job.dueOn(), dueOn));
    }

    private static Job job(PlanOnMachine on, Proposal proposal) {
        return job(on, proposal.date(), proposal.dueOn(), proposal.disposition() == Disposition.MAKE);
    }

    private static Job job(PlanOnMachine on, PlanDate date, LocalDate dueOn, boolean made) {
        FamilyPlace place = on.plan().place();
        return new Job(
                date,
                on.plan().code(),
                place == null ? 0 : place.rank(),
                place == null ? FamilyMode.REPLACE : place.mode(),
                dueOn,
                made);
    }

    /// Work that was made before covers as well.
    private static void made(PlanOnMachine on, List<Job> jobs) {
        for (Occurrence one : on.known()) {
            if (one.status() == OccurrenceStatus.GENERATED) {
                var date = new PlanDate(on.plan().planId(), on.machine().equipmentId(), one.scheduledOn());
                jobs.add(job(on, date, one.dueOn(), true));
            }
        }
    }
}
