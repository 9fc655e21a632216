package org.millwright.backup;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name that Millwright gives a backup, as in `plant-20260310-093000-daily.zip`. A file with another name is never
/// taken for one of its own.
///
/// @param store the name of the plant's file or database
/// @param at plant-local, to the second
public record BackupName(String store, LocalDateTime at, BackupKind kind) {

    public static final String SUFFIX = ".zip";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final Pattern SHAPE = Pattern.compile("(.+)-(\\d{8}-\\d{6})-(daily|manual|before-restore)\\.zip");

    public String file() {
        return store + "-" + STAMP.format(at) + "-" + kind.word() + SUFFIX;
    }

    /// Empty for a file that Millwright did not name.
    public static Optional<BackupName> parse(String file) {
        Matcher shape = SHAPE.matcher(file);
        if (!shape.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime at = LocalDateTime.parse(shape.group(2), STAMP);
            return BackupKind.of(shape.group(3)).map(kind -> new BackupName(shape.group(1), at, kind));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
