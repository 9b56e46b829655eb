package sojourn.archive.table;

import java.util.Locale;
import java.util.Optional;

/** What a column of a table may tell. */
public enum Field {
  TRAVELLER,
  /** Tells people of one name apart, and joins the names of one: a number of an authority file, a short name. */
  TRAVELLER_ID,
  /** First day of the stay, or the whole stay in one cell. */
  START,
  END,
  /** The one day of something that happened there, as a letter's; several days say between which ones. */
  DATE,
  PLACE,
  /** A number of GeoNames, or an address that ends with one. */
  PLACE_ID,
  COUNTRY,
  LATITUDE,
  LONGITUDE,
  PERSONS,
  ROLE,
  /** The country or organisation that the traveller is of. */
  OF,
  /** Remarks in free text, read by the reader of documents. */
  NOTE,
  /** Where the row's author has it from. */
  SOURCE;

  private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in commands and files: "traveller-id". */
  public String key() {
    return key;
  }

  /** The field of a key. */
  public static Optional<Field> of(String key) {
    for (Field field : values()) {
      if (field.key().equals(key.strip().toLowerCase(Locale.ROOT).replace('_', '-'))) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
