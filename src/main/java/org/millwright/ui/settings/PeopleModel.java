package org.millwright.ui.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.people.LabourRate;
import org.millwright.people.PersonFields;
import org.millwright.people.PersonRow;
import org.millwright.people.app.PeopleQueries;
import org.millwright.people.app.PeopleRegister;
import org.millwright.platform.task.Tasks;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.RowSource;
import org.millwright.ui.nav.Notices;

/// The people of the plant, the one that is edited, and what an hour of them costs from when.
final class PeopleModel {

    /// @param rates by their first day
    record Person(PersonRow row, List<LabourRate> rates) {

        /// The rate that an hour costs on a day.
        Optional<LabourRate> rateOn(LocalDate day) {
            return LabourRate.on(day, rates);
        }
    }

    /// @param seen as the form showed it; none for a new one
    record Edit(Optional<Person> seen, PersonFields fields) {}

    /// The list's views: who works here, or everybody who ever did.
    static final String WORKING = "working";

    static final String EVERYBODY = "everybody";

    private final PeopleRegister register;
    private final PeopleQueries people;
    private final Tasks tasks;
    private final Notices notices;
    private final Edited<Person> edited;

    PeopleModel(PeopleRegister register, PeopleQueries people, Tasks tasks, Notices notices) {
        this.register = register;
        this.people = people;
        this.tasks = tasks;
        this.notices = notices;
        this.edited = new Edited<>(tasks, this::read);
    }

    Edited<Person> edited() {
        return edited;
    }

    RowSource<PersonRow> rows() {
        return RowSource.of(request -> people.ids(listed(request)), people::rows, PersonRow::id);
    }

    /// Adds a new person, or changes the one that was edited.
    Outcome<Long> save(Edit edit) {
        return edit.seen()
                .map(person -> register.change(person.row().id(), person.row().version(), edit.fields()))
                .orElseGet(() -> register.add(edit.fields()));
    }

    /// Says that the person works here no longer, or again.
    ///
    /// @param then hears that it is done, and that it is undone
    void setActive(boolean active, Runnable then) {
        edited.known()
                .ifPresent(person -> setActive(person.row().id(), person.row().version(), active, then));
    }

    Outcome<Long> setRate(long person, LabourRate rate) {
        return register.setRate(person, rate);
    }

    private void setActive(long id, int version, boolean active, Runnable then) {
        tasks.run(
                () -> active ? register.activate(id, version) : register.deactivate(id, version),
                outcome -> outcome.handle(
                        done -> {
                            Message what = Message.of(active ? "settings.people.back" : "settings.people.left");
                            notices.done(what, () -> setActive(id, version + 1, !active, then));
                            edited.again();
                            then.run();
                        },
                        notices::refused));
    }

    private Optional<Person> read(long id) {
        return people.row(id).map(row -> new Person(row, people.rates(id)));
    }

    private static ListRequest listed(ListRequest request) {
        ListRequest plain = request.withoutFilter(FilterBar.QUICK);
        return request.filter(FilterBar.QUICK).equals(EVERYBODY) ? plain : plain.withFilter("active", "yes");
    }
}
