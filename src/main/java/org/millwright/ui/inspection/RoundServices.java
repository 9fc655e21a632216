package org.millwright.ui.inspection;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.millwright.attachment.app.AttachmentFiles;
import org.millwright.attachment.app.AttachmentRegister;
import org.millwright.inspection.app.InspectionQueries;
import org.millwright.inspection.app.RoundCorrections;
import org.millwright.inspection.app.RoundPhotos;
import org.millwright.inspection.app.RoundRuns;
import org.millwright.inspection.app.RoundSigning;
import org.millwright.kernel.ListRequest;
import org.millwright.people.app.PeopleQueries;
import org.millwright.plant.Plant;
import org.millwright.ui.kit.FileOpener;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.form.Picked;
import org.millwright.workorder.WorkOrderView;
import org.millwright.workorder.app.WorkOrderQueries;

/// What walking a round needs of the plant and of this computer.
///
/// @param me the name of who sits here
/// @param opener shows files in the system's viewer
/// @param copies where copies for the viewer are put
public record RoundServices(
        InspectionQueries queries,
        RoundRuns runs,
        RoundSigning signing,
        RoundPhotos photos,
        RoundCorrections corrections,
        AttachmentRegister attachments,
        AttachmentFiles files,
        WorkOrderQueries orders,
        Supplier<String> me,
        ViewState views,
        FileOpener opener,
        Path copies) {

    private static final int MOST_FOUND = 20;

    public static RoundServices of(Plant plant, ViewState views, FileOpener opener, Path copies) {
        PeopleQueries people = plant.people();
        return new RoundServices(
                plant.inspections(),
                plant.roundRuns(),
                plant.roundSigning(),
                plant.roundPhotos(),
                plant.roundCorrections(),
                plant.attachments(),
                plant.attachmentFiles(),
                plant.workOrderQueries(),
                () -> people.me()
                        .map(person -> person.name())
                        .orElse(plant.store().actor().name()),
                views,
                opener,
                copies);
    }

    /// Open work orders for a picker: without a text those of the machine.
    List<Picked> searchOrders(long equipmentId, String text) {
        ListRequest open = ListRequest.ALL.withFilter("view", WorkOrderView.OPEN.key());
        ListRequest wanted =
                text.isBlank() ? open.withFilter("equipment", String.valueOf(equipmentId)) : open.withText(text);
        return orders.rows(orders.head(wanted, MOST_FOUND)).stream()
                .map(order -> new Picked(order.id(), order.number(), order.equipmentTag() + "  " + order.title()))
                .toList();
    }
}
