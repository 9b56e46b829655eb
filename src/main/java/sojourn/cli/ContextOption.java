package sojourn.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;
import sojourn.model.text.Context;
import sojourn.model.time.DateSpan;

/** {@code --context "traveller=…; place=…; country=…; start=…; end=…"}: each part once and in any order, "place" as often as there are places. */
final class ContextOption {

  private static final List<String> PARTS = List.of("traveller", "place", "country", "start", "end");

  private ContextOption() {}

  static Context parse(String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    List<String> places = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      if (part.isBlank()) {
        continue;
      }
      int equals = part.indexOf('=');
      String key = equals < 0 ? "" : part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
      String value = part.substring(equals + 1).strip();
      if (!PARTS.contains(key) || value.isEmpty()) {
        throw wrong("'" + part.strip() + "' is none of traveller=…, place=…, country=…, start=…, end=…");
      }
      if (key.equals("place")) {
        places.add(value);
      } else if (parts.put(key, value) != null) {
        throw wrong("'" + key + "' is given twice");
      }
    }
    return new Context(parts.get("traveller"), places, parts.get("country"), date(parts.get("start")), date(parts.get("end")));
  }

  private static @Nullable DateSpan date(@Nullable String edtf) {
    return edtf == null ? null : DateSpan.parse(edtf).orElseThrow(() -> wrong("'" + edtf + "' is no date such as 2013-05-17, 2013-05 or 2013"));
  }

  private static TypeConversionException wrong(String message) {
    return new TypeConversionException(message);
  }
}
