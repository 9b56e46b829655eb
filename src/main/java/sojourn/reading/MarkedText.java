package sojourn.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sojourn.model.text.Markup;
import sojourn.model.text.Span;
import sojourn.reading.date.DateExpression;
import sojourn.reading.date.DateFields;
import sojourn.reading.date.DateMention;
import sojourn.reading.sentence.Sentence;
import sojourn.reading.sentence.Token;
import sojourn.reading.text.CleanText;
import sojourn.reading.text.Passage;

/** Lets an edition's own markup speak before any guess: its names are names, and its dates mean the days that it gives. */
final class MarkedText {

  private static final Pattern DAY = Pattern.compile("(?<year>\\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\\d{2}))?)?");

  private final CleanText clean;
  private final List<Markup> markup;

  MarkedText(CleanText clean) {
    this.clean = clean;
    this.markup = clean.document().markup();
  }

  /** The sentences with the names of persons and places tagged as the markup has them. */
  List<Passage> retagged(List<Passage> passages) {
    List<Markup> names = markup.stream().filter(m -> m.kind() != Markup.Kind.DATE).sorted(Comparator.comparing(Markup::span)).toList();
    if (names.isEmpty()) {
      return passages;
    }
    List<Passage> out = new ArrayList<>();
    int next = 0;
    for (Passage passage : passages) {
      List<Token> tokens = new ArrayList<>();
      for (int i = 0; i < passage.sentence().tokens().size(); i++) {
        Span span = clean.span(passage.start(i), passage.end(i));
        while (next < names.size() && names.get(next).span().end() <= span.start()) {
          next++;
        }
        Token token = passage.sentence().tokens().get(i);
        boolean named = next < names.size() && names.get(next).span().overlaps(span);
        tokens.add(named ? tagged(token, names.get(next).kind()) : token);
      }
      out.add(new Passage(passage.index(), passage.block(), passage.kind(), passage.cell(), passage.offset(), new Sentence(tokens)));
    }
    return out;
  }

  private static Token tagged(Token token, Markup.Kind kind) {
    return new Token(token.start(), token.end(), token.text(), token.lemma(), token.tag(), kind == Markup.Kind.PERSON ? "PERSON" : "LOCATION");
  }

  /** The date expressions with those of the markup in place of what was found there. */
  List<DateMention> dates(List<DateMention> found) {
    List<Markup> given = markup.stream().filter(m -> m.kind() == Markup.Kind.DATE && !m.value().isEmpty()).toList();
    if (given.isEmpty()) {
      return found;
    }
    List<DateMention> dates = new ArrayList<>(found);
    for (Markup date : given) {
      int[] range = range(date.span());
      if (range != null) {
        dates.removeIf(d -> d.start() < range[1] && range[0] < d.end());
        dates.add(new DateMention(range[0], range[1], "markup.date", expression(date.value()), null));
      }
    }
    dates.sort(Comparator.comparingInt(DateMention::start));
    return dates;
  }

  /** The clean range of a span of the fixed text; null where all of it was cut away. */
  private int @Nullable [] range(Span span) {
    int from = clean.indexOf(span.start());
    int to = clean.indexOf(span.end());
    return from < to ? new int[] {from, to} : null;
  }

  private static DateExpression expression(String edtf) {
    Matcher m = DAY.matcher(edtf);
    if (!m.matches()) {
      return new DateExpression.Period(edtf, null);
    }
    Integer month = m.group("month") == null ? null : Integer.valueOf(m.group("month"));
    Integer day = m.group("day") == null ? null : Integer.valueOf(m.group("day"));
    return new DateExpression.Calendar(new DateFields(Integer.valueOf(m.group("year")), month, day, null, null, false));
  }
}
