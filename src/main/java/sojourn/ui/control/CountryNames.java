package sojourn.ui.control;

import java.util.Locale;

/** English names of countries. */
public final class CountryNames {

  private CountryNames() {}

  /** The name for an ISO 3166-1 alpha-2 code; anything else, such as an organisation's name, as it stands. */
  public static String of(String code) {
    return code.length() == 2 && code.equals(code.toUpperCase(Locale.ROOT)) ? Locale.of("", code).getDisplayCountry(Locale.ENGLISH) : code;
  }
}
