package sojourn.reading.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.gazetteer.PlaceContext;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;
import sojourn.reading.rule.Lexicon;
import sojourn.reading.sentence.Token;
import sojourn.reading.text.Passage;

/** Finds the toponyms of a text and what they mean, in order, since what came before narrows what comes after. */
public final class PlaceTagger {

  private static final int LONGEST = 7;
  private static final int LARGE = 60_000;

  private final Toponyms toponyms;
  private final Lexicon words;

  public PlaceTagger(Toponyms toponyms, Lexicon words) {
    this.toponyms = toponyms;
    this.words = words;
  }

  /** The toponyms of one document; {@code taken} tells tokens of a sentence that a surer mention holds. {@code writer}: first person. */
  public List<PlaceMention> tag(List<Passage> passages, Taken taken, boolean writer, @Nullable Integer year) {
    Set<String> countries = new HashSet<>();
    List<List<PlaceSpan>> spans = new ArrayList<>();
    for (Passage passage : passages) {
      List<PlaceSpan> found = spans(passage, taken, writer);
      spans.add(found);
      for (PlaceSpan span : found) {
        if (span.known() && span.kind() == PlaceSpan.Kind.NAME) {
          toponyms.best().apply(span.name(), PlaceContext.NONE).filter(p -> p.kind() == PlaceKind.COUNTRY).map(Place::country).ifPresent(countries::add);
        }
      }
    }
    Resolving resolving = new Resolving(countries, year);
    for (int i = 0; i < passages.size(); i++) {
      for (PlaceSpan span : spans.get(i)) {
        resolving.add(passages.get(i).index(), span);
      }
    }
    return resolving.mentions;
  }

  /** Which tokens belong to other mentions. */
  @FunctionalInterface
  public interface Taken {
    /** Whether a surer mention holds some of the tokens {@code [from, to)} of a sentence; {@code led} after a preposition of place. */
    boolean taken(int sentence, int from, int to, boolean led);
  }

  private List<PlaceSpan> spans(Passage passage, Taken taken, boolean writer) {
    List<Token> tokens = passage.sentence().tokens();
    List<PlaceSpan> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      PlaceSpan span = at(tokens, i, writer);
      if (span == null || taken.taken(passage.index(), span.from(), span.to(), led(tokens, span.from()))) {
        i++;
      } else {
        found.add(span);
        i = span.to();
      }
    }
    return found;
  }

  private @Nullable PlaceSpan at(List<Token> tokens, int i, boolean writer) {
    PlaceSpan capital = capital(tokens, i);
    if (capital != null) {
      return capital;
    }
    Token token = tokens.get(i);
    if (token.lower().equals("there") && token.tag().equals("RB") && i > 0 && words.has("motion", tokens.get(i - 1).lemma())) {
      return new PlaceSpan(i, i + 1, "there", null, PlaceSpan.Kind.BACK, true, true);
    }
    if (!token.capitalised()) {
      return null;
    }
    int end = knownEnd(tokens, i);
    if (end > i && plausible(tokens, i, end)) {
      return withCountry(tokens, i, end, true);
    }
    end = unknownEnd(tokens, i, writer);
    return end > i ? withCountry(tokens, i, end, false) : null;
  }

  /** "the Kazakh capital", "Kazakhstan's capital", "the capital of Kazakhstan". */
  private @Nullable PlaceSpan capital(List<Token> tokens, int i) {
    int at = tokens.get(i).lower().equals("the") ? i + 1 : i;
    if (at + 1 >= tokens.size()) {
      return null;
    }
    if (tokens.get(at).lower().equals("capital") && at > i && at + 2 < tokens.size() && tokens.get(at + 1).lower().equals("of")) {
      int land = tokens.get(at + 2).lower().equals("the") ? at + 3 : at + 2;
      int end = land < tokens.size() ? knownEnd(tokens, land) : land;
      String code = end > land ? country(text(tokens, land, end)) : null;
      return code == null ? null : new PlaceSpan(i, end, text(tokens, i, end), code, PlaceSpan.Kind.CAPITAL, true, true);
    }
    int adjective = at;
    while (adjective < tokens.size() && adjective < at + 2 && tokens.get(adjective).capitalised()) {
      adjective++;
    }
    int noun = adjective < tokens.size() && tokens.get(adjective).tag().equals("POS") ? adjective + 1 : adjective;
    if (adjective == at || noun >= tokens.size() || !tokens.get(noun).lower().equals("capital")) {
      return null;
    }
    String name = text(tokens, at, adjective);
    String code = toponyms.demonym().apply(name).orElseGet(() -> country(name));
    return code == null ? null : new PlaceSpan(i, noun + 1, text(tokens, i, noun + 1), code, PlaceSpan.Kind.CAPITAL, true, true);
  }

  private @Nullable String country(String name) {
    return toponyms.best().apply(name, PlaceContext.NONE).filter(p -> p.kind() == PlaceKind.COUNTRY || p.kind() == PlaceKind.FORMER_STATE).map(Place::country).orElse(null);
  }

  /** End of the longest name in the gazetteer that begins at a token, or the token. */
  private int knownEnd(List<Token> tokens, int from) {
    for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
      Token last = tokens.get(to - 1);
      boolean ends = last.capitalised() || (to - from > 1 && last.lower().equals("territory"));
      if (ends && toponyms.knows().test(text(tokens, from, to))) {
        return to;
      }
    }
    return from;
  }

  private boolean plausible(List<Token> tokens, int from, int to) {
    Token first = tokens.get(from);
    boolean located = tokens.subList(from, to).stream().anyMatch(t -> t.name().equals("LOCATION"));
    boolean other = tokens.subList(from, to).stream().anyMatch(t -> t.name().equals("ORGANIZATION") || t.name().equals("PERSON"));
    if (words.has("not_place", first.lower()) && to == from + 1) {
      return false;
    }
    if (located) {
      return true;
    }
    boolean proper = tokens.subList(from, to).stream().allMatch(t -> t.tag().startsWith("NNP") || !t.capitalised() || t.tag().startsWith("JJ"));
    if (!proper && !(from > 0 && led(tokens, from))) {
      return false;
    }
    Optional<Place> place = toponyms.best().apply(text(tokens, from, to), PlaceContext.NONE);
    boolean great = place.filter(p -> p.kind() == PlaceKind.COUNTRY || p.kind() == PlaceKind.FORMER_STATE || p.population() >= LARGE || p.kind() == PlaceKind.LANDMARK).isPresent();
    return led(tokens, from) ? place.isPresent() : great && !other && (to - from > 1 || from > 0 || first.tag().startsWith("NNP"));
  }

  /** Whether a preposition or verb of place leads it in. */
  private boolean led(List<Token> tokens, int from) {
    int before = from - 1;
    if (before >= 0 && tokens.get(before).lower().equals("the")) {
      before--;
    }
    return before >= 0 && (words.has("place_before", tokens.get(before).lower()) || words.has("place_before", tokens.get(before).lemma()));
  }

  /** End of a name that only the toolkit or its position tells to be a place. */
  private int unknownEnd(List<Token> tokens, int from, boolean writer) {
    int to = from;
    while (to < tokens.size() && tokens.get(to).name().equals("LOCATION") && (tokens.get(to).capitalised() || to > from)) {
      to++;
    }
    while (to > from && !tokens.get(to - 1).capitalised()) {
      to--;
    }
    if (to > from || !writer || !led(tokens, from)) {
      return to > from && (writer || led(tokens, from)) ? to : from;
    }
    while (to < tokens.size() && to < from + 4 && tokens.get(to).capitalised() && tokens.get(to).tag().startsWith("NNP") && tokens.get(to).name().equals("O")
        && !words.has("not_place", tokens.get(to).lower()) && !words.has("head", tokens.get(to).lower()) && !words.has("honorific", tokens.get(to).lower())) {
      to++;
    }
    boolean owner = to < tokens.size() && tokens.get(to).tag().equals("POS");
    return owner ? from : to;
  }

  private PlaceSpan withCountry(List<Token> tokens, int from, int to, boolean known) {
    String name = text(tokens, from, to);
    int end = to;
    String code = null;
    if (to + 1 < tokens.size() && tokens.get(to).text().equals(",") && tokens.get(to + 1).capitalised()) {
      int land = knownEnd(tokens, to + 1);
      Optional<Place> outer = land > to + 1 ? toponyms.best().apply(text(tokens, to + 1, land), PlaceContext.NONE) : Optional.empty();
      boolean holds = outer.filter(p -> p.kind() == PlaceKind.COUNTRY || p.kind() == PlaceKind.FORMER_STATE || p.kind() == PlaceKind.REGION).isPresent();
      String within = outer.map(Place::country).orElse(null);
      if (holds && within != null && country(name) == null) {
        Optional<Place> inner = toponyms.best().apply(name, PlaceContext.inCountry(within));
        if (!known || inner.filter(p -> within.equals(p.country())).isPresent()) {
          end = land;
          code = within;
        }
      }
    }
    return new PlaceSpan(from, end, name, code, PlaceSpan.Kind.NAME, known, bare(tokens, end));
  }

  private boolean bare(List<Token> tokens, int end) {
    if (end >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(end);
    return !(next.capitalised() && next.noun() && next.start() - tokens.get(end - 1).end() <= 1 && !words.has("event", next.lower()) && !words.has("place_noun", next.lower()));
  }

  static String text(List<Token> tokens, int from, int to) {
    StringBuilder b = new StringBuilder();
    for (int k = from; k < to; k++) {
      if (k > from && tokens.get(k).start() > tokens.get(k - 1).end()) {
        b.append(' ');
      }
      b.append(tokens.get(k).text());
    }
    return b.toString();
  }

  /** Goes through the spans in order and keeps what they mean. */
  private final class Resolving {
    private final List<PlaceMention> mentions = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Set<String> countries;
    private final @Nullable Integer year;

    Resolving(Set<String> countries, @Nullable Integer year) {
      this.countries = countries;
      this.year = year;
    }

    void add(int sentence, PlaceSpan span) {
      Optional<Place> place = switch (span.kind()) {
        case CAPITAL -> Optional.ofNullable(span.country()).flatMap(toponyms.capital());
        case BACK -> mentions.stream().filter(PlaceMention::bare).reduce((a, b) -> b).map(PlaceMention::place);
        case NAME -> Optional.of(span.known() ? named(span) : unknown(span));
      };
      place.ifPresent(p -> {
        mentions.add(new PlaceMention(sentence, span.from(), span.to(), span.name(), p, span.country(), span.bare()));
        places.add(p);
        if (p.country() != null) {
          countries.add(p.country());
        }
      });
    }

    private Place named(PlaceSpan span) {
      PlaceContext context = new PlaceContext(span.country(), countries, places, year);
      return toponyms.best().apply(span.name(), context).orElseGet(() -> unknown(span));
    }

    /** A place without coordinates, in the country of the places around it. */
    private Place unknown(PlaceSpan span) {
      String country = span.country();
      for (int i = places.size() - 1; country == null && i >= 0; i--) {
        country = places.get(i).country();
      }
      String id = "t:" + span.name().toLowerCase(java.util.Locale.ROOT);
      return new Place(new PlaceId(id), span.name(), country, Double.NaN, Double.NaN, PlaceKind.UNKNOWN, 0);
    }
  }
}
