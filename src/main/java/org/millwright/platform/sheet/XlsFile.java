package org.millwright.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/// An opened xls file as a stream of its records.
final class XlsFile implements AutoCloseable {

    /// @param position which of the sheets it is in the order of the stream
    record Sheet(String name, int position) {}

    private final Path file;
    private final POIFSFileSystem system;
    private final InputStream stream;
    private final RecordFactoryInputStream records;

    private XlsFile(Path file, POIFSFileSystem system, InputStream stream, RecordFactoryInputStream records) {
        this.file = file;
        this.system = system;
        this.stream = stream;
        this.records = records;
    }

    Path file() {
        return file;
    }

    static XlsFile open(Path file) throws IOException {
        POIFSFileSystem system = system(file);
        try {
            InputStream stream = book(file, system.getRoot());
            return new XlsFile(file, system, stream, records(file, stream));
        } catch (SheetRefusal refusal) {
            system.close();
            throw refusal;
        }
    }

    private static POIFSFileSystem system(Path file) {
        return PoiCall.on(file, SheetKind.XLS, () -> new POIFSFileSystem(file.toFile(), true));
    }

    private static InputStream book(Path file, DirectoryNode root) {
        String name = SheetRefusal.nameOf(file);
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw SheetRefusal.of("sheet.file.encrypted", name);
        }
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return PoiCall.on(
                    file,
                    SheetKind.XLS,
                    () -> root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook")));
        }
        throw SheetRefusal.of(
                root.hasEntryCaseInsensitive("Book") ? "sheet.file.old-xls" : "sheet.file.unknown-kind", name);
    }

    private static RecordFactoryInputStream records(Path file, InputStream stream) {
        return PoiCall.on(file, SheetKind.XLS, () -> {
            try {
                return new RecordFactoryInputStream(stream, false);
            } catch (EncryptedDocumentException encrypted) {
                throw SheetRefusal.of("sheet.file.encrypted", SheetRefusal.nameOf(file));
            } catch (OldExcelFormatException old) {
                throw SheetRefusal.of("sheet.file.old-xls", SheetRefusal.nameOf(file));
            }
        });
    }

    /// The next record, null at the end of the stream.
    @Nullable
    Record next() {
        return PoiCall.on(file, SheetKind.XLS, records::nextRecord);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        system.close();
    }
}
