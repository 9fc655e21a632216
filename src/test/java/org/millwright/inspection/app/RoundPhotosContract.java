package org.millwright.inspection.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.attachment.AttachmentKind;
import org.millwright.attachment.AttachmentRow;
import org.millwright.attachment.FileBytes;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Choices;
import org.millwright.inspection.Limits;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.Question;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.SheetPoint;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.inspection.Verdict;
import org.millwright.plant.PlantFixture;
import org.millwright.platform.db.TestStores;

/// Photos at the points of a run; with them, files that are kept once for many records.
abstract class RoundPhotosContract extends PlantFixture {

    private static final FileBytes PICTURE = FileBytes.of(picture(640, 480));

    private long run;
    private long gauge;
    private long belt;

    @BeforeEach
    void aRun() {
        var photo = new Question(CheckPointKind.PHOTO, null, Limits.NONE, Choices.NONE);
        long round = plant.roundRegister()
                .add(new RoundFields(
                        "R-1",
                        "Morning",
                        house,
                        true,
                        List.of(new CheckPointFields(null, "Gauge", pump, photo, null, true), look("Belt", conveyor))))
                .orThrow();
        var points = plant.inspections().round(round).orElseThrow().fields().points();
        gauge = idOf(points.get(0));
        belt = idOf(points.get(1));
        run = plant.roundRuns().create(round, TestStores.TODAY).orThrow().id();
    }

    @Test
    void aPointThatAsksForAPhotoIsDoneOnceItHasOne() {
        var answer = new PointAnswer(gauge, "", null);
        assertThat(keys(plant.roundRuns().answer(run, answer))).containsExactly("inspection.refused.needs-photo");

        AttachmentRow photo = attach(gauge, "C:\\photos\\gauge.JPG.exe", PICTURE);
        plant.roundRuns().answer(run, answer).orThrow();

        assertThat(photo.name()).isEqualTo("gauge.JPG.exe.png");
        assertThat(photo.kind()).isEqualTo(AttachmentKind.PNG);
        assertThat(answered(point(0)).answer().verdict()).isEqualTo(Verdict.RECORDED);
        assertThat(point(0).photos()).containsExactly(photo);
        assertThat(point(1).photos()).isEmpty();
        plant.roundPhotos().detach(run, photo.id()).orThrow();
        assertThat(point(0).answer()).isNull();
        assertThat(plant.attachments().content(photo.id())).isEmpty();
    }

    @Test
    void theSameContentIsKeptOnceAndComesBackByteByByte() {
        FileBytes large = FileBytes.of(picture(1200, 900));
        AttachmentRow one = attach(gauge, "one.png", large);
        AttachmentRow other = attach(belt, "other.png", large);

        plant.roundPhotos().detach(run, one.id()).orThrow();

        assertThat(plant.attachments().content(other.id()).orElseThrow().content())
                .isEqualTo(large);
        assertThat(plant.attachments().thumbnails(List.of(other.id())).get(other.id()))
                .hasSizeLessThan(large.size());
        assertThat(plant.check().broken()).isEmpty();
        assertThat(keys(plant.roundPhotos().detach(run, one.id()))).containsExactly("attachment.refused.gone");
    }

    @Test
    void whatIsSignedKeepsItsPhotosAndTakesNoMore() {
        AttachmentRow photo = attach(belt, "belt.png", PICTURE);
        plant.roundRuns().answer(run, new PointAnswer(belt, "P", null)).orThrow();
        plant.roundSigning()
                .sign(new SignRound(run, "Ada", SignatureMeaning.INSPECTED, true, Map.of()))
                .orThrow();

        assertThat(keys(plant.roundPhotos().attach(run, belt, "more.png", PICTURE)))
                .containsExactly("inspection.refused.signed");
        assertThat(keys(plant.roundPhotos().detach(run, photo.id()))).containsExactly("inspection.refused.signed");
    }

    @Test
    void whatIsNoPictureIsRefusedAndNothingIsKept() {
        assertThat(keys(plant.roundPhotos()
                        .attach(
                                run,
                                belt,
                                "run.png",
                                FileBytes.of("MZ a program".getBytes(StandardCharsets.US_ASCII)))))
                .containsExactly("attachment.refused.kind");
        FileBytes torn = FileBytes.of(Arrays.copyOf(PICTURE.array(), 20));
        assertThat(keys(plant.roundPhotos().attach(run, belt, "torn.png", torn)))
                .containsExactly("attachment.refused.no-picture");
        assertThat(keys(plant.roundPhotos().attach(run, 4711, "x.png", PICTURE)))
                .containsExactly("inspection.refused.point-gone");
        assertThat(plant.attachments().of("round_run", run)).isEmpty();
    }

    private AttachmentRow attach(long point, String name, FileBytes content) {
        return plant.roundPhotos().attach(run, point, name, content).orThrow();
    }

    private SheetPoint point(int place) {
        return plant.inspections().sheet(run).orElseThrow().points().get(place);
    }

    /// Of noise, which cannot be packed: its file is large.
    private static byte[] picture(int width, int height) {
        var noise = new java.util.Random(width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, noise.nextInt());
            }
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
