package sojourn.archive.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sojourn.model.SojournException;

/** Residences and travels of a GEDCOM file as rows: who, what, when and where. Births, deaths and weddings are no journeys and are left out. */
final class GedcomRows {

  private static final Pattern LINE = Pattern.compile("\\s*(\\d+) (?:(@[^@]+@) )?(\\w+)(?: (.*))?");
  private static final Map<String, String> EVENTS =
      Map.of("RESI", "residence", "EMIG", "emigration", "IMMI", "immigration", "CENS", "census", "EVEN", "event", "EDUC", "education", "NATU", "naturalization");
  private static final List<String> COLUMNS = List.of("traveller", "traveller id", "what", "start", "place", "country", "remarks", "source");

  private final List<List<String>> records = new ArrayList<>();
  private String id = "";
  private String person = "";
  private String event = "";
  private String date = "";
  private String place = "";
  private final StringBuilder note = new StringBuilder();
  private String source = "";
  private boolean individual;

  Table read(String name, byte[] bytes) throws SojournException {
    records.add(COLUMNS);
    String parent = "";
    for (String line : new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").lines().toList()) {
      Matcher at = LINE.matcher(line);
      if (!at.matches()) {
        continue;
      }
      String value = at.group(4) == null ? "" : at.group(4).strip();
      switch (Integer.parseInt(at.group(1))) {
        case 0 -> {
          finish();
          individual = at.group(3).equals("INDI");
          id = at.group(2) == null ? "" : at.group(2).replace("@", "");
          person = "";
        }
        case 1 -> {
          finish();
          begin(at.group(3), value);
        }
        default -> {
          parent = at.group(1).equals("2") ? at.group(3) : parent;
          detail(at.group(1).equals("2") ? at.group(3) : parent + "." + at.group(3), value);
        }
      }
    }
    finish();
    if (records.size() == 1) {
      throw new SojournException("'%s' tells of no residence, emigration or other travel.".formatted(name));
    }
    return Table.withHeader(name, "", records);
  }

  private void begin(String tag, String value) {
    if (tag.equals("NAME") && person.isEmpty()) {
      person = value.replace("/", "").replaceAll("\\s+", " ").strip();
    }
    event = individual ? EVENTS.getOrDefault(tag, "") : "";
    if (!event.isEmpty() && !value.isEmpty() && !value.equals("Y")) {
      note.append(value);
    }
  }

  private void detail(String tag, String value) {
    switch (tag) {
      case "DATE" -> date = value.replaceFirst("@#D\\w+( \\w+)?@ ?", "").replaceFirst("^(?:FROM|TO) (?=\\d{4}$)", "");
      case "PLAC" -> place = value;
      case "TYPE" -> event = event.isEmpty() ? "" : value;
      case "NOTE", "NOTE.CONT", "NOTE.CONC" -> note.append(note.isEmpty() || tag.endsWith("CONC") ? "" : " ").append(value);
      case "SOUR", "SOUR.PAGE" -> source = source.isEmpty() ? value : source + ", " + value;
      default -> { }
    }
  }

  private void finish() {
    if (!event.isEmpty() && !(place.isEmpty() && date.isEmpty())) {
      String[] parts = place.split("\\s*,\\s*", -1);
      String country = parts.length > 1 ? parts[parts.length - 1] : "";
      records.add(List.of(person, id, event, date.toLowerCase(Locale.ROOT), parts[0].isEmpty() && parts.length > 1 ? parts[1] : parts[0], country, note.toString(), source));
    }
    event = "";
    date = "";
    place = "";
    source = "";
    note.setLength(0);
  }
}
