package sojourn.paint.ground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sojourn.model.time.DateSpan;

/** Words under which files of former borders tell names and years. */
interface FormerYears {

  List<String> START = List.of("start", "from", "begin", "since", "start_year", "year_start", "startyear", "yearstart", "fromyear", "from_year", "gwsyear", "start_date", "datestart", "date_start", "valid_from", "inception");
  List<String> END = List.of("end", "to", "until", "end_year", "year_end", "endyear", "yearend", "toyear", "to_year", "gweyear", "end_date", "dateend", "date_end", "valid_to", "valid_until", "dissolved");
  List<String> YEAR = List.of("year", "date");
  List<String> NAME = List.of("name", "name_en", "title", "label", "country", "cntry_name", "country_name", "state", "short", "abbrevn", "admin", "sovereign");

  /** The first of these properties that is told; capitals do not count. */
  static Optional<String> told(JsonNode properties, List<String> names) {
    for (String name : names) {
      for (Map.Entry<String, JsonNode> field : properties.properties()) {
        if (field.getKey().toLowerCase(Locale.ROOT).equals(name) && field.getValue().isValueNode() && !field.getValue().asText().isBlank() && !field.getValue().isNull()) {
          return Optional.of(field.getValue().asText().strip());
        }
      }
    }
    return Optional.empty();
  }

  /** A year or a date: 1806, -44, 1806-08-06, 1806-08-06T00:00:00Z; empty where it is none. 9999 is an end that is still open. */
  static Optional<DateSpan> date(String words) {
    String text = words.replaceFirst("T.*$", "").replaceFirst("\\.0+$", "");
    if (text.matches("[+-]?\\d{1,6}")) {
      int year = Integer.parseInt(text);
      if (year >= 9999) {
        return Optional.empty();
      }
      text = (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
    }
    return DateSpan.parse(text).filter(DateSpan::bounded);
  }
}
