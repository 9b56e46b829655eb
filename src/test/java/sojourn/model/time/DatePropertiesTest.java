package sojourn.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Properties of dates over 20,000 random EDTF texts; the generator's seed is fixed. */
class DatePropertiesTest {

  private static final int RUNS = 20_000;
  private final Random random = new Random(20101129);

  @Test
  void boundsAreOrderedTheTextIsKeptAndWritingNeverFails() {
    int dates = 0;
    for (int i = 0; i < RUNS; i++) {
      String text = text();
      DateSpan span = DateSpan.parse(text).orElse(null);
      if (span == null) {
        continue;
      }
      dates++;
      assertThat(span.edtf()).isEqualTo(text);
      assertThat(span.earliest()).as(text).isLessThanOrEqualTo(span.latest());
      assertThat(DateSpan.of(text)).isEqualTo(span);
      for (DateStyle style : DateStyle.values()) {
        assertThat(style.format(span)).as(text).isNotBlank();
        assertThat(style.format(span, DateSpan.of("2007-06-25"))).as(text).isNotBlank();
        assertThat(style.format(DateSpan.of("1836-01"), span)).as(text).isNotBlank();
      }
    }
    assertThat(dates).isGreaterThan(RUNS / 2);
  }

  @Test
  void noiseIsReadOrRefusedButNeverFails() {
    String letters = "0123456789XY-/.?~%[]{},T: SE";
    for (int i = 0; i < RUNS; i++) {
      StringBuilder noise = new StringBuilder();
      for (int n = random.nextInt(24); n >= 0; n--) {
        noise.append(letters.charAt(random.nextInt(letters.length())));
      }
      DateSpan.parse(noise.toString()).ifPresent(span -> assertThat(DateStyle.LONG.format(span)).as(noise.toString()).isNotBlank());
    }
  }

  @Test
  void orderIsTotal() {
    List<DateSpan> spans = random.ints(300).mapToObj(x -> DateSpan.parse(text())).flatMap(java.util.Optional::stream).toList();
    for (DateSpan a : spans) {
      for (DateSpan b : spans) {
        assertThat(Integer.signum(DateSpan.compare(a, b))).isEqualTo(-Integer.signum(DateSpan.compare(b, a)));
      }
    }
  }

  private String text() {
    return switch (random.nextInt(6)) {
      case 0 -> date() + "/" + date();
      case 1 -> "[" + date() + ".." + date() + "]";
      case 2 -> random.nextBoolean() ? date() + "/.." : "/" + date();
      case 3 -> "{" + date() + "," + date() + "}";
      default -> date();
    };
  }

  private String date() {
    int year = random.nextInt(5) == 0 ? -random.nextInt(3000) : random.nextInt(2100);
    String text = String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
    int parts = random.nextInt(4);
    if (parts > 0) {
      text += String.format(Locale.ROOT, "-%02d", parts == 3 ? 21 + random.nextInt(21) : 1 + random.nextInt(12));
    }
    if (parts == 2) {
      text += String.format(Locale.ROOT, "-%02d", 1 + random.nextInt(28));
    }
    if (random.nextInt(4) == 0) {
      int at = random.nextInt(text.length());
      text = Character.isDigit(text.charAt(at)) ? text.substring(0, at) + 'X' + text.substring(at + 1) : text;
    }
    return text + List.of("", "", "", "?", "~", "%").get(random.nextInt(6));
  }
}
