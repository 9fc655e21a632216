package org.millwright.ui.inspection;

import java.nio.file.Path;
import org.millwright.attachment.app.AttachmentFiles;
import org.millwright.maintenance.app.StatutoryRegister;
import org.millwright.plant.Plant;
import org.millwright.ui.kit.FileOpener;

/// What the register of statutory inspections needs of the plant and of this computer.
///
/// @param opener shows files in the system's viewer
/// @param copies where copies for the viewer are put
public record StatutoryServices(StatutoryRegister register, AttachmentFiles files, FileOpener opener, Path copies) {

    public static StatutoryServices of(Plant plant, FileOpener opener, Path copies) {
        return new StatutoryServices(plant.statutory(), plant.attachmentFiles(), opener, copies);
    }
}
