package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class SheetXmlTest {

    @Test
    void positionsComeFromReferencesOrFromTheOrder() throws IOException, SAXException {
        List<SheetRow> rows = rows("""
            <row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c><c r="AA2"><v>3</v></c></row>
            <row><c><f>1+1</f><v>4</v></c></row>\
            """);

        assertThat(rows).extracting(SheetRow::line).containsExactly(2L, 3L);
        assertThat(rows.getFirst().text(0)).isEmpty();
        assertThat(rows.getFirst().text(1)).isEqualTo("1");
        assertThat(rows.getFirst().text(2)).isEqualTo("2");
        assertThat(rows.getFirst().text(26)).isEqualTo("3");
        assertThat(rows.getLast().text(0)).isEqualTo("4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"0\"/>",
                "<row r=\"1048577\"/>",
                "<row r=\"x\"/>",
                "<row><c r=\"ZZZZZZZZZ1\"><v>1</v></c></row>",
                "<row><c s=\"x\"><v>1</v></c></row>",
                "<row><c t=\"s\"><v>0</v></c></row>",
                "<row><c><v>one</v></c></row>",
            })
    void damageIsTold(String rows) {
        assertThatThrownBy(() -> rows(rows)).isInstanceOf(SAXException.class);
    }

    private static List<SheetRow> rows(String xml) throws IOException, SAXException {
        var rows = new ArrayList<SheetRow>();
        var cells = new XlsxCells(new SharedTextsXml("test.xlsx"), new StylesXml(), false);
        XmlParts.parse("<worksheet><sheetData>" + xml + "</sheetData></worksheet>", new SheetXml(cells, rows::add));
        return rows;
    }
}
