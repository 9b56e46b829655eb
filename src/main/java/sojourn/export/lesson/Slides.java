package sojourn.export.lesson;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextShape;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import sojourn.model.SojournException;
import sojourn.paint.Palette;

/** The steps of a lesson as slides of 16:9 that other programs show and edit: text is text, the speaker's notes are notes. */
public final class Slides {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 540;
  private static final int SIDE = 340;
  private static final int DENSITY = 2;

  /** Faces that are on every machine that shows slides. */
  private static final String SERIF = "Georgia";

  private static final String SANS = "Arial";

  private final String title;
  private final String author;
  private final List<LessonPage> pages;

  /** @param author empty for none */
  public Slides(String title, String author, List<LessonPage> pages) {
    this.title = title;
    this.author = author;
    this.pages = List.copyOf(pages);
  }

  /** The whole file. */
  public byte[] pptx() throws SojournException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.setPageSize(new Dimension(WIDTH, HEIGHT));
      show.getProperties().getCoreProperties().setTitle(title);
      show.getProperties().getCoreProperties().setCreator(author.isEmpty() ? "Sojourn" : author);
      for (LessonPage page : pages) {
        slide(show, page);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new SojournException("The slides cannot be made: " + e.getMessage(), e);
    }
  }

  private static void slide(XMLSlideShow show, LessonPage page) throws IOException {
    XSLFSlide slide = show.createSlide();
    int map = WIDTH - SIDE;
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(page.picture(map * DENSITY, HEIGHT * DENSITY), "png", png);
    slide.createPicture(show.addPicture(png.toByteArray(), PictureData.PictureType.PNG)).setAnchor(new Rectangle(0, 0, map, HEIGHT));
    int left = map + 22;
    int width = SIDE - 40;
    int y = 30;
    y += text(slide, page.title(), new Look(SERIF, 28, Palette.LIGHT.roles().ink()), new Rectangle(left, y, width, 40));
    y += text(slide, page.caption(), new Look(SANS, 12, Palette.LIGHT.roles().muted()), new Rectangle(left, y, width, 20)) + 10;
    if (!page.stop().quote().isEmpty()) {
      int begin = y;
      y += text(slide, page.stop().quote(), new Look(SERIF, 16, Palette.LIGHT.roles().ink()), new Rectangle(left + 12, y, width - 12, 40));
      bar(slide, new Rectangle(left, begin + 4, 3, y - begin - 8));
      y += text(slide, page.stop().source(), new Look(SANS, 10.5, Palette.LIGHT.roles().muted()), new Rectangle(left + 12, y, width - 12, 20)) + 12;
    }
    text(slide, page.people(), new Look(SANS, 11, Palette.LIGHT.roles().ink()), new Rectangle(left, y, width, Math.max(20, HEIGHT - y - 20)));
    notes(show, slide, page.stop().step().note());
  }

  private record Look(String face, double size, int ink) {}

  /** Puts a text in a box as high as it needs, and gives that height. */
  private static int text(XSLFSlide slide, String words, Look look, Rectangle at) {
    if (words.isEmpty()) {
      return 0;
    }
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(at);
    box.clearText();
    box.setWordWrap(true);
    box.setLeftInset(0);
    box.setRightInset(0);
    box.setTopInset(2);
    box.setBottomInset(2);
    box.setTextAutofit(TextShape.TextAutofit.NONE);
    XSLFTextParagraph paragraph = box.addNewTextParagraph();
    paragraph.setTextAlign(TextParagraph.TextAlign.LEFT);
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(words);
    run.setFontFamily(look.face());
    run.setFontSize(look.size());
    run.setFontColor(new Color(look.ink()));
    int lines = Lines.count(words, look.size(), at.width);
    int high = (int) Math.ceil(lines * look.size() * 1.22 + 6);
    box.setAnchor(new Rectangle(at.x, at.y, at.width, high));
    return high;
  }

  private static void bar(XSLFSlide slide, Rectangle at) {
    XSLFAutoShape bar = slide.createAutoShape();
    bar.setShapeType(ShapeType.RECT);
    bar.setAnchor(at);
    bar.setFillColor(new Color(Palette.LIGHT.roles().sel()));
    bar.setLineColor(null);
  }

  private static void notes(XMLSlideShow show, XSLFSlide slide, String words) {
    if (!words.isEmpty()) {
      for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
        if (shape.getTextType() == Placeholder.BODY) {
          shape.setText(words);
        }
      }
    }
  }
}
