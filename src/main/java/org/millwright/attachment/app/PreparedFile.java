package org.millwright.attachment.app;

import java.util.Optional;
import org.millwright.attachment.AttachmentKind;
import org.millwright.attachment.AttachmentRules;
import org.millwright.attachment.FileBytes;
import org.millwright.attachment.NewAttachment;
import org.millwright.attachment.store.AttachmentStore.FileFacts;
import org.millwright.kernel.Outcome;
import org.millwright.platform.picture.Picture;
import org.millwright.platform.picture.PictureSize;

/// A file of which everything is known that its content tells: what takes long is done before a transaction begins.
record PreparedFile(NewAttachment file, FileFacts facts) {

    /// Of a thumbnail, in pixels.
    private static final int LONGEST_SIDE = 320;

    /// Refused: too large, neither picture nor PDF, or a picture that cannot be read.
    static Outcome<PreparedFile> pictureOrPdf(NewAttachment added) {
        return AttachmentRules.size(added.name(), added.content().size())
                .then(() -> AttachmentKind.of(added.content().array())
                        .map(kind -> of(added, kind))
                        .orElseGet(() -> Outcome.refused("attachment.refused.kind", added.name())));
    }

    /// Refused: too large, or a picture of too many pixels.
    static Outcome<PreparedFile> any(NewAttachment added) {
        return AttachmentRules.size(added.name(), added.content().size()).then(() -> {
            byte[] content = added.content().array();
            // what only begins like a picture is a file as any other
            return of(
                    added,
                    AttachmentKind.of(content)
                            .filter(found ->
                                    !found.isPicture() || Picture.size(content).isPresent())
                            .orElse(AttachmentKind.OTHER));
        });
    }

    /// The header is looked at before any pixel is read: a small file can hold a picture that fills the memory.
    private static Outcome<PreparedFile> of(NewAttachment added, AttachmentKind kind) {
        String sha = Sha256.of(added.content().array());
        if (!kind.isPicture()) {
            return Outcome.done(new PreparedFile(added, new FileFacts(sha, kind, null, null, null)));
        }
        Optional<PictureSize> size = Picture.size(added.content().array());
        if (size.isEmpty()) {
            return Outcome.refused("attachment.refused.no-picture", added.name());
        }
        int width = size.get().width();
        int height = size.get().height();
        return AttachmentRules.pixels(added.name(), width, height)
                .then(() -> Picture.thumbnail(added.content().array(), LONGEST_SIDE)
                        .map(small -> Outcome.done(
                                new PreparedFile(added, new FileFacts(sha, kind, width, height, FileBytes.of(small)))))
                        .orElseGet(() -> Outcome.refused("attachment.refused.no-picture", added.name())));
    }
}
