package org.millwright.ui.files;

import java.util.List;
import org.millwright.attachment.AttachmentRow;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.Column.IconText;

/// What a list of files says of each.
final class FileColumns {

    private FileColumns() {}

    static List<Column<AttachmentRow>> all() {
        return List.of(
                Column.<AttachmentRow>icon(
                                "name", "files.column.name", file -> new IconText(FileKindLook.icon(file), file.name()))
                        .width(170)
                        .unsortable(),
                Column.<AttachmentRow>text("note", "files.column.note", AttachmentRow::note)
                        .width(118)
                        .unsortable(),
                Column.<AttachmentRow>measured("size", "files.column.size", FileKindLook::size)
                        .width(70)
                        .unsortable(),
                Column.<AttachmentRow>instant("at", "files.column.at", AttachmentRow::addedAt)
                        .width(152)
                        .unsortable(),
                Column.<AttachmentRow>text("by", "files.column.by", AttachmentRow::addedBy)
                        .width(110)
                        .unsortable());
    }
}
