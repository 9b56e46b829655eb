package sojourn.reading.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.reading.rule.Lexicon;
import sojourn.reading.sentence.Token;

/** Reads titles with their affiliation: "French Foreign Minister", "the Minister of Health and Welfare of the Kingdom of Norway". */
final class RoleGrammar {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "our");
  private static final Set<String> OWNERS = Set.of("its", "his", "her", "their", "my", "your");
  private static final int LONGEST = 14;

  private final Lexicon words;
  private final Affiliations affiliations;

  RoleGrammar(Lexicon words, Affiliations affiliations) {
    this.words = words;
    this.affiliations = affiliations;
  }

  /** The longest title that begins at a token. */
  Optional<RolePhrase> at(List<Token> tokens, int from) {
    return new Parse(tokens, from).run();
  }

  /** The longest title, or two that one person holds: "Crown Prince and Prime Minister", right before a name. */
  Optional<RolePhrase> joint(List<Token> tokens, int from) {
    Optional<RolePhrase> first = at(tokens, from);
    int and = first.map(RolePhrase::to).orElse(tokens.size());
    boolean joins = and + 2 < tokens.size() && (tokens.get(and).lower().equals("and") || tokens.get(and).text().matches("[/&]"));
    if (!joins || first.get().title() == null || !first.get().capital() || first.get().definite()) {
      return first;
    }
    RolePhrase one = first.get();
    Optional<RolePhrase> second = at(tokens, and + 1).filter(r -> r.title() != null && r.capital() && !r.definite() && !r.courtesy());
    boolean named = second.filter(r -> r.to() < tokens.size() && tokens.get(r.to()).capitalised() && tokens.get(r.to()).noun()).isPresent();
    if (!named || one.courtesy()) {
      return first;
    }
    RolePhrase two = second.get();
    String title = one.title() + " and " + two.title();
    return Optional.of(new RolePhrase(one.from(), two.to(), title, one.of() == null ? two.of() : one.of(), false, false, one.former(), true, false));
  }

  /** Whether a word is a title that several bear: "Presidents". */
  boolean plural(Token token) {
    return token.capitalised() && pluralHead(token.lower());
  }

  /** "Foreign Ministers" as one of them is called. */
  String singular(String title) {
    return title.endsWith("s") ? title.substring(0, title.length() - 1) : title;
  }

  /** Whether a title speaks of several: "Foreign Ministers of Norway". */
  boolean severalIn(String title) {
    String head = title.split(" of | for ", 2)[0].toLowerCase(Locale.ROOT);
    return pluralHead(head.substring(head.lastIndexOf(' ') + 1));
  }

  private boolean pluralHead(String lower) {
    return lower.length() > 4 && lower.endsWith("s") && !words.has("head", lower) && words.has("head", lower.substring(0, lower.length() - 1));
  }

  /** The country or organisation named at a token. */
  Optional<Affiliation> affiliation(List<Token> tokens, int from) {
    return affiliations.at(tokens, from);
  }

  private boolean is(String wordClass, Token token) {
    return words.has(wordClass, token.lower());
  }

  private boolean head(Token token) {
    String lower = token.lower();
    if (words.has("head", lower)) {
      return true;
    }
    if (token.capitalised() && pluralHead(lower)) {
      return true;
    }
    int dash = lower.lastIndexOf('-');
    if (dash < 0) {
      return false;
    }
    String tail = lower.substring(dash + 1);
    String front = lower.substring(0, dash);
    return ((tail.equals("elect") || tail.equals("designate") || tail.equals("general")) && words.has("head", front))
        || ((words.has("prefix", front) || words.has("former", front)) && words.has("head", tail));
  }

  /** One attempt to read a title. */
  private final class Parse {
    private final List<Token> tokens;
    private final int from;
    private int at;
    private boolean definite;
    private boolean owned;
    private boolean former;
    private @Nullable String of;

    Parse(List<Token> tokens, int from) {
      this.tokens = tokens;
      this.from = from;
      this.at = from;
    }

    private boolean has(int i) {
      return i < tokens.size() && i < from + LONGEST;
    }

    Optional<RolePhrase> run() {
      String first = tokens.get(at).lower();
      if (ARTICLES.contains(first) || OWNERS.contains(first)) {
        definite = true;
        owned = OWNERS.contains(first);
        at++;
      }
      int start = before();
      if (!has(start) || start < 0) {
        return Optional.empty();
      }
      at = start;
      while (has(at) && beforeHead(at)) {
        at++;
      }
      if (has(at) && is("kin", tokens.get(at)) && at == start && (owned || of != null || definite)) {
        return Optional.of(new RolePhrase(from, at + 1, null, null, true, owned, former, false, false));
      }
      if (!has(at) || !head(tokens.get(at))) {
        return Optional.empty();
      }
      return Optional.of(withHead(start));
    }

    private boolean beforeHead(int i) {
      boolean fits = is("prefix", tokens.get(i)) || is("portfolio", tokens.get(i));
      if (fits && head(tokens.get(i)) && has(i + 1) && is("name_head", tokens.get(i + 1)) && tokens.get(i + 1).capitalised()) {
        return false;
      }
      return fits && (!head(tokens.get(i)) || (titleFollows(i + 1) && tokens.get(i + 1).capitalised() == tokens.get(i).capitalised()));
    }

    private RolePhrase withHead(int start) {
      boolean capital = tokens.get(at).capitalised();
      boolean courtesy = at == start && is("courtesy", tokens.get(at));
      at++;
      while (has(at) && is("second", tokens.get(at)) && tokens.get(at).capitalised() == capital && !nameAfterLoneHead(at)) {
        at++;
      }
      at = direct(at, capital);
      int end = at;
      while (has(at)) {
        int field = field(at);
        if (field > at) {
          at = field;
          end = field;
          continue;
        }
        int owner = owner(at);
        if (owner <= at) {
          break;
        }
        at = owner;
      }
      String title = text(start, end);
      return new RolePhrase(from, at, title, of, definite, owned, former, capital, courtesy && of == null);
    }

    /** "Director General International Cooperation": fields right after the title, where nothing but fields follows. */
    private int direct(int i, boolean capital) {
      int k = i;
      while (capital && has(k) && tokens.get(k).capitalised() && is("portfolio", tokens.get(k)) && !head(tokens.get(k))) {
        k++;
      }
      return k > i + 1 && (!has(k) || !tokens.get(k).capitalised()) ? k : i;
    }

    /** "Captain King": a head that follows a head is a name when nothing that could be one follows it. */
    private boolean nameAfterLoneHead(int i) {
      boolean general = words.has("prefix", tokens.get(i).lower()) || words.has("second", tokens.get(i).lower());
      return !general;
    }

    /** Skips affiliation, bodies and modifiers before the title; returns where the title begins. */
    private int before() {
      int i = at;
      while (has(i)) {
        Token token = tokens.get(i);
        Optional<Affiliation> affiliation = withoutTitle(i, affiliations.at(tokens, i));
        if (affiliation.isPresent()) {
          int next = i + affiliation.get().tokens();
          if (has(next) && tokens.get(next).tag().equals("POS")) {
            next++;
            definite = true;
          }
          of = affiliation.get().code();
          i = next;
        } else if (body(i) > i) {
          int end = body(i);
          String name = text(i, end);
          of = affiliations.organisation(name).orElse(name);
          i = end;
        } else if ((is("modifier", token) && !head(token) && !(token.capitalised() && is("prefix", token) && i > from)) || token.lower().matches("\\d+(?:st|nd|rd|th)")) {
          former |= is("former", token);
          i++;
        } else if (token.text().equals("-") || (token.text().equals("'") && i > from)) {
          i++;
        } else {
          return i;
        }
      }
      return i;
    }

    /** "United Nations High Commissioner for Refugees" is a body, and a title when a person is meant. */
    private Optional<Affiliation> withoutTitle(int i, Optional<Affiliation> found) {
      for (int k = i + 1; found.isPresent() && k < i + found.get().tokens(); k++) {
        if (head(tokens.get(k))) {
          int first = k;
          while (first > i && is("prefix", tokens.get(first - 1))) {
            first--;
          }
          return first > i ? affiliations.at(tokens.subList(0, first), i) : Optional.empty();
        }
      }
      return found;
    }

    /** End of a body's name that stands before a title ("National Security Council Senior Director"), or {@code i}. */
    private int body(int i) {
      int k = i;
      while (has(k) && tokens.get(k).capitalised() && (tokens.get(k).noun() || tokens.get(k).tag().startsWith("JJ")) && k < i + 5) {
        if (k > i && is("body", tokens.get(k)) && has(k + 1) && titleFollows(k + 1)) {
          return k + 1;
        }
        if (head(tokens.get(k))) {
          return i;
        }
        k++;
      }
      return i;
    }

    private boolean titleFollows(int i) {
      if (!has(i)) {
        return false;
      }
      int k = tokens.get(i).tag().equals("POS") ? i + 1 : i;
      return has(k) && (head(tokens.get(k)) || is("prefix", tokens.get(k)) || (is("portfolio", tokens.get(k)) && headWithin(k)));
    }

    private boolean headWithin(int i) {
      for (int k = i; has(k) && k < i + 4; k++) {
        if (head(tokens.get(k))) {
          return true;
        }
      }
      return false;
    }

    /** "of State", "for African Affairs", "of Foreign Affairs and Trade": end of a field that belongs to the title. */
    private int field(int i) {
      String preposition = tokens.get(i).lower();
      if (!preposition.equals("of") && !preposition.equals("for")) {
        return i;
      }
      int k = has(i + 1) && tokens.get(i + 1).lower().equals("the") ? i + 2 : i + 1;
      if (!has(k) || !tokens.get(k).capitalised()) {
        return k == i + 1 ? plainField(i) : i;
      }
      Optional<Affiliation> land = affiliations.at(tokens, k);
      boolean adjective = land.isPresent() && land.get().adjective() && has(k + 1) && tokens.get(k + 1).capitalised() && tokens.get(k + 1).noun();
      if (preposition.equals("of") && !adjective && (land.isPresent() || !topic(tokens.get(k)))) {
        return land.isPresent() && !land.get().adjective() ? i : longField(i, k);
      }
      return fieldEnd(k);
    }

    /** "for foreign policy and security": a field in small letters, before a name or the end of the phrase. */
    private int plainField(int i) {
      int k = i + 1;
      while (has(k) && (is("portfolio", tokens.get(k)) || (tokens.get(k).lower().equals("and") && k > i + 1 && has(k + 1) && is("portfolio", tokens.get(k + 1))))) {
        k++;
      }
      return k > i + 1 && (!has(k) || tokens.get(k).capitalised() || tokens.get(k).text().equals(",")) ? k : i;
    }

    /** "of Southeast and Southwest Asian Affairs": capitalised words of whatever kind that end in the word for a field. */
    private int longField(int i, int start) {
      int end = i;
      for (int k = start; has(k) && (tokens.get(k).capitalised() || (tokens.get(k).lower().equals("and") && has(k + 1) && tokens.get(k + 1).capitalised())); k++) {
        if (head(tokens.get(k)) || tokens.get(k).name().equals("PERSON")) {
          break;
        }
        end = is("portfolio", tokens.get(k)) && k > start ? k + 1 : end;
      }
      return end;
    }

    /** A word for a field of government: listed, or an abstract noun by its ending. */
    private boolean topic(Token token) {
      return is("portfolio", token) || (token.capitalised() && !token.name().equals("LOCATION") && !token.name().equals("PERSON")
          && words.words("portfolio_ending").stream().anyMatch(e -> token.lower().length() > e.length() + 3 && token.lower().endsWith(e)));
    }

    private int fieldEnd(int start) {
      int k = start;
      while (has(k)) {
        Token token = tokens.get(k);
        boolean joins = (token.lower().equals("and") || token.text().equals(",") || token.text().equals("&")) && has(k + 1)
            && topic(tokens.get(k + 1)) && tokens.get(k + 1).capitalised();
        boolean word = token.capitalised() && (token.noun() || token.tag().startsWith("JJ"));
        if (!joins && !(word && (k == start || topic(token)))) {
          break;
        }
        k++;
      }
      return k;
    }

    /** "of Norway", "of the OSCE", "to the United Nations": end of the affiliation after a title. */
    private int owner(int i) {
      String preposition = tokens.get(i).lower();
      if (!preposition.equals("of") && !preposition.equals("to") && !preposition.equals("at") && !preposition.equals("for")) {
        return i;
      }
      int k = has(i + 1) && tokens.get(i + 1).lower().equals("the") ? i + 2 : i + 1;
      if (!has(k)) {
        return i;
      }
      Optional<Affiliation> land = affiliations.at(tokens, k);
      if (land.isEmpty() && preposition.equals("of") && k == i + 2) {
        return chamber(i, k);
      }
      if (land.isEmpty() || (has(k + land.get().tokens()) && tokens.get(k + land.get().tokens()).tag().equals("POS"))) {
        return i;
      }
      of = of == null || preposition.equals("of") ? land.get().code() : of;
      return k + land.get().tokens();
    }

    /** "of the Chamber of Deputies", "of the National Council": a body named with its article. */
    private int chamber(int i, int start) {
      int k = start;
      boolean body = false;
      while (has(k) && k < start + 5 && (tokens.get(k).capitalised() || (k > start && tokens.get(k).lower().equals("of") && has(k + 1) && tokens.get(k + 1).capitalised()
          && affiliations.at(tokens, k + 1).isEmpty()))) {
        if (tokens.get(k).name().equals("PERSON")) {
          return i;
        }
        body |= is("body", tokens.get(k)) || is("chamber", tokens.get(k));
        k++;
      }
      if (!body) {
        return i;
      }
      of = of == null ? affiliations.organisation(text(start, k)).orElse(text(start, k)) : of;
      return k;
    }

    private String text(int start, int end) {
      StringBuilder b = new StringBuilder();
      for (int k = start; k < end; k++) {
        if (k > start && tokens.get(k).start() > tokens.get(k - 1).end()) {
          b.append(' ');
        }
        b.append(tokens.get(k).text());
      }
      return b.toString().replaceAll("\\s+", " ");
    }
  }

  /** A title as words that tell it from others: no small words, "Minister of Foreign Affairs" and "Foreign Minister" alike. */
  static Set<String> core(String title) {
    Set<String> core = new java.util.TreeSet<>();
    for (String word : title.toLowerCase(Locale.ROOT).replace('-', ' ').split("[ ,]+", -1)) {
      if (word.equals("premier")) {
        core.addAll(Set.of("prime", "minister"));
      } else if (word.equals("pontiff")) {
        core.add("pope");
      } else if (!word.isEmpty() && !Set.of("of", "for", "and", "the", "affairs").contains(word)) {
        core.add(word);
      }
    }
    return core;
  }
}
