package org.millwright.platform.db.backup;

import java.time.Instant;
import org.millwright.platform.db.copy.Fingerprint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a backup says of itself.
///
/// @param format of the backup file; 1 so far
/// @param plant the plant's name
/// @param madeAt the moment whose data it holds
/// @param occasion why it was made, such as `DAILY`
/// @param program the version that made it
/// @param schema the version of the tables
/// @param source `file` or `server`
/// @param size of the plant's file in it, in bytes
/// @param sha256 of the plant's file in it, hexadecimal
/// @param content counts and sums as they were in the plant
public record BackupManifest(
        int format,
        String plant,
        Instant madeAt,
        String occasion,
        String program,
        int schema,
        String source,
        long size,
        String sha256,
        Fingerprint content) {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            // one that somebody has edited may lack anything
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    String written() {
        return JSON.writeValueAsString(this);
    }

    /// @throws JacksonException when it is not what a backup says of itself
    static BackupManifest read(byte[] written) {
        return JSON.readValue(written, BackupManifest.class);
    }
}
