package sojourn.reading.intake;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;
import sojourn.model.time.DateSpan;

/** Letters sent by electronic mail: subject, sender, addressee, day and words; attachments and quoted letters are left out. */
final class Mail {

  private static final Pattern TELLING = Pattern.compile("(?im)^(?:received|message-id|mime-version|return-path|delivered-to):");
  private static final Pattern DATE =
      Pattern.compile("(?i)\\b(?<day>\\d{1,2})[ -](?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -](?<year>\\d{2,4})\\b");
  private static final Pattern ENVELOPE = Pattern.compile("From \\S+ .*\\d{4}\\s*");
  private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern QUOTED = Pattern.compile("(?:>|On .{4,120} wrote:\\s*$|-{3,} ?Original Message ?-{3,}).*", Pattern.DOTALL);
  private static final int MOST_LETTERS = 10_000;
  private static final int HEAD = 64 << 10;

  private final String name;
  private final TextAssembly out;
  private int parts;

  private Mail(String name, TextAssembly out) {
    this.name = name;
    this.out = out;
  }

  /** Whether a file is a letter: by its ending when it begins with fields, else by fields that only mail programs write. */
  static boolean is(String name, byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    int blank = blank(start);
    String fields = start.substring(0, blank);
    boolean shaped = fields.lines().limit(3).allMatch(l -> l.matches("[!-9;-~]{1,70}:.*|[ \\t].*")) && !fields.isBlank();
    boolean named = name.toLowerCase(Locale.ROOT).endsWith(".eml");
    return shaped && (named || TELLING.matcher(fields).find());
  }

  private static int blank(String text) {
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      int next = i + 1 < text.length() && text.charAt(i + 1) == '\r' ? i + 2 : i + 1;
      if (next >= text.length() || text.charAt(next) == '\n') {
        return i + 1;
      }
    }
    return text.length();
  }

  /** Whether a file is a mailbox: letters one after another, each after a line that begins with "From ". */
  static boolean isMailbox(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1);
    int end = start.indexOf('\n');
    return end > 0 && ENVELOPE.matcher(start.substring(0, end)).matches() && start.substring(end + 1).matches("(?s)(?:>?[!-9;-~]{1,70}:).*");
  }

  /** The letters of a mailbox, each as bytes of its own. */
  static List<byte[]> letters(String name, byte[] bytes) throws SojournException {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    List<byte[]> letters = new ArrayList<>();
    StringBuilder letter = new StringBuilder();
    boolean afterBlank = true;
    int at = 0;
    while (at < all.length()) {
      int end = all.indexOf('\n', at);
      String line = all.substring(at, end < 0 ? all.length() : end + 1);
      at += line.length();
      if (afterBlank && ENVELOPE.matcher(line).matches()) {
        add(letters, letter);
        if (letters.size() > MOST_LETTERS) {
          throw new SojournException("'%s' holds more than %d letters: split it into several mailboxes.".formatted(name, MOST_LETTERS));
        }
      } else {
        letter.append(line.startsWith(">From ") ? line.substring(1) : line);
      }
      afterBlank = line.isBlank();
    }
    add(letters, letter);
    return letters;
  }

  private static void add(List<byte[]> letters, StringBuilder letter) {
    if (!letter.toString().isBlank()) {
      letters.add(letter.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
    letter.setLength(0);
  }

  static Extract read(String name, byte[] bytes) throws SojournException {
    MailPart letter = MailPart.of(new String(bytes, StandardCharsets.ISO_8859_1));
    TextAssembly out = new TextAssembly(name);
    Mail mail = new Mail(name, out);
    mail.line("", letter.field("subject"));
    out.paragraph();
    for (String field : List.of("From", "To", "Date")) {
      mail.line(field + ": ", field.equals("Date") ? letter.field("date") : people(letter.field(field)));
    }
    out.paragraph();
    mail.body(letter, 0);
    return out.done().published(day(letter.field("date")));
  }

  private void line(String label, String value) throws SojournException {
    if (!value.isBlank()) {
      out.words(label + value);
      out.line();
    }
  }

  /** Names without addresses, where there are names. */
  private static String people(String field) {
    return field.replaceAll("\"([^\"]*)\"\\s*<[^>]*>", "$1").replaceAll("([^,<>]*[^,<>\\s])\\s*<[^>]*>", "$1").strip();
  }

  static @Nullable DateSpan day(String field) {
    Matcher m = DATE.matcher(field);
    if (!m.find()) {
      return null;
    }
    int year = Integer.parseInt(m.group("year"));
    int full = year < 50 ? 2000 + year : year < 1000 ? 1900 + year : year;
    try {
      LocalDate day = LocalDate.of(full, MONTHS.indexOf(m.group("month").toLowerCase(Locale.ROOT)) + 1, Integer.parseInt(m.group("day")));
      return DateSpan.parse(day.toString()).orElse(null);
    } catch (DateTimeException e) {
      return null; // a day that no month has
    }
  }

  private void body(MailPart part, int depth) throws SojournException {
    if (depth > MailPart.DEEPEST || ++parts > MailPart.MOST || part.attached()) {
      return;
    }
    String type = part.type();
    if (type.startsWith("multipart/")) {
      List<MailPart> inside = part.parts();
      if (type.equals("multipart/alternative")) {
        MailPart best = best(inside);
        if (best != null) {
          body(best, depth + 1);
        }
        return;
      }
      for (MailPart each : inside) {
        body(each, depth + 1);
      }
    } else if (type.equals("text/html")) {
      HtmlArticle.readAll(part.text(name), out);
      out.paragraph();
    } else if (type.startsWith("text/") && !Set.of("text/calendar", "text/css", "text/x-vcard", "text/vcard").contains(type)) {
      plain(part.text(name));
    }
  }

  private static @Nullable MailPart best(List<MailPart> parts) {
    for (String type : List.of("text/plain", "multipart/", "text/html")) {
      for (MailPart part : parts) {
        if (part.type().startsWith(type)) {
          return part;
        }
      }
    }
    return null;
  }

  /** Wrapped lines are one paragraph; what is quoted of another letter is that letter's. */
  private void plain(String text) throws SojournException {
    for (String line : text.lines().toList()) {
      if (line.equals("-- ")) {
        out.paragraph();
      } else if (line.isBlank()) {
        out.paragraph();
      } else if (!QUOTED.matcher(line).matches()) {
        out.words(line);
        out.line();
      }
    }
    out.paragraph();
  }
}
