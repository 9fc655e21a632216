package org.millwright.platform.sheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Which of a workbook's cell styles show dates.
final class StylesXml extends DefaultHandler {

    private final NumberFormats formats = new NumberFormats();
    private final Map<Integer, String> codes = new HashMap<>();
    private final BitSet dates = new BitSet();
    private boolean inCells;
    private int style;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "numFmt" -> {
                String code = attributes.getValue("formatCode");
                if (code != null && !inCells) {
                    codes.put(number(attributes), code);
                }
            }
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (inCells) {
                    int format = number(attributes);
                    dates.set(style++, formats.showsDate(format, codes.get(format)));
                }
            }
            default -> {
                // fonts, fills and borders say nothing about values
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            inCells = false;
        }
    }

    private static int number(Attributes attributes) throws SAXException {
        String value = attributes.getValue("numFmtId");
        try {
            return value == null ? 0 : Integer.parseInt(value);
        } catch (NumberFormatException unfit) {
            throw new SAXException("number format " + value, unfit);
        }
    }

    boolean showsDate(int index) {
        return index >= 0 && dates.get(index);
    }
}
