package org.millwright.ui.equipment;

import org.millwright.equipment.EquipmentDetail;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.dialog.Confirm;
import org.millwright.ui.nav.Notices;

/// Takes equipment out of use for good, after telling how much stands below it.
final class Retiring {

    private final Kit kit;
    private final EquipmentServices services;
    private final EquipmentModel model;
    private final Notices notices;
    private final Runnable done;

    /// @param done runs when something was retired
    Retiring(Kit kit, EquipmentServices services, EquipmentModel model, Notices notices, Runnable done) {
        this.kit = kit;
        this.services = services;
        this.model = model;
        this.notices = notices;
        this.done = done;
    }

    void ask() {
        model.known()
                .filter(known -> !known.fields().status().isRetired())
                .ifPresent(known -> model.countBelow(known.id(), below -> ask(known, below)));
    }

    private void ask(EquipmentDetail known, int below) {
        Confirm.danger(
                kit,
                Message.of("equipment.retire.title", known.fields().tag()),
                Message.of("equipment.retire.text", known.fields().name(), below),
                "equipment.retire",
                () -> retire(known));
    }

    /// @param asked the record as it was when asked about: edits of it may have been saved just before
    private void retire(EquipmentDetail asked) {
        EquipmentDetail known =
                model.known().filter(now -> now.id() == asked.id()).orElse(asked);
        kit.tasks()
                .run(
                        () -> services.register().retire(known.id(), known.version()),
                        outcome -> outcome.handle(
                                retired -> {
                                    notices.done(Message.of("equipment.retired", retired));
                                    done.run();
                                },
                                notices::refused));
    }
}
