package sojourn.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.gazetteer.Candidate;
import sojourn.gazetteer.Gazetteer;
import sojourn.gazetteer.PlaceContext;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;
import sojourn.reading.layout.CellKind;
import sojourn.reading.rule.Lexicon;
import sojourn.reading.sentence.Token;
import sojourn.reading.text.BlockKind;
import sojourn.reading.text.Passage;

/** Finds the toponyms of a text and what they mean, in order, since what came before narrows what comes after. */
public final class PlaceTagger {

  private static final int LONGEST = 9;
  private static final int LARGE = 60_000;


  private final Gazetteer gazetteer;
  private final Lexicon words;

  public PlaceTagger(Gazetteer gazetteer, Lexicon words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** The toponyms of one document; {@code taken} tells tokens that a surer mention holds, {@code writer} a text in the first person, {@code placeWords} names that elsewhere in it are places. */
  public List<PlaceMention> tag(List<Passage> passages, Taken taken, boolean writer, Set<String> placeWords, @Nullable Integer year) {
    Set<String> countries = new HashSet<>();
    List<List<PlaceSpan>> spans = new ArrayList<>();
    for (Passage passage : passages) {
      List<PlaceSpan> found = spans(passage, taken, writer, placeWords, writer ? EntryStarts.of(passages, passage.index()) : -1);
      spans.add(found);
      for (PlaceSpan span : found) {
        if (span.known() && span.kind() == PlaceSpan.Kind.NAME) {
          best(span.name(), PlaceContext.NONE).filter(p -> p.kind() == PlaceKind.COUNTRY).map(Place::country).ifPresent(countries::add);
        }
      }
    }
    Set<String> named = Set.copyOf(countries);
    PlaceResolving first = resolved(new PlaceResolving(gazetteer, countries, year, writer ? named : null, null), passages, spans);
    if (!writer) {
      return first.placed(passages);
    }
    Route route = first.route();
    Set<String> lands = new HashSet<>(named);
    lands.addAll(route.countries());
    return resolved(new PlaceResolving(gazetteer, lands, year, named, route), passages, spans).placed(passages);
  }

  private PlaceResolving resolved(PlaceResolving resolving, List<Passage> passages, List<List<PlaceSpan>> spans) {
    for (int i = 0; i < passages.size(); i++) {
      resolving.before(landAfter(passages, spans, i));
      for (PlaceSpan span : spans.get(i)) {
        resolving.add(passages.get(i), span);
      }
    }
    return resolving;
  }

  /** "Valencia, Spain (8-9 July)": the one country that a later cell of the row consists of, or null. */
  private @Nullable String landAfter(List<Passage> passages, List<List<PlaceSpan>> spans, int i) {
    if (passages.get(i).kind() != BlockKind.ROW || passages.get(i).cell() != CellKind.PLACE) {
      return null;
    }
    String land = null;
    for (int k = i + 1; k < passages.size() && passages.get(k).block() == passages.get(i).block(); k++) {
      if (passages.get(k).cell() == CellKind.COUNTRY && spans.get(k).size() == 1) {
        String code = country(spans.get(k).getFirst().name());
        if (land != null || code == null) {
          return null;
        }
        land = code;
      }
    }
    return land;
  }

  /** Which tokens belong to other mentions. */
  @FunctionalInterface
  public interface Taken {
    /** Whether a surer mention holds some of the tokens {@code [from, to)} of a sentence; {@code led} after a preposition of place. */
    boolean taken(Passage passage, int from, int to, boolean led);
  }

  private List<PlaceSpan> spans(Passage passage, Taken taken, boolean writer, Set<String> placeWords, int entry) {
    List<Token> tokens = passage.sentence().tokens();
    List<PlaceSpan> found = new ArrayList<>();
    int i = 0;
    int list = -1;
    while (i < tokens.size()) {
      PlaceSpan span = passage.kind() == BlockKind.ROW ? cell(passage.cell(), tokens, i) : at(tokens, i, writer, placeWords);
      span = span == null && i == entry ? heads(tokens, i) : span;
      boolean listed = writer && i == list;
      span = span == null && listed ? listed(tokens, i) : span;
      if (span == null || taken.taken(passage, span.from(), span.to(), listed || led(tokens, span.from()))) {
        i++;
      } else {
        found.add(span);
        i = span.to();
        list = listed || led(tokens, span.from()) ? next(tokens, i) : -1;
      }
    }
    return found;
  }

  /** In a cell that holds nothing but names every known name is a place; in other cells the usual signs count. */
  private @Nullable PlaceSpan cell(CellKind kind, List<Token> tokens, int i) {
    if (kind == CellKind.PERSON || kind == CellKind.HOST || kind == CellKind.DATE) {
      return null;
    }
    boolean places = kind == CellKind.PLACE || kind == CellKind.COUNTRY;
    boolean names = kind == CellKind.OTHER && tokens.stream().allMatch(t -> t.capitalised() || t.text().length() <= 3 || !Character.isLetter(t.text().codePointAt(0)));
    if (!places && (!names || tokens.size() > 12 || tokens.getLast().text().equals("."))) {
      return at(tokens, i, false, Set.of());
    }
    int end = tokens.get(i).capitalised() ? knownEnd(tokens, i) : i;
    if (end > i) {
      return withCountry(tokens, i, end, true);
    }
    boolean begins = i == 0 || tokens.get(i - 1).text().equals(",") || tokens.get(i - 1).lower().equals("and");
    while (begins && end < tokens.size() && tokens.get(end).capitalised() && !tokens.get(end).text().endsWith(".")) {
      end++;
    }
    boolean told = tokens.subList(i, end).stream().anyMatch(t -> words.has("no_cell_place", t.lower()));
    return end > i && end - i < 5 && !told ? withCountry(tokens, i, end, false) : null;
  }

  private @Nullable PlaceSpan at(List<Token> tokens, int i, boolean writer, Set<String> placeWords) {
    PlaceSpan capital = capital(tokens, i);
    if (capital != null) {
      return capital;
    }
    Token token = tokens.get(i);
    boolean pointing = words.has("pointing", token.lower()) && i + 1 < tokens.size() && words.has("place_noun", tokens.get(i + 1).lower());
    if (pointing) {
      return new PlaceSpan(i, i + 2, "there", null, PlaceSpan.Kind.BACK, true, true);
    }
    if (token.lower().equals("there") && token.tag().equals("RB") && i > 0 && words.has("motion", tokens.get(i - 1).lemma())) {
      return new PlaceSpan(i, i + 1, "there", null, PlaceSpan.Kind.BACK, true, true);
    }
    if (token.lower().equals("here") && i > 0 && words.has("motion", tokens.get(i - 1).lemma())) {
      return new PlaceSpan(i, i + 1, "here", null, PlaceSpan.Kind.HERE, true, true);
    }
    if (!token.capitalised()) {
      return null;
    }
    int end = knownEnd(tokens, i);
    int run = unknownEnd(tokens, i, writer, placeWords);
    boolean ground = end == i + 1 && end < tokens.size() && words.has("named_after", token.lower()) && tokens.get(end).capitalised() && tokens.get(end).noun();
    run = ground ? Math.max(run, end + 1) : run;
    if (run > end && gazetteer.knows(text(tokens, i, run))) {
      end = run;
    }
    int last = Math.max(end, run);
    boolean house = writer && last > i && (housed(tokens, i, last, end == last) || vessel(tokens, i, last));
    if (house || ofSomebody(tokens, last)) {
      return null;
    }
    boolean roads = writer && end > i && run == end + 1 && words.has("roads", tokens.get(end).lower()) && plausible(tokens, i, end);
    if (roads) {
      PlaceSpan town = withCountry(tokens, i, end, true);
      return new PlaceSpan(i, run, town.name(), town.country(), PlaceSpan.Kind.NAME, true, true);
    }
    if (end > i && run <= end && plausible(tokens, i, end)) {
      return withCountry(tokens, i, end, !(writer && town(tokens, i, end)));
    }
    end = run;
    return end > i ? withCountry(tokens, i, end, false) : null;
  }

  /** "the city of Saba": no land of that name, where the name is also a land's. */
  private boolean town(List<Token> tokens, int i, int end) {
    boolean called = i > 1 && tokens.get(i - 1).lower().equals("of") && List.of("city", "town", "village").contains(tokens.get(i - 2).lower());
    return called && best(text(tokens, i, end), PlaceContext.NONE).filter(p -> p.kind() == PlaceKind.COUNTRY || p.kind() == PlaceKind.REGION).isPresent();
  }

  /** "5 May. Oslo, where": a name that opens an entry and is set off. */
  private @Nullable PlaceSpan heads(List<Token> tokens, int i) {
    int end = tokens.get(i).capitalised() && tokens.get(i).noun() ? knownEnd(tokens, i) : i;
    boolean common = words.has("not_place", tokens.get(i).lower()) && end == i + 1;
    return end > i && !common && EntryStarts.setOff(tokens, end) ? withCountry(tokens, i, end, true) : null;
  }

  /** Where the next of a list may stand: "To Oslo, and Drammen". */
  private static int next(List<Token> tokens, int i) {
    int at = i < tokens.size() && tokens.get(i).text().equals(",") ? i + 1 : i;
    at = at < tokens.size() && tokens.get(at).lower().matches("and|&") ? at + 1 : at;
    return at > i ? at : -1;
  }

  /** A name in a list of places, whatever it may be elsewhere. */
  private @Nullable PlaceSpan listed(List<Token> tokens, int i) {
    int end = i;
    while (end < tokens.size() && end < i + 3 && tokens.get(end).capitalised() && tokens.get(end).noun() && !words.has("honorific", tokens.get(end).lower()) && !words.has("not_place", tokens.get(end).lower())) {
      end++;
    }
    boolean closed = end >= tokens.size() || tokens.get(end).text().matches("[.,;]") || tokens.get(end).lower().equals("and");
    return end > i && closed ? withCountry(tokens, i, end, gazetteer.knows(text(tokens, i, end))) : null;
  }

  /** "at the Angel", "dined at Hopkins's": an inn by its sign, or somebody's house. */
  private boolean housed(List<Token> tokens, int i, int end, boolean known) {
    boolean the = i > 1 && tokens.get(i - 1).lower().equals("the") && List.of("at", "to", "from").contains(tokens.get(i - 2).lower());
    boolean located = tokens.subList(i, end).stream().anyMatch(t -> t.name().equals("LOCATION"));
    boolean odd = the && !known && end - i > 1 && (words.has("sign", tokens.get(end - 1).lower()) || (tokens.get(i - 2).lower().equals("at") && !located));
    boolean sign = the && (words.has("sign", tokens.get(i).lower()) || odd);
    boolean owned = end + 1 < tokens.size() && tokens.get(end).tag().equals("POS") && !tokens.get(end + 1).noun() && !tokens.get(end + 1).tag().startsWith("JJ");
    boolean led = i > 0 && List.of("at", "with", "to", "from").contains(tokens.get(i - 1).lower());
    return sign || (owned && led);
  }

  /** "in the Augusta yacht": a ship. */
  private boolean vessel(List<Token> tokens, int i, int end) {
    boolean the = i > 0 && List.of("the", "a", "an", "our", "his", "their").contains(tokens.get(i - 1).lower());
    return the && end < tokens.size() && words.has("vehicle", tokens.get(end).lower()) && !tokens.get(end).lower().matches("train|mail|coach|stage|party|car|diligence|caravan|omnibus|company|column");
  }

  /** "the Norwegian capital", "Norway's capital", "the capital of Norway". */
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
    String code = gazetteer.countryOfDemonym(name).orElseGet(() -> country(name));
    return code == null ? null : new PlaceSpan(i, noun + 1, text(tokens, i, noun + 1), code, PlaceSpan.Kind.CAPITAL, true, true);
  }

  private Optional<Place> best(String name, PlaceContext context) {
    return gazetteer.best(name, context).map(Candidate::place);
  }

  private @Nullable String country(String name) {
    return best(name, PlaceContext.NONE).filter(p -> p.kind() == PlaceKind.COUNTRY || p.kind() == PlaceKind.FORMER_STATE).map(Place::country).orElse(null);
  }

  /** End of the longest name in the gazetteer that begins at a token, or the token. */
  private int knownEnd(List<Token> tokens, int from) {
    List<String> texts = tokens.subList(from, Math.min(tokens.size(), from + LONGEST)).stream().map(Token::text).toList();
    int known = from + gazetteer.longestName(texts, 0);
    for (int to = Math.min(tokens.size(), from + 5); to > known + 1; to--) {
      boolean small = tokens.subList(from, to).stream().allMatch(t -> t.capitalised() || t.text().length() <= 3);
      if (small && tokens.get(to - 1).capitalised() && gazetteer.knows(text(tokens, from, to))) {
        return to;
      }
    }
    int next = Math.max(known, from + 1);
    boolean territory = next < tokens.size() && (tokens.get(next).lower().equals("territory") || tokens.get(next).lower().equals("territories"));
    return territory && gazetteer.knows(text(tokens, from, next + 1)) ? next + 1 : known;
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
    Optional<Place> place = best(text(tokens, from, to), PlaceContext.NONE);
    boolean great = place.filter(p -> p.kind() == PlaceKind.COUNTRY || p.kind() == PlaceKind.FORMER_STATE || p.population() >= LARGE || p.kind() == PlaceKind.LANDMARK).isPresent();
    return led(tokens, from) ? place.isPresent() : great && !other && (to - from > 1 || from > 0 || first.tag().startsWith("NNP"));
  }

  /** Whether a preposition or verb of place leads it in. */
  private boolean led(List<Token> tokens, int from) {
    int before = from - 1;
    if (before > 0 && tokens.get(before).lower().equals("as") && tokens.get(before - 1).lower().equals("far")) {
      return true;
    }
    if (before >= 0 && tokens.get(before).lower().equals("the")) {
      before--;
    }
    if (before > 0 && tokens.get(before).text().equals(",")) {
      return words.has("place_noun", tokens.get(before - 1).lower()) && !tokens.get(before - 1).capitalised();
    }
    if (before > 0 && tokens.get(before).lower().equals("of")) {
      return words.has("place_noun", tokens.get(before - 1).lower());
    }
    return before >= 0 && (words.has("place_before", tokens.get(before).lower()) || words.has("place_before", tokens.get(before).lemma()));
  }

  /** "Ole's Rock": what follows is named after it, and is not it. Lands own things without lending them their name. */
  private boolean ofSomebody(List<Token> tokens, int end) {
    boolean owned = end + 1 < tokens.size() && tokens.get(end).tag().equals("POS") && tokens.get(end + 1).capitalised() && tokens.get(end + 1).noun();
    return owned && end > 0 && !gazetteer.countryOfName(tokens.get(end - 1).text()).isPresent();
  }

  /** End of a name that only the toolkit or its position tells to be a place. */
  private int unknownEnd(List<Token> tokens, int from, boolean writer, Set<String> placeWords) {
    int to = from;
    while (to < tokens.size() && (tokens.get(to).name().equals("LOCATION") || placeWords.contains(tokens.get(to).text())) && (tokens.get(to).capitalised() || to > from)) {
      to++;
    }
    while (to > from && (!tokens.get(to - 1).capitalised() || words.has("event", tokens.get(to - 1).lower()))) {
      to--;
    }
    if (to > from || !writer || !led(tokens, from)) {
      return to > from && (writer || led(tokens, from)) && !indoors(tokens, from, to) ? to : from;
    }
    while (to < tokens.size() && to < from + 4 && tokens.get(to).capitalised() && tokens.get(to).noun() && !tokens.get(to).name().equals("PERSON")
        && !words.has("not_place", tokens.get(to).lower()) && !words.has("head", tokens.get(to).lower()) && !words.has("honorific", tokens.get(to).lower())) {
      to++;
    }
    boolean owner = to < tokens.size() && tokens.get(to).tag().equals("POS");
    boolean house = to < tokens.size() && words.has("indoors", tokens.get(to).lower());
    return owner || house || indoors(tokens, from, to) ? from : to;
  }

  private boolean indoors(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(t -> words.has("indoors", t.lower()));
  }

  private PlaceSpan withCountry(List<Token> tokens, int from, int to, boolean known) {
    String name = text(tokens, from, to);
    int end = to;
    String code = null;
    if (to + 1 < tokens.size() && tokens.get(to).text().equals(",") && tokens.get(to + 1).capitalised()) {
      int land = knownEnd(tokens, to + 1);
      Optional<Place> outer = land > to + 1 ? best(text(tokens, to + 1, land), PlaceContext.NONE) : Optional.empty();
      boolean holds = outer.filter(p -> p.kind() == PlaceKind.COUNTRY || p.kind() == PlaceKind.FORMER_STATE || p.kind() == PlaceKind.REGION).isPresent();
      String within = outer.map(Place::country).orElse(null);
      if (holds && within != null && country(name) == null) {
        Optional<Place> inner = best(name, PlaceContext.inCountry(within));
        if (!known || inner.filter(p -> within.equals(p.country())).isPresent()) {
          end = land;
          code = within;
        }
      }
    }
    code = code == null && known ? countryAround(tokens, name, end) : code;
    return new PlaceSpan(from, end, name, code, PlaceSpan.Kind.NAME, known, bare(tokens, end));
  }

  /** "the Royal Palace in Oslo": a house that many towns have is in the country of the town that follows. */
  private @Nullable String countryAround(List<Token> tokens, String name, int end) {
    boolean leads = end + 1 < tokens.size() && List.of("in", "of", "at").contains(tokens.get(end).lower()) && tokens.get(end + 1).capitalised();
    if (!leads || best(name, PlaceContext.NONE).filter(p -> p.kind() == PlaceKind.LANDMARK).isEmpty()) {
      return null;
    }
    int land = knownEnd(tokens, end + 1);
    return land > end + 1 ? best(text(tokens, end + 1, land), PlaceContext.NONE).map(Place::country).orElse(null) : null;
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
}
