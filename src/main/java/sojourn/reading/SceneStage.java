package sojourn.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Problem;
import sojourn.model.text.Context;
import sojourn.model.time.DateSpan;
import sojourn.reading.date.DateAnswers;
import sojourn.reading.date.DateBlock;
import sojourn.reading.date.DateFinder;
import sojourn.reading.date.DateMention;
import sojourn.reading.date.DateQuestion;
import sojourn.reading.date.DateSolver;
import sojourn.reading.date.HolderClue;
import sojourn.reading.journey.Scene;
import sojourn.reading.layout.Cell;
import sojourn.reading.layout.CellKind;
import sojourn.reading.mention.UnitBuilder;
import sojourn.reading.mention.UnitKind;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.person.Cast;
import sojourn.reading.person.CastMember;
import sojourn.reading.person.Form;
import sojourn.reading.person.PersonMention;
import sojourn.reading.place.PlaceMention;
import sojourn.reading.place.PlaceTagger;
import sojourn.reading.rule.Lexicon;
import sojourn.reading.sentence.Token;
import sojourn.reading.text.Block;
import sojourn.reading.text.BlockKind;
import sojourn.reading.text.Passage;

/** Third stage: persons, places and dates of a text, each token in at most one of them, and what the dates mean. */
final class SceneStage {

  private static final String MONTH_LED = "in ";

  private final PeopleStage people;
  private final Lexicon words;
  private final PlaceTagger places;
  private final DateFinder finder;
  private final DateSolver solver;

  SceneStage(PeopleStage people, Lexicon words, PlaceTagger places, DateFinder finder, DateSolver solver) {
    this.people = people;
    this.words = words;
    this.places = places;
    this.finder = finder;
    this.solver = solver;
  }

  /** A scene and the answers for its dates, with the claims on its people. */
  record Staged(Scene scene, DateAnswers answers, List<PersonClaim> people, Bearing bearing) {}

  /**
   * What the table of office-holders told of the people.
   *
   * @param unnamed number of the person whom the text knows by his office alone, or -1
   */
  record Bearing(int unnamed, List<Problem> notes) {}

  Staged stage(ParsedText text, Context context) {
    List<DateMention> dates = dates(text);
    List<PersonMention> persons = new ArrayList<>(people.mentions(text.passages()));
    List<Piece> datePieces = locate(text, dates);
    persons.removeIf(p -> !p.sure() && datePieces.stream().anyMatch(d -> d.sentence == p.sentence() && d.from < p.to() && p.from() < d.to));
    persons.removeIf(p -> p.form() == Form.NAME && placeCell(text.passages().get(p.sentence())));
    Set<String> placeWords = placeWords(text);
    persons.removeIf(p -> !p.sure() && p.form() == Form.NAME && placeWords.contains(p.name()));
    FirstPerson self = new FirstPerson(text, words);
    boolean writer = self.written();
    List<PlaceMention> toponyms = places.tag(text.passages(), taken(persons, datePieces), writer, placeWords, year(dates));
    persons.removeIf(p -> p.form() == Form.NAME && !p.sure() && toponyms.stream().anyMatch(t -> t.sentence() == p.sentence() && t.from() < p.to() && p.from() < t.to()));
    persons.replaceAll(p -> owned(text, p, toponyms));
    PersonMention author = writer && context.traveller() == null ? author(self, persons) : null;
    Cast cast = people.cast(persons, context.traveller());
    cast.writtenBy(author);
    List<PersonClaim> claims = people.claims(text, cast);
    DateAnswers answers = solver.solve(question(text, dates, claims, cast, context));
    Bearers bearers = new Bearers(solver.holders(), answers, text);
    List<PersonClaim> known = new ArrayList<>(bearers.completed(claims, cast));
    PersonClaim unnamed = context.traveller() == null ? bearers.unnamed(persons, cast, people) : null;
    if (unnamed != null) {
      known.add(unnamed);
    }
    Bearing bearing = new Bearing(unnamed == null ? -1 : known.size() - 1, bearers.notes());
    List<UnitSentence> sentences = sentences(text, persons, cast, toponyms, datePieces);
    return new Staged(new Scene(text.clean(), text.title(), sentences, persons, cast, toponyms, dates), answers, known, bearing);
  }

  /** "visited Beijing and met its leader": the owner is the country of the place named last. */
  private static PersonMention owned(ParsedText text, PersonMention p, List<PlaceMention> places) {
    boolean owned = p.form() == Form.NAME && p.title() != null && p.of() == null
        && List.of("its", "their").contains(text.passages().get(p.sentence()).sentence().tokens().get(p.from()).lower());
    String country = null;
    for (PlaceMention place : places) {
      boolean before = place.sentence() == p.sentence() ? place.from() < p.from() : place.sentence() == p.sentence() - 1;
      country = owned && before && place.place().country() != null ? place.place().country() : country;
    }
    return country == null ? p : p.ownedBy(country);
  }

  private record Piece(int sentence, int from, int to, int ref) {}

  private List<DateMention> dates(ParsedText text) {
    List<DateMention> dates = new ArrayList<>();
    for (Block block : text.blocks()) {
      if (block.kind() == BlockKind.ROW) {
        String whole = text.clean().value();
        block.cells().stream().filter(c -> c.kind() != CellKind.NUMBER)
            .forEach(c -> dates.addAll(inCell(c, whole.substring(c.from(), c.to()))));
      } else if (block.kind() != BlockKind.GAP) {
        finder.find(block.text(text.clean())).forEach(m -> dates.add(m.shifted(block.from())));
      }
    }
    return new MarkedText(text.clean()).dates(dates);
  }

  /** The dates of a cell; a month alone is one there, as it would be after "in". */
  private List<DateMention> inCell(Cell cell, String text) {
    List<DateMention> found = finder.find(text);
    if (!found.isEmpty() || cell.kind() != CellKind.DATE) {
      return found.stream().map(m -> m.shifted(cell.from())).toList();
    }
    return finder.find(MONTH_LED + text).stream().filter(m -> m.start() == MONTH_LED.length()).map(m -> m.shifted(cell.from() - MONTH_LED.length())).toList();
  }

  /** The tokens of each date that stands in a sentence. */
  private static List<Piece> locate(ParsedText text, List<DateMention> dates) {
    List<Piece> pieces = new ArrayList<>();
    int p = 0;
    for (int d = 0; d < dates.size(); d++) {
      DateMention date = dates.get(d);
      while (p < text.passages().size() && end(text.passages().get(p)) <= date.start()) {
        p++;
      }
      if (p == text.passages().size()) {
        break;
      }
      Passage passage = text.passages().get(p);
      int from = -1;
      int to = -1;
      for (int i = 0; i < passage.sentence().tokens().size(); i++) {
        if (passage.end(i) > date.start() && passage.start(i) < date.end()) {
          from = from < 0 ? i : from;
          to = i + 1;
        }
      }
      if (from >= 0 && !(date.expression() instanceof sojourn.reading.date.DateExpression.Duration)) {
        pieces.add(new Piece(passage.index(), from, narrowed(passage, date, from, to), d));
      }
    }
    return pieces;
  }

  /** "the second day of the visit to Oslo" is a date in its first words only: the rest is told apart on its own. */
  private static int narrowed(Passage passage, DateMention date, int from, int to) {
    if (date.expression() instanceof sojourn.reading.date.DateExpression.DayOfStay) {
      for (int i = from + 1; i < to; i++) {
        if (passage.sentence().tokens().get(i).lower().equals("of")) {
          return i;
        }
      }
    }
    return to;
  }

  private static int end(Passage passage) {
    return passage.end(passage.sentence().tokens().size() - 1);
  }

  private static PlaceTagger.Taken taken(List<PersonMention> persons, List<Piece> dates) {
    Map<Integer, List<PersonMention>> bySentence = new HashMap<>();
    persons.forEach(p -> bySentence.computeIfAbsent(p.sentence(), k -> new ArrayList<>()).add(p));
    return (passage, from, to, led) -> {
      int sentence = passage.index();
      for (Piece date : dates) {
        if (date.sentence == sentence && date.from < to && from < date.to) {
          return true;
        }
      }
      for (PersonMention p : bySentence.getOrDefault(sentence, List.of())) {
        if (p.from() < to && from < p.to() && personWins(p, from, to, led, passage.kind() == BlockKind.ROW)) {
          return true;
        }
      }
      return false;
    };
  }

  /** A cell of places or dates, as the table's heads or the gazetteer tell: nobody is named there. */
  private static boolean placeCell(Passage passage) {
    return passage.cell() == CellKind.PLACE || passage.cell() == CellKind.COUNTRY || passage.cell() == CellKind.DATE;
  }

  private static boolean personWins(PersonMention p, int from, int to, boolean led, boolean row) {
    if (p.sure() || p.form() != Form.NAME) {
      return true;
    }
    int name = p.nameTo() - p.nameFrom();
    return to - from < name || (to - from == name && !row && !(led && name == 1));
  }

  /** Words that the toolkit takes for a place somewhere in the text, and for a person elsewhere. */
  private static Set<String> placeWords(ParsedText text) {
    Set<String> places = new HashSet<>();
    Set<String> persons = new HashSet<>();
    for (Passage passage : text.passages()) {
      for (var token : passage.sentence().tokens()) {
        if (token.capitalised() && token.text().length() > 3) {
          (token.name().equals("LOCATION") ? places : token.name().equals("PERSON") ? persons : new HashSet<String>()).add(token.text());
        }
      }
    }
    places.retainAll(persons);
    return places;
  }

  /** The mention that names the writer; where none does, his first "I" becomes one. */
  private static @Nullable PersonMention author(FirstPerson self, List<PersonMention> persons) {
    PersonMention named = self.author(persons).orElse(null);
    PersonMention nameless = named == null ? self.nameless(persons) : null;
    if (nameless != null) {
      persons.replaceAll(p -> p.sentence() == nameless.sentence() && p.from() == nameless.from() ? nameless : p);
    }
    return named == null ? nameless : named;
  }

  private static @Nullable Integer year(List<DateMention> dates) {
    for (DateMention date : dates) {
      if (date.expression() instanceof sojourn.reading.date.DateExpression.Calendar c && c.fields().year() != null) {
        return c.fields().year();
      }
    }
    return null;
  }

  /** Whom a text is about: who writes it, else whom it names most. */
  private static Optional<CastMember> about(Cast cast) {
    return cast.writer() >= 0
        ? Optional.of(cast.members().get(cast.writer()))
        : cast.members().stream().max(Comparator.comparing(m -> m.mentions().size()));
  }

  private static DateQuestion question(ParsedText text, List<DateMention> dates, List<PersonClaim> claims, Cast cast, Context context) {
    List<DateBlock> blocks = new ArrayList<>();
    for (Block block : text.blocks()) {
      switch (block.kind()) {
        case HEADING -> blocks.add(new DateBlock(block.from(), block.to(), DateBlock.Kind.HEADING));
        case PARAGRAPH -> blocks.add(new DateBlock(block.from(), block.to(), DateBlock.Kind.PARAGRAPH));
        case ROW -> blocks.add(new DateBlock(block.from(), block.to(), DateBlock.Kind.ROW));
        case GAP -> { }
      }
    }
    List<HolderClue> holders = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      PersonMention role = cast.members().get(i).roleMention();
      if (role != null && !role.former()) {
        holders.add(new HolderClue(claims.get(i).name(), claims.get(i).role(), claims.get(i).of(), text.passages().get(role.sentence()).start(role.from())));
      }
    }
    about(cast).filter(m -> m.roleMention() == null).ifPresent(m -> holders.add(new HolderClue(m.name(), null, null, 0)));
    String field = text.field("published_time") == null ? text.field("date") : text.field("published_time");
    DateSpan published = text.clean().document().published();
    DateSpan given = published == null ? context.end() == null ? context.start() : context.end() : published;
    return new DateQuestion(text.clean().value(), blocks, dates, given, field, holders);
  }

  private List<UnitSentence> sentences(ParsedText text, List<PersonMention> persons, Cast cast, List<PlaceMention> places, List<Piece> dates) {
    List<List<UnitBuilder.Piece>> pieces = new ArrayList<>();
    List<boolean[]> used = new ArrayList<>();
    for (Passage passage : text.passages()) {
      pieces.add(new ArrayList<>());
      used.add(new boolean[passage.sentence().tokens().size()]);
    }
    for (int i = 0; i < persons.size(); i++) {
      PersonMention p = persons.get(i);
      boolean someone = p.form() == Form.PRONOUN || p.form() == Form.GROUP || cast.member(p) >= 0;
      if (someone) {
        put(pieces, used, p.sentence(), new UnitBuilder.Piece(UnitKind.PERSON, p.from(), p.to(), i));
      }
    }
    dates.forEach(d -> put(pieces, used, d.sentence, new UnitBuilder.Piece(UnitKind.DATE, d.from, d.to, d.ref)));
    for (int i = 0; i < places.size(); i++) {
      PlaceMention p = places.get(i);
      int from = described(text.passages().get(p.sentence()).sentence().tokens(), p.from());
      put(pieces, used, p.sentence(), new UnitBuilder.Piece(UnitKind.PLACE, from, p.to(), i));
    }
    UnitBuilder builder = new UnitBuilder();
    List<UnitSentence> sentences = new ArrayList<>();
    for (Passage passage : text.passages()) {
      sentences.add(builder.build(passage, pieces.get(passage.index())));
    }
    return sentences;
  }

  /** "the ancient city of Tarragona": where the words for the place begin. */
  private int described(List<Token> tokens, int name) {
    int noun = name - 2;
    if (noun < 1 || !tokens.get(name - 1).lower().equals("of") || !words.has("called_place", tokens.get(noun).lower())) {
      return name;
    }
    int from = noun;
    while (from > 0 && from > noun - 3 && tokens.get(from - 1).tag().startsWith("JJ")) {
      from--;
    }
    return from > 0 && List.of("the", "a", "an").contains(tokens.get(from - 1).lower()) ? from - 1 : name;
  }

  private static void put(List<List<UnitBuilder.Piece>> pieces, List<boolean[]> used, int sentence, UnitBuilder.Piece piece) {
    boolean[] taken = used.get(sentence);
    for (int i = piece.from(); i < piece.to(); i++) {
      if (taken[i]) {
        return;
      }
    }
    java.util.Arrays.fill(taken, piece.from(), piece.to(), true);
    pieces.get(sentence).add(piece);
  }
}
