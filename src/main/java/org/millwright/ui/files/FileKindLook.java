package org.millwright.ui.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.attachment.AttachmentRow;
import org.millwright.ui.kit.table.Column.Measured;

/// How a file looks in a list.
final class FileKindLook {

    private static final int KILO = 1024;

    private FileKindLook() {}

    /// A picture, something to read, or something that is only kept.
    static Ikon icon(AttachmentRow file) {
        return file.kind().isPicture()
                ? Feather.IMAGE
                : file.kind().opensAs(file.name()).isPresent() ? Feather.FILE_TEXT : Feather.FILE;
    }

    /// In kB, rounded up, from 1 MB on in MB.
    static Measured size(AttachmentRow file) {
        BigDecimal kilo = BigDecimal.valueOf(file.bytes()).divide(BigDecimal.valueOf(KILO), 0, RoundingMode.CEILING);
        return kilo.intValue() < KILO
                ? new Measured(kilo, "kB")
                : new Measured(kilo.divide(BigDecimal.valueOf(KILO), 1, RoundingMode.HALF_UP), "MB");
    }
}
