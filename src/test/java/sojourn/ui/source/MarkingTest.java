package sojourn.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.SourceMark;
import sojourn.model.TripId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;
import sojourn.model.claim.MentionKind;
import sojourn.model.text.Evidence;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;
import sojourn.session.Filter;
import sojourn.session.Visible;

/** Marked words become spans and drafts; words that tell of a passage only stand apart. */
class MarkingTest {

  private static final String TEXT = "😀 On 3 May 1999 Ana met Nils Dahl in Oslo.\nShe passed through Bergen & left.";

  @Test
  void indicesInPiecesAreCodePointsOfTheSource() {
    SourcePage page = page(VisitStatus.PASSED);
    Span words = new Span(TEXT.codePointCount(0, TEXT.indexOf("Nils")), TEXT.codePointCount(0, TEXT.indexOf(" in Oslo")));
    List<Piece> pieces = page.within(words);
    Piece first = pieces.getFirst();
    Piece last = pieces.getLast();
    assertThat(page.between(first.number(), first.charAt(words.start()), last.number(), last.charAt(words.end()))).isEqualTo(words);
    Piece opening = page.pieces().getFirst();
    assertThat(opening.charAt(1)).as("a face is two characters and one code point").isEqualTo(2);
    assertThat(page.between(opening.number(), 2, opening.number(), 3)).as("spaces alone").isEqualTo(new Span(1, 1));
    assertThat(page.text().quote(page.between(opening.number(), 2, opening.number(), 5))).isEqualTo("On");
  }

  @Test
  void aDraftHoldsWhatTheWordsName() {
    SourcePage page = page(VisitStatus.PASSED);
    ClaimDraft meeting = ClaimDraft.of(false, page, span("met Nils Dahl in Oslo"));
    assertThat(meeting.traveller()).isEqualTo("Ban Ki-moon");
    assertThat(meeting.person()).isEqualTo("Sergey Lavrov");
    assertThat(meeting.place()).isNotNull();
    assertThat(meeting.quote()).isEqualTo("met Nils Dahl in Oslo");
    assertThat(meeting.date()).isEmpty();
    ClaimDraft dated = ClaimDraft.of(true, page, span("On 3 May 1999 Ana met"));
    assertThat(dated.date()).isEqualTo("3 May 1999");
    assertThat(dated.place()).isNull();
    assertThat(ClaimDraft.of(false, page, span("left")).place()).as("the place named last before").isNotNull();
  }

  @Test
  void wordsOfAPassageStandApartAndAreNamedUnderThePointer() {
    SourcePage page = page(VisitStatus.PASSED);
    String html = page.html("", "light", 14);
    assertThat(html).contains("class=\"t apart passed\" title=\"Only passed through: Moscow\" data-p=\"→\">She passed through ");
    assertThat(page(VisitStatus.CANCELLED).html("", "light", 14)).contains("apart cancelled").contains("data-p=\"×\"");
    assertThat(page(VisitStatus.MADE).html("", "light", 14)).doesNotContain("apart").doesNotContain("data-p");
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(TEXT.codePointCount(0, at), TEXT.codePointCount(0, at + words.length()));
  }

  private static SourcePage page(VisitStatus status) {
    Snapshot seeds = SeedSnapshot.of();
    Place moscow = seeds.places().values().stream().filter(p -> p.name().equals("Moscow")).findFirst().orElseThrow();
    SourceId id = new SourceId("made");
    List<SourceMark> marks =
        List.of(
            new SourceMark(span("3 May 1999"), MentionKind.DATE, null),
            new SourceMark(span("Nils Dahl"), MentionKind.PERSON, new PersonId("sergey-lavrov")),
            new SourceMark(span("Oslo"), MentionKind.PLACE, moscow.id()),
            new SourceMark(span("Bergen"), MentionKind.PLACE, null));
    Source source = new Source(id, "made.txt", "", new FixedText(TEXT), null, marks, List.of());
    Span words = span("She passed through Bergen");
    Visit passage =
        new Visit(
            new VisitId("p"), SeedSnapshot.BAN, moscow.id(), null, null, status, new TripId("t"),
            List.of(new Evidence(id, words, "She passed through Bergen", "test")), 0.9, List.of(), sojourn.model.ReviewState.MACHINE_READ);
    Snapshot made =
        new Snapshot(
            1, "x", Snapshot.byId(List.of(source), Source::id), seeds.people(), seeds.places(), seeds.trips(), Snapshot.byId(List.of(passage), Visit::id),
            Snapshot.empty("x").encounters(), Snapshot.empty("x").occasions(), List.of(), Map.of(), List.of());
    return SourcePage.of(source, Visible.of(made, Filter.ALL));
  }
}
