package org.millwright.backup.app;

import java.nio.file.Path;
import java.time.Instant;
import org.millwright.backup.BackupKind;

/// A backup in a list.
///
/// @param bytes of the file
/// @param readable false when it does not even say what it holds
/// @param plant the plant's name; empty when it has none, or cannot be read
/// @param rows how many records it holds, of all kinds
public record BackupRow(
        Path file, Instant at, BackupKind kind, long bytes, boolean readable, String plant, long rows) {}
