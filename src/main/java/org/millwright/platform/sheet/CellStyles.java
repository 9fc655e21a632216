package org.millwright.platform.sheet;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The styles of one workbook's cells, made once: a workbook holds only so many.
final class CellStyles {

    private final Map<ColumnType, CellStyle> styles = new EnumMap<>(ColumnType.class);
    private final XSSFCellStyle heading;

    CellStyles(XSSFWorkbook workbook) {
        for (ColumnType type : ColumnType.values()) {
            CellStyle style = workbook.createCellStyle();
            int builtIn = BuiltinFormats.getBuiltinFormat(type.format());
            style.setDataFormat(
                    builtIn >= 0 ? (short) builtIn : workbook.createDataFormat().getFormat(type.format()));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            styles.put(type, style);
        }
        heading = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        heading.setFont(font);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    XSSFCellStyle heading() {
        return heading;
    }

    CellStyle of(ColumnType type) {
        CellStyle style = styles.get(type);
        if (style == null) {
            throw new IllegalStateException("no style for " + type);
        }
        return style;
    }
}
