package sojourn.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.gazetteer.Gazetteer;
import sojourn.gazetteer.Organisation;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.Explanation;
import sojourn.model.claim.Mention;
import sojourn.model.claim.MentionKind;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Problem;
import sojourn.model.claim.Reading;
import sojourn.model.claim.Unclaimed;
import sojourn.model.text.Context;
import sojourn.model.text.Document;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;
import sojourn.reading.date.DateAnswer;
import sojourn.reading.date.DateAnswers;
import sojourn.reading.date.DateExpression;
import sojourn.reading.date.DateFinder;
import sojourn.reading.date.DateSolver;
import sojourn.reading.date.DayPart;
import sojourn.reading.journey.Claims;
import sojourn.reading.journey.Days;
import sojourn.reading.journey.JourneyReader;
import sojourn.reading.journey.Journeys;
import sojourn.reading.journey.Scene;
import sojourn.reading.person.Affiliations;
import sojourn.reading.person.PersonMention;
import sojourn.reading.place.PlaceMention;
import sojourn.reading.place.PlaceTagger;
import sojourn.reading.rule.Reliability;
import sojourn.reading.rule.Rules;
import sojourn.reading.sentence.SentenceAnalyser;
import sojourn.reading.text.CleanText;
import sojourn.reading.text.Passage;

/** Reads a document: text to claims with evidence. The same document always gives the same reading. Safe to share between threads. */
public final class Reader {

  /** Version of the rules and stages: a collection keeps it with each reading, so that a better reader can read again. */
  public static final String VERSION = "en-3";

  private final Rules rules;
  private final TextStage text;
  private final SceneStage scenes;
  private final Gazetteer gazetteer;
  private final Reliability reliability = Reliability.english();

  public Reader(SentenceAnalyser analyser, Rules rules, Gazetteer gazetteer, DateFinder finder, DateSolver solver) {
    this.rules = rules;
    this.text = new TextStage(analyser, rules, new KnownPlaces(gazetteer));
    Affiliations affiliations =
        new Affiliations(
            gazetteer::mayBeginOwner, gazetteer::countryOfName, gazetteer::countryOfDemonym, name -> gazetteer.organisation(name).map(Organisation::key));
    this.scenes = new SceneStage(new PeopleStage(rules, affiliations), rules.words(), new PlaceTagger(gazetteer, rules.words()), finder, solver);
    this.gazetteer = gazetteer;
  }

  /** What the document says. Never fails because of what a text says: doubts are problems of the reading. */
  public Reading read(Document document) {
    return read(document, Context.NONE);
  }

  /** What the document says when it speaks of a journey of which some is known beforehand. */
  public Reading read(Document document, Context context) {
    return explain(document, context, false).reading();
  }

  /** What the document says, what its mentions were taken to mean, and why other sentences led to no claim. */
  public Explanation explain(Document document) {
    return explain(document, Context.NONE);
  }

  /** The same for a document that speaks of a journey of which some is known beforehand. */
  public Explanation explain(Document document, Context context) {
    return explain(document, context, true);
  }

  private Explanation explain(Document document, Context context, boolean choices) {
    ParsedText parsed = text.parse(document);
    SceneStage.Staged staged = scenes.stage(parsed, context);
    List<PersonClaim> people = staged.people();
    Journeys journeys =
        JourneyReader.read(
            staged.scene(),
            new Answered(staged.answers()),
            rules,
            p -> Optional.ofNullable(people.get(p).of()).filter(of -> gazetteer.country(of).isPresent()),
            p -> Optional.ofNullable(people.get(p).of()).flatMap(gazetteer::organisation).map(Organisation::seat),
            Surrounding.of(context, parsed.clean(), gazetteer));
    Claims claims = new Claims(journeys);
    boolean silent = claims.visits().stream().noneMatch(v -> v.status().counts()) && claims.encounters().isEmpty();
    List<Unclaimed> unclaimed = choices || silent ? journeys.unclaimed(staged.scene(), claims.evidence()) : List.of();
    return new Explanation(reading(parsed, staged, claims, Confidence.Travellers.of(journeys, context), unclaimed), choices ? Choices.of(staged) : List.of(), unclaimed);
  }

  private Reading reading(ParsedText parsed, SceneStage.Staged staged, Claims claims, Confidence.Travellers travellers, List<Unclaimed> unclaimed) {
    int unnamed = staged.bearing().unnamed();
    boolean travels = unnamed < 0 || claims.visits().stream().anyMatch(v -> v.traveller() == unnamed);
    List<PersonClaim> people = travels ? staged.people() : staged.people().subList(0, unnamed);
    // Nobody is met because a table knows his name.
    List<EncounterClaim> met = claims.encounters().stream().filter(e -> unnamed < 0 || (e.person() != unnamed && (travels || e.traveller() != unnamed))).toList();
    DateReasons reasons = new DateReasons(staged.answers(), parsed.clean());
    List<Problem> problems = new ArrayList<>(staged.bearing().notes());
    Silences.of(people, claims, unclaimed).ifPresent(problems::add);
    if (TextStage.unread(parsed)) {
      problems.add(TextStage.UNREAD);
    }
    List<Mention> mentions = mentions(staged, people.size());
    Confidence confidence = new Confidence(reliability, staged.scene(), mentions, travellers);
    return new Reading(
        parsed.clean().document(),
        parsed.title(),
        staged.answers().published(),
        VERSION,
        people,
        confidence.visits(reasons.visits(claims.visits())),
        confidence.encounters(reasons.encounters(met)),
        claims.occasions(),
        mentions,
        problems);
  }

  private static List<Mention> mentions(SceneStage.Staged staged, int people) {
    Scene scene = staged.scene();
    CleanText clean = scene.clean();
    List<Mention> mentions = new ArrayList<>();
    for (PersonMention p : scene.persons()) {
      if (scene.cast().member(p) >= 0 && scene.cast().member(p) < people) {
        Passage passage = scene.sentences().get(p.sentence()).passage();
        mentions.add(mention(clean.span(passage.start(p.from()), passage.end(p.to() - 1)), MentionKind.PERSON, scene.cast().member(p), null, null));
      }
    }
    for (PlaceMention p : scene.places()) {
      Passage passage = scene.sentences().get(p.sentence()).passage();
      mentions.add(mention(clean.span(passage.start(p.from()), passage.end(p.to() - 1)), MentionKind.PLACE, -1, p, null));
    }
    for (DateAnswer answer : staged.answers().answers()) {
      Span span = clean.span(answer.mention().start(), answer.mention().end());
      mentions.add(mention(span, MentionKind.DATE, -1, null, answer.date()));
    }
    mentions.sort(java.util.Comparator.comparing(Mention::span));
    return mentions;
  }

  private static Mention mention(Span span, MentionKind kind, int person, @Nullable PlaceMention place, @Nullable DateSpan date) {
    return new Mention(span, kind, person, place == null ? null : place.place().id(), date == null ? null : date.edtf());
  }

  /** The answers of the date stage as the journey stage asks for them. */
  private record Answered(DateAnswers answers) implements Days {
    @Override
    public @Nullable DateSpan span(int mention) {
      return answers.answers().get(mention).date();
    }

    @Override
    public List<String> reasons(int mention) {
      return answers.answers().get(mention).reasons();
    }

    @Override
    public @Nullable DateSpan today() {
      boolean said = answers.answers().stream().map(a -> a.mention().expression())
          .anyMatch(e -> e instanceof DateExpression.Shift s && s.anchor() == DateExpression.Anchor.SPEECH && s.amount() == 0 && s.unit() == DateExpression.Unit.DAY);
      return said ? answers.speech() : null;
    }

    @Override
    public @Nullable DateSpan justNow() {
      DateSpan published = answers.published();
      if (published == null || !published.bounded() || published.earliest() != published.latest()) {
        return null;
      }
      return DateSpan.parse(published.edtf().replaceAll("[?~%]$", "") + "~").orElse(null);
    }

    @Override
    public @Nullable DateSpan stayStart(int mention) {
      return answers.answers().get(mention).stayStart();
    }

    @Override
    public boolean ahead(int mention) {
      boolean said = answers.answers().get(mention).mention().expression() instanceof DateExpression.Shift s
          && s.anchor() == DateExpression.Anchor.SPEECH && s.amount() > 0;
      DateSpan day = span(mention);
      DateSpan published = answers.published();
      return said || (day != null && published != null && published.bounded() && day.bounded() && day.earliest() > published.latest());
    }

    @Override
    public boolean late(int mention) {
      DayPart part = answers.answers().get(mention).mention().part();
      return part == DayPart.EVENING || part == DayPart.NIGHT;
    }

    @Override
    public boolean partOnly(int mention) {
      return answers.answers().get(mention).mention().expression() instanceof DateExpression.PartOfDay;
    }
  }
}
