package sojourn.export.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.step.Step;

class LessonFileTest {

  @TempDir Path folder;

  private final Snapshot seeds = SeedSnapshot.of();

  private List<LessonPage> pages() throws SojournException {
    List<Step> steps = LessonPage.visits(seeds).stream().map(s -> s.noted("Ask the class first.")).toList();
    return LessonPage.of(seeds, steps, (all, filter) -> all);
  }

  @Test
  void aHandoutHasPictureCaptionQuoteAndSourceOfEachStepButNoNotes() throws SojournException, IOException {
    List<LessonPage> pages = pages();
    byte[] pdf = new Handout("Five trips", "A. Teacher", pages).pdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Five trips");
      assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("A. Teacher");
      assertThat(document.getNumberOfPages()).isEqualTo((pages.size() + 1) / 2);
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(text).contains("Astana", "29 November – 1 December 2010", "arrived in Astana, Kazakhstan, late on Monday, 29 November.", "Met: ");
      assertThat(text).doesNotContain("Ask the class");
      for (PDPage page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
        assertThat(page.getResources().getXObjectNames()).hasSizeBetween(1, 2);
      }
    }
    assertThat(new Handout("Five trips", "A. Teacher", pages).pdf()).as("the same lesson gives the same bytes").isEqualTo(pdf);
  }

  @Test
  void slidesCanBeReadBackWithTextPictureAndNotes() throws SojournException, IOException {
    List<LessonPage> pages = pages();
    Path file = folder.resolve("lesson.pptx");
    new LessonFile("Five trips", "", pages).write(file);
    try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
      assertThat(show.getSlides()).hasSameSizeAs(pages);
      XSLFSlide first = show.getSlides().getFirst();
      List<String> texts = first.getShapes().stream().filter(XSLFTextShape.class::isInstance).map(s -> ((XSLFTextShape) s).getText()).toList();
      assertThat(texts).contains(pages.getFirst().title(), pages.getFirst().stop().quote());
      assertThat(first.getShapes()).hasAtLeastOneElementOfType(XSLFPictureShape.class);
      assertThat(show.getNotesSlide(first).getTextParagraphs().toString()).isNotEmpty();
      assertThat(first.getNotes().getShapes().stream().filter(XSLFTextShape.class::isInstance).map(s -> ((XSLFTextShape) s).getText()))
          .anyMatch(t -> t.contains("Ask the class first."));
    }
  }

  @Test
  void aStepThatCannotBeShownIsNamed() {
    List<Step> steps = List.of(new Step("Gone", "", "traveller=Nobody", null, List.of(), Set.of()));
    assertThatThrownBy(
            () ->
                LessonPage.of(seeds, steps, (all, filter) -> {
                  throw new SojournException("There is nobody.");
                }))
        .isInstanceOf(SojournException.class)
        .hasMessage("Step 1 cannot be shown: There is nobody.");
  }

  @Test
  void anotherEndingIsRefusedWithWhatWouldDo() throws SojournException {
    LessonFile file = new LessonFile("x", "", pages());
    assertThatThrownBy(() -> file.write(folder.resolve("lesson.doc"))).isInstanceOf(SojournException.class).hasMessageContaining(".pptx");
    assertThat(folder).isEmptyDirectory();
  }
}
