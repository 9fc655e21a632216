package org.millwright.ui.kit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.DirectTasks;
import org.millwright.platform.task.Tasks;

/// What the kit's tests build parts with: English, 12 March 2026, everything at once.
public final class KitFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    public static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private KitFixture() {}

    public static Kit kit() {
        return kit(Locale.UK, new DirectTasks());
    }

    /// The same with another clock.
    public static Kit at(Clock clock, Kit kit) {
        return new Kit(kit.messages(), kit.tasks(), clock, kit.density(), kit.cards(), kit.files());
    }

    /// The same with other tasks.
    public static Kit with(Tasks tasks, Kit kit) {
        return new Kit(kit.messages(), tasks, kit.clock(), kit.density(), kit.cards(), kit.files());
    }

    public static Kit kit(Locale locale, Tasks tasks) {
        return new Kit(
                new Messages(locale, ZoneOffset.UTC),
                tasks,
                CLOCK,
                new SimpleObjectProperty<>(Density.COMPACT),
                new TestCards(),
                new TestFiles(null));
    }
}
