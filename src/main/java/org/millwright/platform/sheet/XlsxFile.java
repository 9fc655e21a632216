package org.millwright.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// An opened xlsx file. The libraries' limits on what may come out of a compressed part are in force.
final class XlsxFile implements AutoCloseable {

    private final Path file;
    private final OPCPackage parts;
    private final PackagePart book;

    private XlsxFile(Path file, OPCPackage parts, PackagePart book) {
        this.file = file;
        this.parts = parts;
        this.book = book;
    }

    static XlsxFile open(Path file) {
        OPCPackage parts = PoiCall.on(file, SheetKind.XLSX, () -> OPCPackage.open(file.toFile(), PackageAccess.READ));
        try {
            PackagePart book = PoiCall.on(file, SheetKind.XLSX, () -> bookOf(parts))
                    .orElseThrow(() -> SheetRefusal.of("sheet.file.unknown-kind", SheetRefusal.nameOf(file)));
            return new XlsxFile(file, parts, book);
        } catch (SheetRefusal refusal) {
            parts.revert();
            throw refusal;
        }
    }

    private static Optional<PackagePart> bookOf(OPCPackage parts) {
        for (String type :
                new String[] {PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT}) {
            PackageRelationship core = parts.getRelationshipsByType(type).getRelationship(0);
            PackagePart part = core == null ? null : parts.getPart(core);
            if (part != null && isWorkbook(part.getContentType())) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private static boolean isWorkbook(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        return type.endsWith("main+xml") && (type.contains("spreadsheetml") || type.contains("ms-excel"));
    }

    void workbook(DefaultHandler handler) throws IOException {
        parse(book, handler);
    }

    /// Parses the first part that the workbook refers to by this type of relation, such as its styles; nothing when it
    /// has none.
    void related(String typeEnd, DefaultHandler handler) throws IOException {
        for (PackageRelationship relation : relations()) {
            if (relation.getRelationshipType().endsWith(typeEnd)) {
                parse(target(relation), handler);
                return;
            }
        }
    }

    /// Whether the relation leads to a sheet of cells, not to a sheet that is a chart.
    boolean isCells(String relationId) {
        PackageRelationship relation = relations().getRelationshipByID(relationId);
        return relation != null && relation.getRelationshipType().endsWith("/worksheet");
    }

    PackagePart sheet(String relationId) {
        PackageRelationship relation = relations().getRelationshipByID(relationId);
        if (relation == null) {
            throw SheetRefusal.damaged(file, SheetKind.XLSX);
        }
        return target(relation);
    }

    private PackageRelationshipCollection relations() {
        return PoiCall.on(file, SheetKind.XLSX, book::getRelationships);
    }

    private PackagePart target(PackageRelationship relation) {
        PackagePart part = PoiCall.on(file, SheetKind.XLSX, () -> book.getRelatedPart(relation));
        if (part == null) {
            throw SheetRefusal.damaged(file, SheetKind.XLSX);
        }
        return part;
    }

    void parse(PackagePart part, DefaultHandler handler) throws IOException {
        try (InputStream in = open(part)) {
            parse(in, handler);
        }
    }

    InputStream open(PackagePart part) {
        return PoiCall.on(file, SheetKind.XLSX, part::getInputStream);
    }

    /// Parses what the caller opened, until its end or until the handler has had enough.
    void parse(InputStream in, DefaultHandler handler) {
        try {
            SafeXml.parse(SheetRefusal.nameOf(file), in, handler);
        } catch (SheetXml.Enough enough) {
            return;
        } catch (SAXException | IOException broken) {
            throw PoiCall.refusal(file, SheetKind.XLSX, broken);
        }
    }

    @Override
    public void close() {
        parts.revert();
    }
}
