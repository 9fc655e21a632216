package org.millwright.report.app;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.millwright.cost.CostCategory;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.WrittenTable;
import org.millwright.report.Kpi;
import org.millwright.report.MonthlyReport;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/// The workbook's own chart over the table of months: costs by category, one column a month.
final class CostChart {

    private static final int ROWS = 17;
    private static final int COLUMNS = 6;
    private static final String MONTH_FORMAT = "mmm yy";
    private static final String OVERLAP_PERCENT = "100";
    private static final String GAP_PERCENT = "60";

    /// Dark to light, so that a print without colours tells them apart.
    private static final Map<CostCategory, String> COLOURS = new EnumMap<>(Map.of(
            CostCategory.LABOUR, "1F4E79",
            CostCategory.MATERIAL, "2E9E8F",
            CostCategory.CONTRACT, "E0A030",
            CostCategory.OTHER, "B9B9B9"));

    private CostChart() {}

    /// Draws below the row, and leaves the row below itself to go on.
    static void draw(SummaryRows rows, MonthlyReport report, WrittenTable months, Messages messages) {
        var drawing = rows.sheet().createDrawingPatriarch();
        XSSFChart chart =
                drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, rows.row(), COLUMNS, rows.row() + ROWS));
        rows.skip(ROWS);
        chart.setTitleText(messages.text(report.costTitle()));
        chart.setTitleOverlay(false);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, months(chart), amounts(chart));
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setVaryColors(false);
        for (CostCategory category : CostCategory.values()) {
            Kpi kpi = Kpi.of(category);
            int column = 1 + Kpi.counted().indexOf(kpi);
            XDDFChartData.Series series = data.addSeries(
                    dates(report, months),
                    numbers(
                            report.series().stream()
                                    .map(month -> month.counted(kpi).doubleValue())
                                    .toArray(Double[]::new),
                            months,
                            column));
            series.setTitle(messages.text(kpi), new CellReference(months.sheet(), 0, column, true, true));
            series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour(category))));
        }
        chart.plot(data);
        stack(chart);
    }

    private static XDDFCategoryAxis months(XSSFChart chart) {
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        bottom.setNumberFormat(MONTH_FORMAT);
        bottom.setMajorTickMark(AxisTickMark.NONE);
        // its own format, not that of the cells, which show a day
        chart.getCTChart().getPlotArea().getCatAxArray(0).getNumFmt().setSourceLinked(false);
        return bottom;
    }

    private static XDDFValueAxis amounts(XSSFChart chart) {
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        // otherwise the first and the last column are cut in half
        left.setCrossBetween(AxisCrossBetween.BETWEEN);
        left.setNumberFormat("#,##0");
        left.setMajorTickMark(AxisTickMark.NONE);
        left.getOrAddMajorGridProperties();
        chart.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
        return left;
    }

    /// Puts the parts of a column onto each other. Written as plain XML: the library's small schema, which is all that
    /// is shipped, does not know these two.
    private static void stack(XSSFChart chart) {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        String space = bars.schemaType().getName().getNamespaceURI();
        try (XmlCursor axis = bars.getAxIdArray(0).newCursor()) {
            for (var setting : List.of(Map.entry("gapWidth", GAP_PERCENT), Map.entry("overlap", OVERLAP_PERCENT))) {
                axis.beginElement(setting.getKey(), space);
                axis.insertAttributeWithValue("val", setting.getValue());
                axis.toNextToken();
            }
        }
    }

    private static XDDFNumericalDataSource<Double> dates(MonthlyReport report, WrittenTable months) {
        XDDFNumericalDataSource<Double> dates = numbers(
                report.series().stream()
                        .map(month -> DateUtil.getExcelDate(month.month().firstDay()))
                        .toArray(Double[]::new),
                months,
                0);
        dates.setFormatCode(MONTH_FORMAT);
        return dates;
    }

    private static XDDFNumericalDataSource<Double> numbers(Double[] values, WrittenTable months, int column) {
        String cells = new CellRangeAddress(1, values.length, column, column).formatAsString(months.sheet(), true);
        return XDDFDataSourcesFactory.fromArray(values, cells);
    }

    private static byte[] colour(CostCategory category) {
        return HexFormat.of().parseHex(COLOURS.getOrDefault(category, "000000"));
    }
}
