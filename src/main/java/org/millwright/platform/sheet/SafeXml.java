package org.millwright.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.DefaultHandler;

/// Parses a part of a workbook. A part that declares a document type, and so could define entities, is refused: no
/// spreadsheet program writes one.
final class SafeXml {

    private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";

    private SafeXml() {}

    /// @throws SAXException when the part is not well-formed
    /// @throws SheetRefusal when the part declares a document type
    static void parse(String fileName, InputStream in, DefaultHandler handler) throws IOException, SAXException {
        XMLReader reader = reader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.setProperty(LEXICAL, new DefaultHandler2() {
            @Override
            public void startDTD(String name, String publicId, String systemId) {
                throw SheetRefusal.of("sheet.file.unsafe", fileName);
            }
        });
        reader.parse(new InputSource(in));
    }

    private static XMLReader reader() throws SAXException {
        var factory = SAXParserFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK's own parser knows these features", impossible);
        }
    }
}
