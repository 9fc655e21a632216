package org.millwright.inspection.app;

import java.nio.file.Path;
import java.util.Optional;
import org.millwright.inspection.RoundDetail;
import org.millwright.inspection.app.RoundPaper.Imprint;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.FileInPlace;
import org.millwright.site.PlantProfile;
import org.millwright.site.app.SiteProfile;

/// Blank sheets of rounds for those who walk with paper.
public final class RoundSheets {

    /// A sheet that was written.
    public record Printed(String code, Path file) {}

    private final Store store;
    private final InspectionQueries rounds;
    private final SiteProfile site;

    public RoundSheets(Store store, InspectionQueries rounds, SiteProfile site) {
        this.store = store;
        this.rounds = rounds;
        this.site = site;
    }

    /// Writes a PDF with the points that are walked today, in the language of the messages.
    public Outcome<Printed> print(long roundId, Path target, Messages messages) {
        return print(rounds.round(roundId), target, messages);
    }

    /// @param code of the round, in capitals or not
    public Outcome<Printed> print(String code, Path target, Messages messages) {
        return print(rounds.roundByCode(code), target, messages);
    }

    private Outcome<Printed> print(Optional<RoundDetail> found, Path target, Messages messages) {
        return found.<Outcome<Printed>>map(round -> {
                    byte[] paper = RoundPaper.draw(round, imprint(messages), messages);
                    return FileInPlace.write(target, () -> false, out -> {
                        out.write(paper);
                        return new Printed(round.fields().code(), target);
                    });
                })
                .orElseGet(() -> Outcome.refused("inspection.refused.no-round"));
    }

    private Imprint imprint(Messages messages) {
        PlantProfile unnamed = PlantProfile.unsaved("", messages.formats().locale(), store.zone());
        return new Imprint(site.read(unnamed).name(), store.now());
    }
}
