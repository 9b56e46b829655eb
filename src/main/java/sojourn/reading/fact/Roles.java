package sojourn.reading.fact;

import java.util.Locale;
import java.util.regex.Pattern;

/** Kinds of offices under their many titles. */
public enum Roles {
  DEPUTY("deputy|vice-|assistant|under|acting secretary of", false),
  VICE_PRESIDENT("vice[- ]president", true),
  FOREIGN_MINISTER("foreign (?:minister|secretary|affairs)|minister (?:of|for) (?:foreign|external)|external affairs|secretary of state|people's commissar for foreign", true),
  SECRETARY_GENERAL("secretary[- ]general|un chief|un head|head of the (?:un|united nations)", true),
  PARTY_LEADER("general secretary|first secretary|party (?:chief|leader|secretary)|paramount leader|chairman of the communist", true),
  HEAD_OF_GOVERNMENT("prime minister|premier|chancellor|taoiseach|head of government|chairman of the council of ministers|first minister|lord of the treasury", true),
  MONARCH("monarch|king|queen|emperor|empress|tsar|czar|sultan|shah|emir|amir|grand duke|grand duchess|prince|princess|negus|kaiser|great khan|khedive|maharaja", true),
  POPE("pope|pontiff|bishop of rome", true),
  HEAD_OF_STATE("president|head of state|governor[- ]general|chairman of the (?:presidium|people)|leader of the revolution|regent|protector|consul|supreme leader", true),
  OTHER("", false);

  private final Pattern words;
  private final boolean full;

  Roles(String words, boolean full) {
    this.words = Pattern.compile("\\b(?:" + words + ")");
    this.full = full;
  }

  /** The kind of office that a title names. */
  public static Roles of(String title) {
    String lower = title.toLowerCase(Locale.ROOT).replace("united nations ", "");
    if (VICE_PRESIDENT.words.matcher(lower).find()) {
      return VICE_PRESIDENT;
    }
    boolean deputy = DEPUTY.words.matcher(lower).find();
    for (Roles role : values()) {
      if (role.full && role.words.matcher(lower).find()) {
        return deputy ? DEPUTY : role;
      }
    }
    return OTHER;
  }
}
