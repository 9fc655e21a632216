package org.millwright.report.app;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.millwright.report.Kpi;

/// How the cells of the summary look.
final class SummaryStyles {

    /// What a cell is.
    enum Look {
        TITLE("General"),
        NAME("General"),
        /// Stands right of a number, at a little distance.
        NOTE("General"),
        TEXT("General"),
        WRAPPED("General"),
        HEADING("General"),
        NOTE_HEADING("General"),
        NUMBER_HEADING("General"),
        COUNT("#,##0"),
        AVERAGE("#,##0.0"),
        HOURS("#,##0.00"),
        PERCENT("0.0%"),
        MONEY("#,##0.00"),
        TOTAL_NAME("General"),
        TOTAL("#,##0.00"),
        /// The built-in formats, which every program shows in its reader's own order.
        DATE("m/d/yy"),
        MOMENT("m/d/yy h:mm");

        private final String format;

        Look(String format) {
            this.format = format;
        }

        static Look of(Kpi kpi) {
            return switch (kpi.unit()) {
                case COUNT -> COUNT;
                case HOURS -> HOURS;
                case PERCENT -> PERCENT;
                case MONEY -> MONEY;
            };
        }

        /// An average of counts is no count.
        static Look over(Kpi kpi) {
            return kpi.over() == Kpi.Over.AVERAGE && kpi.unit() == Kpi.Unit.COUNT ? AVERAGE : of(kpi);
        }
    }

    private static final short TITLE_POINTS = 16;

    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    SummaryStyles(XSSFWorkbook workbook) {
        for (Look look : Look.values()) {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            dress(workbook, look, style);
            styles.put(look, style);
        }
    }

    private static void dress(XSSFWorkbook workbook, Look look, XSSFCellStyle style) {
        switch (look) {
            case TITLE -> style.setFont(bold(workbook, TITLE_POINTS));
            case WRAPPED -> style.setWrapText(true);
            case HEADING, NOTE_HEADING, NUMBER_HEADING -> {
                style.setFont(bold(workbook, XSSFFont.DEFAULT_FONT_SIZE));
                style.setBorderBottom(BorderStyle.THIN);
                style.setWrapText(true);
                style.setVerticalAlignment(VerticalAlignment.BOTTOM);
                style.setAlignment(look == Look.NUMBER_HEADING ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
                style.setIndention((short) (look == Look.NOTE_HEADING ? 1 : 0));
            }
            case TOTAL_NAME, TOTAL -> {
                style.setFont(bold(workbook, XSSFFont.DEFAULT_FONT_SIZE));
                style.setBorderTop(BorderStyle.THIN);
            }
            case DATE, MOMENT -> style.setAlignment(HorizontalAlignment.LEFT);
            case NAME, NOTE -> {
                XSSFFont grey = font(workbook, XSSFFont.DEFAULT_FONT_SIZE);
                grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
                style.setFont(grey);
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setIndention((short) (look == Look.NOTE ? 1 : 0));
            }
            case TEXT, COUNT, AVERAGE, HOURS, PERCENT, MONEY -> {}
        }
    }

    private static XSSFFont bold(XSSFWorkbook workbook, short points) {
        XSSFFont bold = font(workbook, points);
        bold.setBold(true);
        return bold;
    }

    /// A new font has no name and no size of its own.
    private static XSSFFont font(XSSFWorkbook workbook, short points) {
        XSSFFont font = workbook.createFont();
        font.setFontName(workbook.getFontAt(0).getFontName());
        font.setFontHeightInPoints(points);
        return font;
    }

    XSSFCellStyle of(Look look) {
        XSSFCellStyle style = styles.get(look);
        if (style == null) {
            throw new IllegalStateException("no style for " + look);
        }
        return style;
    }
}
