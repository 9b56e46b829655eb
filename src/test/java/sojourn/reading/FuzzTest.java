package sojourn.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sojourn.fixture.MadeFiles;
import sojourn.model.SojournException;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.model.text.Evidence;
import sojourn.model.text.Part;
import sojourn.reading.intake.Intake;

/**
 * Damaged documents, measured in processor time, which a busy machine does not lengthen: each gives a reading whose quotes hold, or a sentence. {@code -Dsojourn.fuzz=10000} asks for more of them; document
 * {@code n} is always the same.
 */
class FuzzTest {

  private static final int FEW = 300;
  private static final long SLOWEST_MILLIS = 10_000;

  private final Intake intake = new Intake();
  private final Reader reader = Readers.english();

  private record Sample(String name, byte[] bytes) {}

  private record Slow(String name, long millis) {}

  @Test
  void damagedDocumentsGiveAReadingOrASentence() throws IOException {
    int documents = Integer.getInteger("sojourn.fuzz", FEW);
    int first = Integer.getInteger("sojourn.fuzz.from", 0);
    List<Sample> samples = samples();
    int read = 0;
    int refused = 0;
    Slow slowest = new Slow("none", 0);
    for (int n = first; n < first + documents; n++) {
      Random random = new Random(n * 7919L + 17);
      Sample sample = samples.get(n % samples.size());
      byte[] damaged = damaged(sample.bytes, samples.get(random.nextInt(samples.size())).bytes, random);
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      try {
        read += all(sample.name, damaged);
      } catch (SojournException e) {
        refused++;
        assertThat(e.getMessage()).as("document %d, %s", n, sample.name).contains(sample.name).endsWith(".").doesNotContain("\n");
      } catch (RuntimeException | Error e) {
        throw new AssertionError("document " + n + ", " + sample.name, e);
      }
      long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
      slowest = millis > slowest.millis ? new Slow("document " + n + ", " + sample.name, millis) : slowest;
    }
    long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == java.lang.management.MemoryType.HEAP).mapToLong(p -> p.getPeakUsage().getUsed()).sum();
    if (documents > FEW) {
      System.out.printf("%d documents: %d read, %d refused; slowest %s: %d ms; peak heap %d MB%n", documents, read, refused, slowest.name, slowest.millis, peak >> 20);
    }
    assertThat(read).isPositive();
    assertThat(refused).isPositive();
    assertThat(slowest.millis).as(slowest.name).isLessThan(SLOWEST_MILLIS);
  }

  /** Reads every document in a file; 1 when there was one. */
  private int all(String name, byte[] bytes) throws SojournException {
    SojournException refusal = null;
    int read = 0;
    for (Part part : intake.parts(name, bytes).all()) {
      try {
        Document document = intake.read(part.name(), part.bytes(), null);
        quotesHold(reader.read(document));
        read = 1;
      } catch (SojournException e) {
        refusal = e;
      }
    }
    if (refusal != null && read == 0) {
      throw refusal;
    }
    return read;
  }

  private static void quotesHold(Reading reading) {
    Stream<Evidence> evidence =
        Stream.concat(reading.visits().stream().flatMap(v -> v.evidence().stream()), reading.encounters().stream().flatMap(e -> e.evidence().stream()));
    evidence.forEach(e -> assertThat(e.quote()).isEqualTo(reading.document().text().quote(e.span())));
    reading.document().text().pages().forEach(p -> assertThat(p.at()).isBetween(0, reading.document().text().length()));
  }

  private static byte[] damaged(byte[] original, byte[] other, Random random) {
    byte[] bytes = original.clone();
    int rounds = 1 + random.nextInt(3);
    for (int i = 0; i < rounds; i++) {
      bytes = once(bytes, other, random);
    }
    return bytes;
  }

  private static byte[] once(byte[] bytes, byte[] other, Random random) {
    int at = random.nextInt(Math.max(1, bytes.length));
    return switch (random.nextInt(9)) {
      case 0 -> flipped(bytes, random);
      case 1 -> Arrays.copyOf(bytes, at);
      case 2 -> with(bytes, at, Arrays.copyOfRange(other, 0, Math.min(other.length, random.nextInt(2_000))));
      case 3 -> with(bytes, at, repeated(List.of("<div>", "<b><i>", "{\\b ", "<p><table><tr><td>", "((((", "[[[["), random, 20_000));
      case 4 -> with(bytes, at, repeated(List.of("a", " ", "\n", ".", "\t", "Mr. ", "A. ", "the President of ", "1 ", "-", "and "), random, 12_000));
      case 5 -> with(bytes, at, repeated(List.of("\u202e", "\u0000", "\ufeff", "\ud83d\ude00", "\u0301", "&#xD800;", "\\u-10240?", "\u2028"), random, 3_000));
      case 6 -> Arrays.copyOfRange(bytes, at, bytes.length);
      case 7 -> with(bytes, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + random.nextInt(4_000))));
      default -> overwritten(bytes, random);
    };
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] out = bytes.clone();
    for (int i = random.nextInt(40); i >= 0 && out.length > 0; i--) {
      out[random.nextInt(out.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return out;
  }

  private static byte[] overwritten(byte[] bytes, Random random) {
    byte[] out = bytes.clone();
    for (int i = random.nextInt(200); i >= 0 && out.length > 0; i--) {
      out[random.nextInt(out.length)] = (byte) random.nextInt(256);
    }
    return out;
  }

  private static byte[] repeated(List<String> words, Random random, int most) {
    String word = words.get(random.nextInt(words.size()));
    return word.repeat(random.nextInt(most / word.length())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] with(byte[] bytes, int at, byte[] inserted) {
    byte[] out = new byte[bytes.length + inserted.length];
    System.arraycopy(bytes, 0, out, 0, at);
    System.arraycopy(inserted, 0, out, at, inserted.length);
    System.arraycopy(bytes, at, out, at + inserted.length, bytes.length - at);
    return out;
  }

  /** The seeds, and a seed in every format. */
  private static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    List<Path> seeds;
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      seeds = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path seed : seeds) {
      samples.add(new Sample(seed.getFileName().toString(), Files.readAllBytes(seed)));
    }
    String text = Files.readString(seeds.get(0)).replaceAll("[&<>]", " ");
    List<String> paragraphs = text.lines().filter(l -> !l.isBlank()).limit(30).toList();
    StringBuilder tagged = new StringBuilder();
    StringBuilder word = new StringBuilder();
    StringBuilder open = new StringBuilder();
    for (String p : paragraphs) {
      tagged.append("<p>").append(p).append("</p>\n");
      word.append("<w:p><w:r><w:t>").append(p).append("</w:t></w:r></w:p>");
      open.append("<text:p>").append(p).append("</text:p>");
    }
    samples.add(new Sample("page.html", MadeFiles.utf8("<!DOCTYPE html><html><body><article>" + tagged + "</article></body></html>")));
    samples.add(new Sample("word.docx", MadeFiles.docx(word.toString())));
    samples.add(new Sample("open.odt", MadeFiles.odt(open.toString())));
    samples.add(new Sample("rich.rtf", ("{\\rtf1\\ansi\\ansicpg1252 " + String.join("\\par\n", paragraphs) + "\\par}").getBytes(StandardCharsets.ISO_8859_1)));
    samples.add(new Sample("edition.xml", MadeFiles.tei("<title>A journey</title>", tagged + "<p><persName>Ann Lee</persName> came on <date when='1832-05-04'>Friday</date>.</p>")));
    Map<String, String> chapters = new LinkedHashMap<>();
    chapters.put("one", tagged.toString());
    samples.add(new Sample("book.epub", MadeFiles.epub(chapters, List.of("one"))));
    String head = "Message-ID: <a@b>\r\nFrom: Ann Lee <a@b>\r\nDate: Mon, 2 Jul 1990 10:00:00 +0000\r\nContent-Type: multipart/alternative; boundary=XX\r\n\r\n";
    String mail = head + "--XX\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + String.join("\r\n\r\n", paragraphs) + "\r\n--XX--\r\n";
    samples.add(new Sample("letter.eml", MadeFiles.utf8(mail)));
    samples.add(new Sample("letters.mbox", MadeFiles.utf8("From a@b Mon Jul 2 10:00:00 1990\n" + mail + "\nFrom a@b Mon Jul 2 10:00:00 1990\n" + mail)));
    List<List<MadeFiles.Placed>> pages = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      List<String> lines = paragraphs.stream().map(p -> p.replaceAll("[^ -~]", "?")).flatMap(p -> Stream.of(p.split("(?<=\\G.{80})"))).skip(i * 30L).limit(30).toList();
      pages.add(MadeFiles.lines(72, 780, 11, lines.toArray(String[]::new)));
    }
    samples.add(new Sample("print.pdf", MadeFiles.pdf(pages)));
    samples.add(new Sample("all.zip", MadeFiles.zip("a.txt", text, "b.html", "<html><body>" + tagged)));
    return samples;
  }

  @Test
  void documentsMadeToDoHarmAreReadOrRefusedInTime() {
    int part = Integer.getInteger("sojourn.fuzz", FEW) > FEW ? 1 : 20;
    Map<String, byte[]> bad = new LinkedHashMap<>();
    bad.put("line.txt", MadeFiles.utf8("The King went to Rome and met the Pope. ".repeat(1_300_000 / part)));
    bad.put("spaces.txt", MadeFiles.utf8("x" + " ".repeat(7_000_000 / part) + "y"));
    bad.put("feeds.txt", MadeFiles.utf8("a\n\n".repeat(2_000_000 / part)));
    bad.put("word.txt", MadeFiles.utf8("a".repeat(7_000_000 / part)));
    bad.put("capitals.txt", MadeFiles.utf8("Abc Def ".repeat(400_000 / part)));
    bad.put("commas.txt", MadeFiles.utf8("Ann Lee, ".repeat(400_000 / part)));
    bad.put("dates.txt", MadeFiles.utf8("On 3 May 1980 he met Mr. Smith in Rome.\n".repeat(60_000 / part)));
    bad.put("marks.txt", MadeFiles.utf8("\u202e\u2066\u0301".repeat(500_000 / part) + "a"));
    bad.put("deep.html", MadeFiles.utf8("<div>".repeat(200_000 / part) + "She arrived in Rome."));
    bad.put("bold.html", MadeFiles.utf8("<b><i><a>".repeat(50_000 / part) + "She arrived in Rome."));
    bad.put("table.html", MadeFiles.utf8("<table>" + "<tr><td>1 May<td>Rome<td>Met the Pope".repeat(50_000 / part)));
    bad.put("nested.html", MadeFiles.utf8("<table><tr><td>".repeat(20_000 / part) + "x"));
    bad.put("fields.eml", MadeFiles.utf8("Message-ID: 1\nSubject: x\n" + " =?utf-8?q?a?=\n".repeat(200_000 / part) + "\nHello"));
    bad.put("groups.rtf", MadeFiles.utf8("{\\rtf1 " + "{".repeat(1_000_000 / part)));
    bad.put("laughs.xml", MadeFiles.utf8("<!DOCTYPE TEI [<!ENTITY a 'ha'>" + laughs() + "]><TEI><text><body><p>&z9;</p></body></text></TEI>"));
    bad.put("deep.xml", MadeFiles.utf8("<TEI><text><body>" + "<div>".repeat(300_000 / part)));
    List<String> slow = new ArrayList<>();
    bad.forEach((name, bytes) -> {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      String end;
      try {
        end = all(name, bytes) + " read";
      } catch (SojournException e) {
        end = String.valueOf(e.getMessage());
      }
      long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
      if (Boolean.getBoolean("sojourn.fuzz.tell")) {
        System.out.println(millis + " ms " + name + ": " + end);
      }
      if (millis > SLOWEST_MILLIS) {
        slow.add(name + " " + millis + " ms");
      }
    });
    assertThat(slow).isEmpty();
  }

  private static String laughs() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      out.append("<!ENTITY z").append(i).append(" '").append(i == 0 ? "&a;".repeat(10) : ("&z" + (i - 1) + ";").repeat(10)).append("'>");
    }
    return out.toString();
  }
}
