package sojourn.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.EncounterId;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.SourceMark;
import sojourn.model.VisitId;
import sojourn.model.claim.MentionKind;
import sojourn.model.text.Evidence;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;
import sojourn.session.Filter;
import sojourn.session.Selection;
import sojourn.session.Visible;

class SourcePageTest {

  private static final PersonId ADA = new PersonId("ada");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</span></p></main><script src=http://x/></script><p>",
        "<img src=x onerror=alert(1)>",
        "\"' onmouseover='alert(1)' x=\"",
        "&lt;b&gt; &amp; &#60;i&#62; &copy;",
        "<!-- --> <![CDATA[ ]]> <?xml ?>",
        "]]></style><style>*{display:none}</style>",
        "<meta http-equiv=refresh content='0;url=http://x/'><base href=http://x/><iframe srcdoc='<b>'>",
        "a\u0000b\u0001c\u001bd\u007fe\u0085f\ufffe\uffff",
        "\ud800 \udc00 \ud800\ud800 \udbff\udfff",
        "😀<😀>😀&😀"
      })
  void hostileTextGivesNoElementAndNoAttributeOfItsOwn(String text) {
    SourcePage page = page(text, List.of(new SourceMark(new Span(1, Math.min(4, new FixedText(text).length())), MentionKind.PERSON, ADA)));
    Document read = Jsoup.parse(page.html("", "light", 14));
    Map<String, Long> elements = read.getAllElements().stream().collect(Collectors.groupingBy(Element::tagName, Collectors.counting()));
    assertThat(elements.keySet()).isSubsetOf("#root", "html", "head", "meta", "style", "body", "main", "p", "span");
    assertThat(elements).containsEntry("meta", 2L).containsEntry("style", 1L).containsEntry("span", (long) page.pieces().size());
    for (Element span : read.select("span")) {
      assertThat(span.attributes().asList().stream().map(a -> a.getKey()).toList()).containsExactly("id", "class");
      Piece piece = page.pieces().get(Integer.parseInt(span.id().substring(1)));
      assertThat(span.wholeText()).isEqualTo(visible(piece.text()));
    }
  }

  @Test
  void thePolicyForbidsScriptsAndResources() {
    Document read = Jsoup.parse(page("x", List.of()).html("", "light", 14));
    assertThat(read.select("meta[http-equiv=Content-Security-Policy]").attr("content")).isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
  }

  @Test
  void piecesHoldTheTextExactlyButForLineBreaks() {
    Random random = new Random(11);
    String[] bits = {"a", "😀", "\r\n", "\n", "\r", "\ud800", "é", "<", "&", "e\u0301", "\u2028", "𝔘", " "};
    for (int round = 0; round < 300; round++) {
      String text = random.ints(random.nextInt(60), 0, bits.length).mapToObj(i -> bits[i]).collect(Collectors.joining());
      FixedText fixed = new FixedText(text);
      List<SourceMark> marks = new ArrayList<>();
      for (int i = 0; i < 4 && fixed.length() > 0; i++) {
        int start = random.nextInt(fixed.length());
        marks.add(new SourceMark(new Span(start, start + 1 + random.nextInt(fixed.length() - start)), MentionKind.values()[i], null));
      }
      StringBuilder joined = new StringBuilder();
      int at = 0;
      for (Piece piece : Pieces.of(fixed, marks, List.of())) {
        assertThat(fixed.quote(piece.span())).isEqualTo(piece.text());
        assertThat(fixed.quote(new Span(at, piece.span().start())).chars().allMatch(Pieces::breaksLine)).isTrue();
        for (SourceMark mark : marks) {
          assertThat(mark.span().contains(piece.span()) || !mark.span().overlaps(piece.span())).as("%s whole in or out of %s", piece, mark).isTrue();
        }
        joined.append(piece.text());
        at = piece.span().end();
      }
      assertThat(joined.toString()).isEqualTo(text.replaceAll("[\r\n\u2028]", ""));
    }
  }

  @Test
  void offsetsAreCodePoints() {
    SourcePage page = page("😀😀 Ada 😀 met", List.of(new SourceMark(new Span(3, 6), MentionKind.PERSON, ADA)));
    assertThat(page.within(new Span(3, 6)).stream().map(Piece::text).toList()).containsExactly("Ada");
    assertThat(page.meant(1)).isEqualTo(ADA);
    assertThat(page.meant(0)).isNull();
    assertThat(page.meant(-1)).isNull();
    assertThat(page.meant(99)).isNull();
  }

  @Test
  void aVeryLongLineIsOnePieceAndALongTextIsCutQuickly() {
    String text = "word ".repeat(200_000);
    List<SourceMark> marks = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      marks.add(new SourceMark(new Span(i * 50, i * 50 + 4), MentionKind.DATE, null));
    }
    assertThat(Pieces.of(new FixedText(text), List.of(), List.of())).hasSize(1);
    assertThat(Pieces.of(new FixedText(text), marks, List.of())).hasSize(40_000);
  }

  @Test
  void aPersonIsMeantBeforeTheStatementAndTheStatementBeforeAPlace() {
    Snapshot snapshot = SeedSnapshot.of();
    Visible visible = Visible.of(snapshot, Filter.ALL);
    Source astana = snapshot.sources().values().stream().filter(s -> s.name().startsWith("001")).findFirst().orElseThrow();
    SourcePage page = SourcePage.of(astana, visible);
    assertThat(meant(page, "Nursultan A. Nazarbayev")).isEqualTo(new PersonId("nursultan-a-nazarbayev"));
    assertThat(meant(page, "He also met that morning with ")).isInstanceOf(EncounterId.class);
    assertThat(meant(page, "Astana")).isEqualTo(new VisitId("v2"));
    SourceHighlights lit = SourceHighlights.of(page, visible, Selection.of(new VisitId("v2")), new PersonId("nursultan-a-nazarbayev"));
    assertThat(lit.evidence().stream().map(Evidence::quote).toList()).containsExactly("arrived in Astana, Kazakhstan, late on Monday, 29 November");
    assertThat(lit.brushed().stream().map(Evidence::quote).toList())
        .containsExactly("He also met that morning with Nursultan A. Nazarbayev, President of Kazakhstan");
    Piece first = page.within(lit.evidence().getFirst().span()).getFirst();
    assertThat(lit.number(first)).isEqualTo(1);
    assertThat(lit.classes(page, first)).isEqualTo("t sel");
  }

  private static Object meant(SourcePage page, String words) {
    return page.meant(page.pieces().stream().filter(p -> p.text().equals(words)).findFirst().orElseThrow().number());
  }

  private static String visible(String text) {
    return text.codePoints()
        .map(c -> (c < 0x20 && c != '\t') || (c >= 0x7F && c < 0xA0) || (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static SourcePage page(String text, List<SourceMark> marks) {
    Source source = new Source(new SourceId("s"), "<b>name", "<i>title", new FixedText(text), null, marks, List.of());
    return SourcePage.of(source, Visible.of(Snapshot.empty("x"), Filter.ALL));
  }
}
