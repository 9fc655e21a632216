package org.millwright.platform.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Rows of a workbook in the format of Excel 97 to 2003.
final class XlsSource extends SheetSource {

    private final List<XlsFile.Sheet> parts;
    private final int chosen;

    private XlsSource(Path file, List<XlsFile.Sheet> parts, int chosen) {
        super(file, parts.stream().map(XlsFile.Sheet::name).toList());
        this.parts = parts;
        this.chosen = chosen;
    }

    static XlsSource open(Path file) throws IOException {
        try (XlsFile workbook = XlsFile.open(file)) {
            return new XlsSource(file, XlsGlobals.read(workbook).visibleSheets(), 0);
        }
    }

    @Override
    public SheetKind kind() {
        return SheetKind.XLS;
    }

    @Override
    public SheetSource sheet(int index) {
        sheets().get(index);
        return new XlsSource(file(), parts, index);
    }

    @Override
    void scan(RowVisitor visitor, SheetWatch watch) throws IOException {
        try (XlsFile workbook = XlsFile.open(file())) {
            XlsGlobals globals = XlsGlobals.read(workbook);
            new XlsRows(workbook, globals, visitor, watch)
                    .read(parts.get(chosen).position());
        }
    }
}
