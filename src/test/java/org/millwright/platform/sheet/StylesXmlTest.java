package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class StylesXmlTest {

    @Test
    void tellsTheStylesOfDates() throws IOException, SAXException {
        var styles = XmlParts.parse("""
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/>
            <numFmt numFmtId="165" formatCode="0.00 &quot;d&quot;"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf/></cellXfs>
            </styleSheet>\
            """, new StylesXml());

        assertThat(new boolean[] {
                    styles.showsDate(0),
                    styles.showsDate(1),
                    styles.showsDate(2),
                    styles.showsDate(3),
                    styles.showsDate(4),
                    styles.showsDate(99),
                    styles.showsDate(-1)
                })
                .containsExactly(false, true, true, false, false, false, false);
    }

    @Test
    void damagedNumbersAreTold() {
        assertThatThrownBy(() -> XmlParts.parse("<s><cellXfs><xf numFmtId=\"x\"/></cellXfs></s>", new StylesXml()))
                .isInstanceOf(SAXException.class);
    }
}
