package org.millwright.platform.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;

/// Rows of a workbook in the format of today, read as a stream.
final class XlsxSource extends SheetSource {

    private final List<WorkbookXml.Sheet> parts;
    private final int chosen;

    private XlsxSource(Path file, List<WorkbookXml.Sheet> parts, int chosen) {
        super(file, parts.stream().map(WorkbookXml.Sheet::name).toList());
        this.parts = parts;
        this.chosen = chosen;
    }

    static XlsxSource open(Path file) throws IOException {
        try (XlsxFile workbook = XlsxFile.open(file)) {
            var content = new WorkbookXml();
            workbook.workbook(content);
            List<WorkbookXml.Sheet> sheets = content.sheets().stream()
                    .filter(sheet -> workbook.isCells(sheet.relation()))
                    .toList();
            if (sheets.isEmpty()) {
                throw SheetRefusal.of("sheet.file.no-rows", SheetRefusal.nameOf(file));
            }
            return new XlsxSource(file, sheets, 0);
        }
    }

    @Override
    public SheetKind kind() {
        return SheetKind.XLSX;
    }

    @Override
    public SheetSource sheet(int index) {
        sheets().get(index);
        return new XlsxSource(file(), parts, index);
    }

    @Override
    void scan(RowVisitor visitor, SheetWatch watch) throws IOException {
        try (XlsxFile workbook = XlsxFile.open(file())) {
            var content = new WorkbookXml();
            workbook.workbook(content);
            var texts = new SharedTextsXml(SheetRefusal.nameOf(file()));
            workbook.related("/sharedStrings", texts);
            var styles = new StylesXml();
            workbook.related("/styles", styles);
            PackagePart sheet = workbook.sheet(parts.get(chosen).relation());
            long size = sheet.getSize();
            try (var counting = new CountingInput(workbook.open(sheet))) {
                workbook.parse(counting, new SheetXml(new XlsxCells(texts, styles, content.from1904()), row -> {
                    watch.row(row.line(), counting.count(), size);
                    return visitor.visit(row);
                }));
            }
        }
    }
}
