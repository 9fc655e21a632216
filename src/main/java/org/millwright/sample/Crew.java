package org.millwright.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.millwright.kernel.Money;
import org.millwright.sample.SamplePerson.Rate;

/// The people of the plant, by what they do.
///
/// @param technicians those whose hours are booked
record Crew(
        List<SamplePerson> technicians,
        List<SamplePerson> supervisors,
        List<SamplePerson> planners,
        List<SamplePerson> storekeepers,
        List<SamplePerson> inspectors,
        List<SamplePerson> operators) {

    private static final double YEARLY_RISE = 1.032;

    private static final List<String> NAMES =
            Rows.list("Anton Brückner, Petra Kowalski, Marek Hollan, Sven Adler, Tomas Riedl, Jonas Faber, Emre Aydin,"
                + " Lukas Wendt, Karin Stolz, Paul Oberhuber, Milan Petrov, Daniel Voss, Ines Caldera, Georg Thaler,"
                + " Stefan Kuhn, Rosa Lindner, Heike Brandl, Oskar Maurer, Nadia Ferri, Bernd Lechner, Vera Novak, Ali"
                + " Demir, Franz Egger, Julia Sommer, Igor Matic, Carla Reuter, Ben Hartwig, Monika Pfeil, David"
                + " Krall, Sofia Berger, Ralf Stein, Lea Winter");

    static Crew hire(SampleSize size, long seed, LocalDate from, LocalDate today) {
        return hire(size, seed, from, today, 0);
    }

    /// @param site from 0; each has other people
    static Crew hire(SampleSize size, long seed, LocalDate from, LocalDate today, int site) {
        boolean whole = size != SampleSize.SMALL;
        var hiring = new Hiring(Dice.of(seed, "crew"), from, today, site);
        var technicians = new ArrayList<SamplePerson>();
        technicians.addAll(hiring.technicians(Craft.MECHANICAL, whole ? 7 : 2));
        technicians.addAll(hiring.technicians(Craft.ELECTRICAL, whole ? 2 : 1));
        technicians.addAll(hiring.technicians(Craft.INSTRUMENTATION, whole ? 2 : 1));
        technicians.addAll(hiring.technicians(Craft.UTILITIES, whole ? 2 : 1));
        return new Crew(
                technicians,
                hiring.others(whole ? 2 : 1),
                hiring.others(1),
                hiring.others(whole ? 2 : 1),
                hiring.others(whole ? 3 : 1),
                hiring.others(whole ? 6 : 2));
    }

    List<SamplePerson> everyone() {
        var everyone = new ArrayList<>(technicians);
        for (var group : List.of(supervisors, planners, storekeepers, inspectors, operators)) {
            everyone.addAll(group);
        }
        return List.copyOf(everyone);
    }

    private static final class Hiring {

        private final Dice dice;
        private final LocalDate from;
        private final LocalDate today;
        private final int site;
        private int hired;

        Hiring(Dice dice, LocalDate from, LocalDate today, int site) {
            this.dice = dice;
            this.from = from;
            this.today = today;
            this.site = site;
        }

        List<SamplePerson> technicians(Craft craft, int count) {
            var people = new ArrayList<SamplePerson>();
            for (int i = 0; i < count; i++) {
                double first = craft.rate() * dice.between(0.92, 1.12);
                people.add(person(craft.label(), rates(first)));
            }
            return people;
        }

        List<SamplePerson> others(int count) {
            var people = new ArrayList<SamplePerson>();
            for (int i = 0; i < count; i++) {
                people.add(person("", List.of()));
            }
            return people;
        }

        private SamplePerson person(String craft, List<Rate> rates) {
            String name = name(hired++);
            return new SamplePerson("P" + (100 + hired), name, craft.isEmpty() ? null : craft, rates);
        }

        /// Other pairs of first and last names at each site; an initial once all pairs are given.
        private String name(int no) {
            String first = NAMES.get(no).substring(0, NAMES.get(no).indexOf(' '));
            String other = NAMES.get((no + site) % NAMES.size());
            String initial = site < NAMES.size() ? "" : " " + (char) ('A' + site / NAMES.size()) + ".";
            return first + initial + other.substring(other.indexOf(' '));
        }

        /// One from the January at or before the beginning, and a new one each January.
        private List<Rate> rates(double first) {
            var rates = new ArrayList<Rate>();
            double rate = first;
            for (int year = from.getYear(); year <= today.getYear(); year++) {
                BigDecimal hourly = BigDecimal.valueOf(Math.round(rate * 20) * 5, 2);
                rates.add(new Rate(LocalDate.of(year, 1, 1), Money.of(hourly)));
                rate *= YEARLY_RISE;
            }
            return List.copyOf(rates);
        }
    }
}
