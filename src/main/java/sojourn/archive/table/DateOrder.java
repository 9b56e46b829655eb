package sojourn.archive.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of day and month comes first in dates of numbers: 3/4/1850. */
public enum DateOrder {
  DMY,
  MDY;

  private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(-?\\d{3,4})(?!\\d)");

  /** What the dates of a column say of their order. */
  public enum Finding {
    /** None is written in numbers, or day and month are the same in each. */
    NEEDLESS,
    DMY,
    MDY,
    /** Nothing tells. */
    OPEN,
    /** Some can only be one way, some only the other. */
    MIXED
  }

  /** One order for all dates: where one of them can be read in one way only, the others are read so. */
  static Finding find(List<String> dates) {
    boolean asked = false;
    boolean dmy = false;
    boolean mdy = false;
    for (String date : dates) {
      Matcher numbers = NUMBERS.matcher(date);
      while (numbers.find()) {
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        dmy |= first > 12 && second <= 12;
        mdy |= second > 12 && first <= 12;
        asked |= first != second;
      }
    }
    if (dmy && mdy) {
      return Finding.MIXED;
    }
    return dmy ? Finding.DMY : mdy ? Finding.MDY : asked ? Finding.OPEN : Finding.NEEDLESS;
  }
}
