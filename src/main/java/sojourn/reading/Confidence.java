package sojourn.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.gazetteer.Candidate;
import sojourn.model.Place;
import sojourn.model.PlaceKind;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.Mention;
import sojourn.model.claim.MentionKind;
import sojourn.model.claim.Sureness;
import sojourn.model.claim.VisitClaim;
import sojourn.model.text.Context;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.reading.journey.Journeys;
import sojourn.reading.journey.Scene;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.place.PlaceMention;
import sojourn.reading.rule.Reliability;

/** Weighs claims: how often what was told by such a rule, in such words, proved right. */
final class Confidence {

  /** Scores of candidates that are nearer than this leave it open which is meant. */
  private static final double CLOSE = 0.08;

  private static final double MOST = 0.99;

  private final Reliability table;
  private final Scene scene;
  private final List<Mention> mentions;
  private final Travellers travellers;
  private final List<Span> quoted;

  /**
   * Whose journeys a document tells.
   *
   * @param main number of the traveller whom the document is about
   * @param writer whether he writes of himself
   * @param known whether he was known beforehand, so that sentences need not name him
   */
  record Travellers(int main, boolean writer, boolean known) {

    static Travellers of(Journeys journeys, Context context) {
      return new Travellers(journeys.main(), journeys.writer(), context.traveller() != null);
    }
  }

  Confidence(Reliability table, Scene scene, List<Mention> mentions, Travellers travellers) {
    this.table = table;
    this.scene = scene;
    this.mentions = mentions;
    this.travellers = travellers;
    this.quoted = quoted(scene);
  }

  List<VisitClaim> visits(List<VisitClaim> claims) {
    return claims.stream().map(this::visit).toList();
  }

  List<EncounterClaim> encounters(List<EncounterClaim> claims) {
    return claims.stream().map(this::encounter).toList();
  }

  private VisitClaim visit(VisitClaim v) {
    Weight weight = new Weight(best("visit", v.evidence()), v.reasons());
    who(weight, v.traveller(), v.evidence());
    if (v.start() == null && v.end() == null) {
      weight.trait("undated");
    }
    where(weight, v.place());
    return new VisitClaim(v.traveller(), v.place(), v.start(), v.end(), v.status(), v.evidence(), weight.confidence(), weight.reasons());
  }

  private EncounterClaim encounter(EncounterClaim e) {
    List<Evidence> told = e.evidence().stream().filter(w -> !w.rule().equals("person.name")).toList();
    Weight weight = new Weight(best("encounter", e.evidence()), e.reasons());
    who(weight, e.traveller(), told);
    return new EncounterClaim(
        e.traveller(), e.person(), e.kind(), e.date(), e.place(), e.visit(), e.venue(), e.topics(), e.evidence(), weight.confidence(), weight.reasons());
  }

  /** The reliability of the best of the rules. */
  private double best(String kind, List<Evidence> evidence) {
    return evidence.stream().filter(e -> !e.rule().equals("person.name")).mapToDouble(e -> table.of(kind, e.rule())).max().orElse(table.of(kind, ""));
  }

  private void who(Weight weight, int traveller, List<Evidence> evidence) {
    if (traveller != travellers.main()) {
      weight.trait("other");
    }
    boolean row = evidence.stream().anyMatch(e -> e.rule().startsWith("table.") || e.rule().startsWith("head"));
    if (!row && !named(traveller, evidence)) {
      weight.trait(evidence.stream().anyMatch(e -> says("pronoun", e.quote())) ? "pronoun" : "unnamed");
    }
    if (!evidence.isEmpty() && evidence.stream().allMatch(e -> quoted.stream().anyMatch(q -> q.contains(e.span())))) {
      weight.trait("quoted");
    }
    if (evidence.stream().map(Evidence::span).distinct().count() > 1) {
      weight.trait("repeated");
    }
  }

  private boolean named(int traveller, List<Evidence> evidence) {
    boolean main = traveller == travellers.main();
    if (main && travellers.known()) {
      return true;
    }
    for (Evidence e : evidence) {
      boolean here = mentions.stream().anyMatch(m -> m.kind() == MentionKind.PERSON && m.person() == traveller && e.span().overlaps(m.span()));
      if (here || (travellers.writer() && main && says("self", e.quote()))) {
        return true;
      }
    }
    return false;
  }

  private boolean says(String words, String quote) {
    for (String word : quote.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (table.has(words, word)) {
        return true;
      }
    }
    return false;
  }

  private void where(Weight weight, Place place) {
    if (place.kind() == PlaceKind.UNKNOWN) {
      weight.trait("unknown");
      return;
    }
    PlaceMention mention = scene.places().stream().filter(m -> m.place().id().equals(place.id()) && m.candidates().size() > 1).findFirst().orElse(null);
    if (mention != null && mention.country() == null && close(mention)) {
      weight.trait("close");
    }
  }

  /** Whether another candidate of the same kind, elsewhere, scores nearly as high as the place that was taken, or higher. */
  private static boolean close(PlaceMention mention) {
    @Nullable Candidate taken = mention.candidates().stream().filter(c -> c.place().id().equals(mention.place().id())).findFirst().orElse(null);
    return taken != null
        && mention.candidates().stream()
            .anyMatch(c -> !c.equals(taken) && c.place().kind() == taken.place().kind() && c.score() > taken.score() - CLOSE && c.score() > 0.5);
  }

  /** The parts of the text that stand in somebody's words. */
  private static List<Span> quoted(Scene scene) {
    List<Span> spans = new ArrayList<>();
    for (UnitSentence s : scene.sentences()) {
      int from = -1;
      for (int i = 0; i <= s.size(); i++) {
        boolean inside = i < s.size() && s.unit(i).quoted();
        if (inside && from < 0) {
          from = i;
        } else if (!inside && from >= 0) {
          spans.add(scene.clean().span(s.start(from), s.end(i - 1)));
          from = -1;
        }
      }
      boolean whole = !s.units().isEmpty() && s.units().stream().filter(Unit::word).allMatch(Unit::quoted);
      if (whole) {
        spans.add(scene.clean().span(s.start(), s.end()));
      }
    }
    return spans;
  }

  /** Odds that change with what is found out. */
  private final class Weight {

    private double odds;
    private final Set<String> reasons;

    Weight(double share, List<String> reasons) {
      this.odds = share / (1 - share);
      this.reasons = new LinkedHashSet<>(reasons);
      if (share < 0.8) {
        this.reasons.add(Sureness.LESS + "what is told in this way is right %d times in 100".formatted(Math.round(share * 100)));
      }
    }

    void trait(String name) {
      Reliability.Trait trait = table.trait(name);
      odds *= trait.odds();
      reasons.add((trait.odds() < 1 ? Sureness.LESS : Sureness.MORE) + trait.words());
    }

    double confidence() {
      return Math.min(MOST, odds / (1 + odds));
    }

    List<String> reasons() {
      return List.copyOf(reasons);
    }
  }
}
