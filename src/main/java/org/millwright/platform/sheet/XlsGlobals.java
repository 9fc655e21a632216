package org.millwright.platform.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/// What stands before the sheets of an xls file: their names, the shared texts, the formats.
final class XlsGlobals {

    private final Path file;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final NumberFormats formats = new NumberFormats();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final BitSet dates = new BitSet();
    private @Nullable SSTRecord texts;
    private boolean from1904;

    private XlsGlobals(Path file) {
        this.file = file;
    }

    /// Reads up to the end of the first part of the stream.
    static XlsGlobals read(XlsFile workbook) {
        var globals = new XlsGlobals(workbook.file());
        Record record = workbook.next();
        while (record != null && !(record instanceof EOFRecord)) {
            globals.accept(record);
            record = workbook.next();
        }
        if (record == null) {
            throw SheetRefusal.damaged(workbook.file(), SheetKind.XLS);
        }
        for (int style = 0; style < globals.styles.size(); style++) {
            int format = globals.styles.get(style);
            globals.dates.set(style, globals.formats.showsDate(format, globals.codes.get(format)));
        }
        return globals;
    }

    private void accept(Record record) {
        switch (record) {
            case BoundSheetRecord sheet -> sheets.add(sheet);
            case SSTRecord shared -> texts = shared;
            case FormatRecord format -> codes.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> styles.add((int) style.getFormatIndex());
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            default -> {
                // fonts, colours and print settings say nothing about values
            }
        }
    }

    List<XlsFile.Sheet> visibleSheets() {
        BoundSheetRecord[] ordered = BoundSheetRecord.orderByBofPosition(sheets);
        var visible = new ArrayList<XlsFile.Sheet>();
        for (BoundSheetRecord sheet : sheets) {
            if (!sheet.isHidden() && !sheet.isVeryHidden()) {
                visible.add(
                        new XlsFile.Sheet(sheet.getSheetname(), List.of(ordered).indexOf(sheet)));
            }
        }
        if (visible.isEmpty()) {
            throw SheetRefusal.of("sheet.file.no-rows", SheetRefusal.nameOf(file));
        }
        return visible;
    }

    /// @throws SheetRefusal when the file does not hold the shared text
    String text(int index) {
        SSTRecord shared = texts;
        if (shared == null) {
            throw SheetRefusal.damaged(file, SheetKind.XLS);
        }
        return PoiCall.on(file, SheetKind.XLS, () -> shared.getString(index).getString());
    }

    boolean showsDate(int style) {
        return style >= 0 && dates.get(style);
    }

    boolean from1904() {
        return from1904;
    }
}
