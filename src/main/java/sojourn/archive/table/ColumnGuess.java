package sojourn.archive.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sojourn.gazetteer.Gazetteer;
import sojourn.gazetteer.PlaceContext;
import sojourn.reading.rule.Lexicon;

/** Which column tells what, by its name in several languages and by what stands in it. */
final class ColumnGuess {

  private static final int SAMPLE = 300;
  private static final double LEAST = 0.35;
  /** From this share on, what stands in a column says alone what it tells, where no name does. */
  private static final double PLAIN = 0.9;

  /** What the cells of a column look like, as shares of those that are filled. */
  private record Look(int filled, double dates, double numbers, double places, double countries, double prose, double names, double slugs, double geonames) {}

  private final Lexicon headers = WordLists.lexicon("headers.words");
  private final Gazetteer gazetteer;
  private final CountryCells countries;
  private final DateCells dates = new DateCells(null);

  ColumnGuess(Gazetteer gazetteer, CountryCells countries) {
    this.gazetteer = gazetteer;
    this.countries = countries;
  }

  private record Offer(Field field, int column, double score) {}

  Mapping guess(Table table) {
    List<String> names = table.columns();
    List<Offer> offers = new ArrayList<>();
    List<Look> looks = new ArrayList<>();
    for (int column = 0; column < names.size(); column++) {
      String head = head(names.get(column));
      Look look = look(table, column);
      looks.add(look);
      if (look.filled() > 0) {
        for (Field field : Field.values()) {
          double score = fits(field, look) * (0.25 + byName(field, head));
          if (score >= LEAST) {
            offers.add(new Offer(field, column, score));
          }
        }
      }
    }
    offers.sort((a, b) -> Double.compare(b.score(), a.score()));
    Map<Field, String> chosen = new EnumMap<>(Field.class);
    Set<Integer> taken = new HashSet<>();
    for (Offer offer : offers) {
      if (!chosen.containsKey(offer.field()) && taken.add(offer.column())) {
        chosen.put(offer.field(), names.get(offer.column()));
      }
    }
    if (chosen.containsKey(Field.START) && chosen.containsKey(Field.DATE)) {
      chosen.remove(Field.DATE);
    }
    for (int column = 0; column < names.size(); column++) {
      boolean dated = chosen.containsKey(Field.START) || chosen.containsKey(Field.DATE);
      boolean placed = chosen.containsKey(Field.PLACE) || chosen.containsKey(Field.COUNTRY) || chosen.containsKey(Field.LATITUDE);
      if (!dated && looks.get(column).dates() >= PLAIN && taken.add(column)) {
        chosen.put(Field.START, names.get(column));
      } else if (!placed && looks.get(column).places() >= PLAIN && taken.add(column)) {
        chosen.put(Field.PLACE, names.get(column));
      }
    }
    return new Mapping(chosen, null);
  }

  /** "senderPlaceID" as "sender place id". */
  private static String head(String name) {
    String split = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", " ");
    return WordLists.plain(split).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** 0 to 1: 1 for the first words of a class, less for later ones and for names that only hold one; 0 where nothing speaks for it. */
  private double byName(Field field, String head) {
    for (String other : headers.words("other")) {
      if (head.equals(other) || head.startsWith(other + " ")) {
        return -0.2;
      }
    }
    int at = 0;
    double best = 0;
    List<String> words = List.copyOf(headers.words(field.key()));
    for (String word : words) {
      String plain = WordLists.plain(word);
      double rank = 1 - 0.2 * at++ / words.size();
      if (head.equals(plain)) {
        best = Math.max(best, rank);
      } else if (plain.length() > 2 && (head.startsWith(plain + " ") || head.endsWith(" " + plain))) {
        best = Math.max(best, 0.6 * rank);
      }
    }
    return best;
  }

  /** How well the cells suit a field, 0 to 1. */
  private static double fits(Field field, Look look) {
    return switch (field) {
      case TRAVELLER -> look.slugs() > 0.8 ? 0.3 : Math.max(0, look.names() - look.prose() - look.dates() - look.geonames());
      case TRAVELLER_ID -> look.slugs();
      case START, END, DATE -> look.dates();
      case PLACE -> Math.max(0, look.places() - look.prose() - look.dates() - (look.countries() > 0.9 ? 0.7 : 0));
      case PLACE_ID -> look.geonames();
      case COUNTRY -> look.countries();
      case LATITUDE, LONGITUDE -> look.numbers();
      case PERSONS -> look.dates() > 0.5 || look.numbers() > 0.5 || look.prose() > 0.5 ? 0 : 0.9;
      case ROLE, OF, SOURCE -> look.dates() > 0.5 || look.numbers() > 0.5 ? 0 : field == Field.OF ? look.countries() : 0.75;
      case NOTE -> Math.clamp(look.prose() + 0.3, 0, 1) * (look.dates() > 0.5 || look.numbers() > 0.5 ? 0 : 1);
    };
  }

  private Look look(Table table, int column) {
    int filled = 0;
    double[] sums = new double[8];
    int step = Math.max(1, table.rows() / SAMPLE);
    for (int record = table.header() + 1; record < table.records().size() && filled < SAMPLE; record += step) {
      String cell = table.cell(record, column);
      if (cell.isEmpty()) {
        continue;
      }
      filled++;
      boolean number = cell.matches("-?\\d+(?:[.,]\\d+)?");
      boolean slug = cell.matches("[a-z]+(?:-[a-z0-9]+)+|https?://\\S+|Q\\d+|[a-z]+_[a-z0-9_]+") || number;
      boolean prose = cell.length() > 60 || (cell.indexOf(' ') > 0 && cell.matches(".*[a-z]{2}\\."));
      boolean year = cell.matches("1[0-9]{3}|20[0-2]\\d");
      sums[0] += year || (!number && !slug && dates.read(cell).isPresent()) ? 1 : 0;
      sums[1] += number ? 1 : 0;
      sums[2] += !number && !slug && cell.length() < 80 && place(cell) ? 1 : 0;
      sums[3] += !number && cell.length() < 60 && countries.read(cell).isPresent() ? 1 : 0;
      sums[4] += prose ? 1 : 0;
      sums[5] += !number && !slug && Character.isUpperCase(cell.codePointAt(cell.startsWith("[") && cell.length() > 1 ? 1 : 0)) && cell.length() < 80 ? 1 : 0;
      sums[6] += slug ? 1 : 0;
      sums[7] += cell.contains("geonames.org/") || (number && cell.length() > 4) ? 1 : 0;
    }
    double n = Math.max(1, filled);
    return new Look(filled, sums[0] / n, sums[1] / n, sums[2] / n, sums[3] / n, sums[4] / n, sums[5] / n, sums[6] / n, sums[7] / n);
  }

  private boolean place(String cell) {
    String first = PlaceCells.names(cell, true).stream().findFirst().orElse("").replaceAll("[\\[\\]?]", "");
    return !first.isEmpty() && gazetteer.best(first, PlaceContext.NONE).isPresent();
  }
}
