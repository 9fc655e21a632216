package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadFilesTest {

    private static final String CONTENT_TYPES = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
        <Override PartName="/book.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
        </Types>\
        """;
    private static final String RELATION = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/></Relationships>\
        """;
    private static final String BOOK = """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>\
        """;
    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c"
                    + " r=\"A1\" t=\"inlineStr\"><is><t>%s</t></is></c></row></sheetData></worksheet>";

    @TempDir
    Path folder;

    @Test
    void missingFolderAndEmptyFilesAreNamed() throws IOException {
        assertThat(refusal(folder.resolve("nowhere.xlsx"))).isEqualTo("sheet.file.missing");
        assertThat(refusal(folder)).isEqualTo("sheet.file.folder");
        assertThat(refusal(Files.write(folder.resolve("empty.csv"), new byte[0])))
                .isEqualTo("sheet.file.empty");
        assertThat(refusal(Files.writeString(folder.resolve("blank.csv"), "\n \n")))
                .isEqualTo("sheet.file.no-rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\nabc", "<html><table><tr><td>1", "\uFEFF<?xml version=\"1.0\"?>", "a\0b\0\0c"})
    void otherKindsAreRefused(String content) throws IOException {
        assertThat(refusal(Files.writeString(folder.resolve("rows.xls"), content)))
                .isEqualTo("sheet.file.unknown-kind");
    }

    @Test
    void randomBytesAreRefused() throws IOException {
        var random = new Random(42);
        for (String start : new String[] {"", "PK\3\4", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"}) {
            byte[] bytes = new byte[20_000];
            random.nextBytes(bytes);
            byte[] signature = start.getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(signature, 0, bytes, 0, signature.length);

            assertThat(refusal(Files.write(folder.resolve("rows.xlsx"), bytes)))
                    .isIn("sheet.file.unknown-kind", "sheet.file.damaged");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.2, 0.5, 0.8, 0.95, 0.999})
    void truncatedWorkbooksAreDamaged(double share) throws IOException {
        for (Workbook book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            var sheet = book.createSheet();
            for (int i = 0; i < 2000; i++) {
                sheet.createRow(i).createCell(i % 7).setCellValue("text " + i);
            }
            byte[] whole = Files.readAllBytes(save(book, folder.resolve("whole")));
            Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, (int) (whole.length * share)));

            assertThat(refusal(cut)).isEqualTo("sheet.file.damaged");
        }
    }

    @Test
    void flippedBytesEndInAnOutcome() throws IOException {
        var random = new Random(7);
        for (Workbook book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            var sheet = book.createSheet();
            for (int i = 0; i < 200; i++) {
                sheet.createRow(i).createCell(0).setCellValue("text " + i);
                sheet.getRow(i).createCell(1).setCellValue(i * 1.5);
            }
            byte[] whole = Files.readAllBytes(save(book, folder.resolve("whole")));
            for (int round = 0; round < 100; round++) {
                byte[] flipped = whole.clone();
                for (int i = 0; i < 5; i++) {
                    flipped[random.nextInt(flipped.length)] = (byte) random.nextInt();
                }
                // either outcome is right; an exception would end the test
                assertThat(refusal(Files.write(folder.resolve("flipped"), flipped)))
                        .isNotNull();
            }
        }
    }

    @Test
    void encryptedWorkbooksAreNamed() throws Exception {
        Path modern = folder.resolve("modern.xlsx");
        try (var system = new POIFSFileSystem();
                var book = new XSSFWorkbook()) {
            book.createSheet();
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(system)) {
                book.write(out);
            }
            try (OutputStream out = Files.newOutputStream(modern)) {
                system.writeFilesystem(out);
            }
        }
        Path old = folder.resolve("old.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var book = new HSSFWorkbook()) {
            book.createSheet();
            save(book, old);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(refusal(modern)).isEqualTo("sheet.file.encrypted");
        assertThat(refusal(old)).isEqualTo("sheet.file.encrypted");
    }

    @Test
    void handMadeWorkbookIsRead() throws IOException {
        assertThat(SheetTexts.open(zip(SHEET.formatted("A")))
                        .headings()
                        .orThrow()
                        .text(0))
                .isEqualTo("A");
    }

    @Test
    void entitiesAreRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String sheet = "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + SHEET.formatted("&x;");

        assertThat(refusal(zip(sheet))).isEqualTo("sheet.file.unsafe");
    }

    @Test
    void zipBombsAreRefused() throws IOException {
        String bomb = SHEET.formatted("A").replace("</sheetData>", " ".repeat(50_000_000) + "</sheetData>");

        assertThat(refusal(zip(bomb))).isEqualTo("sheet.file.inflates");
    }

    @Test
    void cellsWithoutEndAreRefused() throws IOException {
        var random = new Random(1);
        var text = new StringBuilder();
        while (text.length() <= CsvSource.LONGEST_CELL) {
            text.append((char) ('a' + random.nextInt(26)));
        }

        assertThat(refusal(zip(SHEET.formatted(text)))).isEqualTo("sheet.cell-too-long");
    }

    @Test
    void archivesThatAreNoWorkbookAreRefused() throws IOException {
        Path file = folder.resolve("archive.xlsx");
        zip(file, Map.of("readme.txt", "hello"));

        assertThat(refusal(file)).isIn("sheet.file.unknown-kind", "sheet.file.damaged");
    }

    private static String refusal(Path file) {
        return SheetTexts.key(SheetReader.open(file).then(source -> source.rows(row -> {}, SheetWatch.NONE)));
    }

    private static Path save(Workbook book, Path file) throws IOException {
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    private Path zip(String sheet) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", CONTENT_TYPES);
        parts.put("_rels/.rels", RELATION.formatted("officeDocument", "book.xml"));
        parts.put("book.xml", BOOK);
        parts.put("_rels/book.xml.rels", RELATION.formatted("worksheet", "sheet.xml"));
        parts.put("sheet.xml", sheet);
        return zip(folder.resolve("made.xlsx"), parts);
    }

    private static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
