package sojourn.export.plate.page;

import java.util.ArrayList;
import java.util.List;
import sojourn.atlas.journey.Face;
import sojourn.export.plate.PlatePart;
import sojourn.export.plate.PlateSettings;
import sojourn.export.plate.ink.Group;
import sojourn.export.plate.ink.Ink;
import sojourn.export.plate.ink.TextInk;

/** Title and subtitle. */
record Heading(Page page, PlateSettings settings) {

  private static final double TITLE = 7.4;
  private static final double SUBTITLE = 3.75;

  /** From a height downwards. */
  Block at(double y, String title, String subtitle) {
    double narrow = Math.clamp(page.width() / (160 * page.type()), 0.55, 1);
    List<Ink> inks = new ArrayList<>();
    double at = y;
    if (settings.shows(PlatePart.TITLE) && !title.isEmpty()) {
      at = lines(inks, title, Face.SERIF_SEMIBOLD, fitting(title, TITLE * page.type() * narrow), at, Group.Role.TITLE);
    }
    if (settings.shows(PlatePart.SUBTITLE) && !subtitle.isEmpty()) {
      at = lines(inks, subtitle, Face.SERIF, SUBTITLE * page.type() * Math.max(0.72, narrow), at + 0.6 * page.type(), Group.Role.SUBTITLE);
    }
    return inks.isEmpty() ? Block.NONE : new Block(inks, at - y + 2.6 * page.type());
  }

  /** A title that is a little too wide for a line is set a little smaller. */
  private double fitting(String title, double size) {
    double width = page.letters().width(title, Face.SERIF_SEMIBOLD, size);
    return width > page.width() && width < page.width() * 1.3 ? size * page.width() / width * 0.999 : size;
  }

  private double lines(List<Ink> inks, String text, Face face, double size, double y, Group.Role role) {
    boolean title = role == Group.Role.TITLE;
    TextInk.Setting setting = TextInk.Setting.of(face, size, title ? page.inks().page().ink() : page.inks().page().muted());
    List<Ink> lines = new ArrayList<>();
    double at = y;
    for (String line : page.letters().lines(text, face, size, page.width())) {
      lines.add(page.letters().set(line, setting, page.left(), at + size * 0.86));
      at += size * 1.2;
    }
    inks.add(Group.of(title ? "plate-title" : "plate-subtitle", title ? "Title" : "Subtitle", role, null, lines));
    return at;
  }
}
