package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

class SafeXmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a SYSTEM \"http://localhost/none.dtd\"><a/>",
                "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>",
            })
    void documentTypesAreRefused(String xml) {
        assertThatThrownBy(() -> XmlParts.parse(xml, new DefaultHandler()))
                .isInstanceOf(SheetRefusal.class)
                .hasMessage("sheet.file.unsafe");
    }

    @Test
    void brokenXmlIsTold() {
        assertThatThrownBy(() -> XmlParts.parse("<a><b></a>", new DefaultHandler()))
                .isInstanceOf(SAXException.class);
        assertThatCode(() -> XmlParts.parse("<a>&lt;</a>", new DefaultHandler()))
                .doesNotThrowAnyException();
    }
}
