package sojourn.reading.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sojourn.model.SojournException;
import sojourn.model.text.Document;
import sojourn.model.time.DateSpan;

class IntakeTest {

  private static final String TEXT = "The Queen arrived in Zürich on “Monday”.\r\nShe left the same day – and was seen off by the Président.\n";
  private final Intake intake = new Intake();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void everyCommonEncodingGivesTheSameText(String charset) throws SojournException {
    assertThat(read("a.txt", TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @Test
  void aByteOrderMarkIsNoText() throws SojournException {
    assertThat(read("a.txt", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    assertThat(read("a.txt", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
    assertThat(read("a.txt", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
  }

  @Test
  void nameAndPublicationAreKept() throws SojournException {
    DateSpan published = DateSpan.of("2007-06");
    Document document = intake.read("a.md", TEXT.getBytes(StandardCharsets.UTF_8), published);
    assertThat(document.name()).isEqualTo("a.md");
    assertThat(document.published()).isEqualTo(published);
  }

  @Test
  void aWebPageBecomesItsArticle() throws SojournException {
    String page =
        """
        <!DOCTYPE html><html><head><title>The visit</title><style>p {color: red}</style><script>alert("Run")</script></head>
        <body><nav><a href="/">Home</a></nav><article><h1>The visit</h1><p>The King arrived in
        <b>Rome</b> on Monday.</p><ul><li>He met the Pope.</li></ul><table><tr><td>2 May</td><td>Paris</td></tr></table>
        <img src="http://example.org/track.png"><iframe src="http://example.org"></iframe></article><footer>Imprint</footer></body></html>
        """;
    assertThat(read("a.html", page.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("The visit\n\nThe King arrived in Rome on Monday.\n\n- He met the Pope.\n\n2 May\tParis\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le ministre est arrivé à Paris dans la matinée et il a été reçu par le président de la République, qui est venu avec une délégation pour les entretiens sur la paix au Proche-Orient et dans le monde, et il a dit que la France est prête | French
          Der Minister ist am Morgen in Berlin angekommen und wurde von dem Kanzler mit einer Delegation empfangen, die auf dem Weg nach Wien war und sich nicht für die Lage in der Stadt und das Land interessierte, wie es bei uns auch der Fall ist | German
          El presidente llegó a la capital por la mañana y fue recibido en el palacio por los ministros que se habían reunido con el rey para una cena, y no se habló más de la crisis que vive el país desde el año pasado con sus vecinos del sur | Spanish
          Министр прибыл в Москву утром и был принят президентом в Кремле вместе с делегацией, которая приехала из Парижа для переговоров о мире на Ближнем Востоке и о положении в регионе, сообщили журналистам сегодня в пресс-службе главы государства | Cyrillic
          """)
  void aForeignLanguageIsNamed(String text, String language) {
    assertThatThrownBy(() -> read("a.txt", text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(SojournException.class)
        .hasMessageContaining("'a.txt' is not in English")
        .hasMessageContaining(language);
  }

  @Test
  void foreignNamesInEnglishProseAreEnglish() throws SojournException {
    String text =
        "The Premier met with Luiz Inácio Lula da Silva, Cristina Fernández de Kirchner, Ursula von der Leyen and Juan Manuel Santos in the Palacio de la "
            + "Moneda, and then left for Rio de Janeiro and for São Paulo, where he was to open the new library of the university with the Governor.";
    assertThat(read("a.txt", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @Test
  void tablesOfNamesAreNotJudged() throws SojournException {
    String table = "Dates\tLocations\n" + "June 2–7, 1982\tParis, Versailles\tMet François Mitterrand\n".repeat(30);
    assertThat(read("a.txt", table.getBytes(StandardCharsets.UTF_8))).isEqualTo(table);
  }

  @ParameterizedTest
  @CsvSource({"%PDF-1.7 abc,PDF", "PK\u0003\u0004abc,ZIP", "SQLite format 3,SQLite", "\u0089PNG abc,picture"})
  void binaryFormatsAreNamed(String start, String kind) {
    assertThatThrownBy(() -> read("a.bin", start.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(SojournException.class)
        .hasMessageStartingWith("'a.bin' is ")
        .hasMessageContaining(kind);
  }

  @Test
  void emptyBlankAndHugeFilesAreRefused() {
    assertThatThrownBy(() -> read("a.txt", new byte[0])).isInstanceOf(SojournException.class).hasMessageContaining("empty");
    assertThatThrownBy(() -> read("a.txt", " \n\t ".getBytes(StandardCharsets.UTF_8))).isInstanceOf(SojournException.class).hasMessageContaining("no text");
    assertThatThrownBy(() -> read("a.txt", new byte[Intake.LARGEST + 1])).isInstanceOf(SojournException.class).hasMessageContaining("64 MB");
    byte[] marked = Arrays.copyOf(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, (byte) 0xff, (byte) 0xff}, 5);
    assertThatThrownBy(() -> read("a.txt", marked)).isInstanceOf(SojournException.class).hasMessageContaining("cannot be decoded");
  }

  @Test
  void noiseIsTextOrRefusedButNeverFails() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] noise = new byte[random.nextInt(400)];
      random.nextBytes(noise);
      try {
        assertThat(read(i % 2 == 0 ? "a.txt" : "a.html", noise)).isNotBlank();
      } catch (SojournException e) {
        assertThat(e.getMessage()).startsWith("'a.").endsWith(".");
      }
    }
  }

  private String read(String name, byte[] bytes) throws SojournException {
    return intake.read(name, bytes, null).text().value();
  }

  @Test
  void refusesAShortLetterInAnotherLanguage() {
    String letter = "Der Minister reiste am Montag nach Rom und sprach dort mit dem Papst, bevor er am Abend wieder nach Bonn kam.";
    assertThatThrownBy(() -> read("brief.txt", letter.getBytes(StandardCharsets.UTF_8))).isInstanceOf(SojournException.class);
  }
}
