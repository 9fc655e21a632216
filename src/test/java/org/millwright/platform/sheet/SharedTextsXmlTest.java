package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class SharedTextsXmlTest {

    @Test
    void joinsFormattedRunsAndLeavesOutPhonetics() throws IOException, SAXException {
        var texts = XmlParts.parse("""
            <sst><si><t xml:space="preserve"> a </t></si><si><r><t>Pump</t></r><r><rPr><b/></rPr><t> 1</t></r></si>
            <si><t>kanji</t><rPh><t>kana</t></rPh></si><si><t>a_x000D_b</t></si><si/></sst>\
            """, new SharedTextsXml("test.xlsx"));

        assertThat(texts.text(0)).isEqualTo(" a ");
        assertThat(texts.text(1)).isEqualTo("Pump 1");
        assertThat(texts.text(2)).isEqualTo("kanji");
        assertThat(texts.text(3)).isEqualTo("a\rb");
        assertThat(texts.text(4)).isEmpty();
        assertThatThrownBy(() -> texts.text(5)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
