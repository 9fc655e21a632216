package org.millwright.sample.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.millwright.kernel.Actor;

/// The records of what the plant is made of, by the names that the content uses.
final class LoadedPlant {

    /// Somebody of the plant, as record and as the one who acts.
    record Person(long id, Actor actor) {}

    /// Ids by name; a name that is not there is a fault of the content.
    static final class Ids {

        private final Map<String, Long> ids = new HashMap<>();

        void put(String name, long id) {
            ids.put(name, id);
        }

        long of(String name) {
            return Objects.requireNonNull(ids.get(name), name);
        }
    }

    final Ids costCentres = new Ids();
    final Ids equipment = new Ids();
    final Ids storerooms = new Ids();
    final Ids parts = new Ids();
    final Ids meters = new Ids();
    final Ids rounds = new Ids();
    final Ids plans = new Ids();

    /// The area or line that the plan of a round is on, by the code of the plan.
    final Ids walked = new Ids();

    /// The check points by the code of the round and their number in it, such as `RND-L1-D 3`.
    final Ids points = new Ids();

    private final Map<String, Person> people = new HashMap<>();

    static String point(String round, int no) {
        return round + " " + no;
    }

    void put(String code, Person person) {
        people.put(code, person);
    }

    Person person(String code) {
        return Objects.requireNonNull(people.get(code), code);
    }
}
