package sojourn.export.data.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sojourn.export.data.part.XmlOut;
import sojourn.model.Source;
import sojourn.model.SourceMark;
import sojourn.model.claim.MentionKind;
import sojourn.model.text.PageStart;

/** One text in paragraphs: lines stay lines, names and dates are marked, anchors stand where the words of events begin and end. */
final class TeiText {

  /** Something that is written before the character at an offset. */
  private record Point(int at, int order, String element, String name, String value) {}

  private final XmlOut xml;
  private final Names names;
  private final Source source;
  private final String text;
  private final int[] index;
  private final List<Point> points = new ArrayList<>();
  private final List<SourceMark> marks;

  TeiText(XmlOut xml, Names names, Source source, List<Passage> passages) {
    this.xml = xml;
    this.names = names;
    this.source = source;
    this.text = source.text().value();
    this.index = indices(text);
    for (PageStart page : source.text().pages()) {
      points.add(new Point(page.at(), 0, "pb", "n", page.label()));
    }
    for (Passage passage : passages) {
      points.add(new Point(passage.span().start(), 2, "anchor", "xml:id", passage.mark() + "a"));
      points.add(new Point(passage.span().end(), 1, "anchor", "xml:id", passage.mark() + "b"));
    }
    points.sort(Comparator.comparingInt(Point::at).thenComparingInt(Point::order));
    marks = apart(source.marks());
  }

  /** UTF-16 index of each code point, and of the end. */
  private static int[] indices(String text) {
    int[] index = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < index.length; i++) {
      index[i] = at;
      at = at < text.length() ? text.offsetByCodePoints(at, 1) : at;
    }
    return index;
  }

  /** Marks that name something and do not overlap, in order; triggers are no names. */
  private List<SourceMark> apart(List<SourceMark> all) {
    List<SourceMark> kept = new ArrayList<>();
    int end = 0;
    for (SourceMark mark : all.stream().filter(m -> m.kind() != MentionKind.TRIGGER).sorted(Comparator.comparing(SourceMark::span)).toList()) {
      boolean oneLine = text.substring(index[mark.span().start()], index[mark.span().end()]).indexOf('\n') < 0;
      if (mark.span().start() >= end && oneLine && mark.span().length() > 0) {
        kept.add(mark);
        end = mark.span().end();
      }
    }
    return kept;
  }

  void write() throws IOException {
    xml.begin("text").begin("body");
    int next = 0;
    int mark = 0;
    int[] point = {0};
    boolean any = false;
    while (next < index.length - 1) {
      int end = paragraphEnd(next);
      if (!blank(next, end)) {
        any = true;
        xml.begin("p").prose(true);
        while (mark < marks.size() && marks.get(mark).span().start() < end) {
          SourceMark at = marks.get(mark++);
          words(next, at.span().start(), point);
          open(at);
          words(at.span().start(), at.span().end(), point);
          xml.end();
          next = at.span().end();
        }
        words(next, end, point);
        points(end, point, false);
        xml.end().prose(false);
      }
      next = end;
      while (next < index.length - 1 && text.charAt(index[next]) == '\n') {
        next++;
      }
    }
    if (!any || point[0] < points.size()) {
      xml.begin("p").prose(true);
      points(Integer.MAX_VALUE, point, true);
      xml.end().prose(false);
    }
    xml.end().end();
  }

  /** Where an empty line, or the text, ends a paragraph; in a table each row is one. */
  private int paragraphEnd(int from) {
    boolean table = source.text().sheet() != null;
    for (int i = from; i < index.length - 1; i++) {
      boolean line = text.charAt(index[i]) == '\n';
      if (line && (table || i + 1 >= index.length - 1 || text.charAt(index[i + 1]) == '\n')) {
        return i;
      }
    }
    return index.length - 1;
  }

  private boolean blank(int from, int to) {
    return text.substring(index[from], index[to]).isBlank();
  }

  private void open(SourceMark mark) throws IOException {
    String named = mark.names() == null ? "" : names.of(mark.names());
    String ref = named.isEmpty() ? null : "#" + named;
    switch (mark.kind()) {
      case PERSON -> xml.begin("persName", "ref", ref);
      case PLACE -> xml.begin("placeName", "ref", ref);
      case DATE, TRIGGER -> xml.begin("date");
    }
  }

  /** Words with the points among them; a line break becomes {@code lb}. */
  private void words(int from, int to, int[] point) throws IOException {
    int at = from;
    while (at < to) {
      points(at, point, true);
      int stop = point[0] < points.size() ? Math.min(to, Math.max(at + 1, points.get(point[0]).at())) : to;
      String[] lines = text.substring(index[at], index[stop]).split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          xml.text("\n").empty("lb");
        }
        xml.text(lines[i].replace("\r", ""));
      }
      at = stop;
    }
  }

  /** Writes the points up to an offset; at the end of a paragraph those of the next one are left for it. */
  private void points(int upTo, int[] point, boolean all) throws IOException {
    while (point[0] < points.size() && points.get(point[0]).at() <= upTo && (all || points.get(point[0]).order() == 1)) {
      Point p = points.get(point[0]++);
      xml.empty(p.element(), p.name(), p.value());
    }
  }
}
