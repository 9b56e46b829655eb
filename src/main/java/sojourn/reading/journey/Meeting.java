package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterKind;
import sojourn.model.Place;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/** An encounter while the narrative is being followed. */
final class Meeting {

  final int traveller;
  final int person;
  EncounterKind kind;
  @Nullable DateSpan date;
  @Nullable Place place;
  @Nullable Stay stay;
  @Nullable String venue;
  boolean planned;
  double confidence = 0.9;
  final Set<String> topics = new LinkedHashSet<>();
  final List<Evidence> evidence = new ArrayList<>();
  final List<String> reasons = new ArrayList<>();

  Meeting(int traveller, int person, EncounterKind kind) {
    this.traveller = traveller;
    this.person = person;
    this.kind = kind;
  }

  void see(Evidence words) {
    if (evidence.size() < 4 && evidence.stream().noneMatch(e -> e.span().equals(words.span()))) {
      evidence.add(words);
    }
  }
}
