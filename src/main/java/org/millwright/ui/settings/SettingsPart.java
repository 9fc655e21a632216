package org.millwright.ui.settings;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Labelled;

/// What the settings are divided into, in the order a new plant needs them.
enum SettingsPart implements Labelled {
    PLANT(Feather.HOME),
    LOOK(Feather.EYE),
    PEOPLE(Feather.USERS),
    CALENDAR(Feather.CALENDAR),
    PLANNING(Feather.REPEAT),
    COST_CENTRES(Feather.CREDIT_CARD),
    STOREROOMS(Feather.ARCHIVE),
    BACKUPS(Feather.SAVE),
    DATA(Feather.HARD_DRIVE);

    @SuppressWarnings("ImmutableEnumChecker") // an icon is a constant
    private final Ikon icon;

    SettingsPart(Ikon icon) {
        this.icon = icon;
    }

    Ikon icon() {
        return icon;
    }
}
