package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class WorkbookXmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships"
            })
    void namesTheVisibleSheetsInBothFormsOfTheStandard(String relations) throws IOException, SAXException {
        var workbook = XmlParts.parse("""
            <workbook xmlns:r="%s"><workbookPr date1904="1"/><sheets>
            <sheet name="One" sheetId="1" r:id="r1"/><sheet name="Two" sheetId="2" state="hidden" r:id="r2"/>
            <sheet name="Three" sheetId="3" state="veryHidden" r:id="r3"/>
            <sheet name="Four" sheetId="4" state="visible" r:id="r4"/></sheets></workbook>\
            """.formatted(relations), new WorkbookXml());

        assertThat(workbook.sheets())
                .containsExactly(new WorkbookXml.Sheet("One", "r1"), new WorkbookXml.Sheet("Four", "r4"));
        assertThat(workbook.from1904()).isTrue();
    }
}
