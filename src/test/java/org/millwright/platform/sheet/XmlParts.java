package org.millwright.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Parses a part written down in a test.
final class XmlParts {

    private XmlParts() {}

    static <H extends DefaultHandler> H parse(String xml, H handler) throws IOException, SAXException {
        SafeXml.parse("test.xlsx", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), handler);
        return handler;
    }
}
