package sojourn.reading.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.reading.rule.Lexicon;
import sojourn.reading.sentence.Token;

/** Finds the mentions of persons in one sentence: names with titles in any order, descriptions, pronouns, groups. */
public final class PersonTagger {

  private final Lexicon words;
  private final RoleGrammar roles;
  private final Names names;
  private final Namesakes namesakes;

  public PersonTagger(Lexicon words, Affiliations affiliations) {
    this.words = words;
    this.roles = new RoleGrammar(words, affiliations);
    this.names = new Names(words);
    this.namesakes = new Namesakes(words);
  }

  /** The mentions in order of place; none overlap. {@code known} are names found elsewhere in the document, as folded words. */
  public List<PersonMention> tag(int sentence, List<Token> tokens, KnownNames known) {
    List<PersonMention> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<PersonMention> mention = at(sentence, tokens, i, known);
      if (mention.isPresent()) {
        PersonMention full = afterName(tokens, mention.get());
        found.add(full);
        i = sharers(sentence, tokens, full, found);
      } else {
        i++;
      }
    }
    return found;
  }

  private Optional<PersonMention> at(int sentence, List<Token> tokens, int i, KnownNames known) {
    Token token = tokens.get(i);
    boolean object = token.lower().equals("her") && token.tag().equals("PRP$") && (i + 1 == tokens.size() || Set.of("IN", "TO", ".", ",", "CC", "RB").contains(tokens.get(i + 1).tag()));
    if ((token.tag().equals("PRP") || object) && words.has("pronoun", token.lower()) && !token.text().equals("US")) {
      return Optional.of(plain(sentence, i, i + 1, Form.PRONOUN));
    }
    Optional<PersonMention> group = group(sentence, tokens, i);
    if (group.isPresent()) {
      return group;
    }
    Optional<PersonMention> addressed = honorific(sentence, tokens, i);
    if (addressed.isPresent()) {
      return addressed;
    }
    Optional<RolePhrase> role = roles.joint(tokens, i);
    if (role.isPresent()) {
      return titled(sentence, tokens, role.get(), known);
    }
    return named(sentence, tokens, i, known);
  }

  /** "Presidents Moe and Lie", "Foreign Ministers Berg, Dahl and de Wit": those who share a title in the plural; returns where they end. */
  private int sharers(int sentence, List<Token> tokens, PersonMention first, List<PersonMention> found) {
    int at = first.to();
    if (first.form() != Form.NAME || first.title() == null || first.nameFrom() == 0 || !roles.plural(tokens.get(first.nameFrom() - 1))) {
      return at;
    }
    String title = roles.singular(first.title());
    found.set(found.size() - 1, first.with(first.from(), first.to(), title, null, first.former()));
    while (at < tokens.size()) {
      int next = at;
      while (next < tokens.size() && next < at + 2 && Set.of(",", "and", "&").contains(tokens.get(next).lower())) {
        next++;
      }
      int end = next > at && next < tokens.size() && roles.at(tokens, next).isEmpty() ? names.runEnd(tokens, next) : next;
      if (end <= next || roles.affiliation(tokens, next).isPresent()) {
        return at;
      }
      PersonMention sharer =
          new PersonMention(sentence, next, end, next, end, Form.NAME, Names.text(tokens, next, end), title, null, first.former(), "", true);
      PersonMention full = afterName(tokens, sharer);
      found.add(full);
      at = full.to();
    }
    return at;
  }

  private static PersonMention plain(int sentence, int from, int to, Form form) {
    return new PersonMention(sentence, from, to, from, to, form, "", null, null, false, "", false);
  }

  private Optional<PersonMention> group(int sentence, List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    if (words.has("group_pronoun", word) && (!word.equals("both") || bothAlone(tokens, i))) {
      return Optional.of(plain(sentence, i, i + 1, Form.GROUP));
    }
    if ((word.equals("the") || word.equals("both")) && i + 1 < tokens.size()) {
      String next = tokens.get(i + 1).lower();
      if (word.equals("the") && (next.equals("pair") || next.equals("duo"))) {
        return Optional.of(plain(sentence, i, i + 2, Form.GROUP));
      }
      boolean listed = i + 2 < tokens.size() && tokens.get(i + 2).lower().equals("and");
      if (words.has("pair_noun", next) && word.equals("both") && !listed) {
        return Optional.of(plain(sentence, i, i + 2, Form.GROUP));
      }
      if (next.equals("two") && i + 2 < tokens.size()) {
        String noun = tokens.get(i + 2).lower();
        if (words.has("pair_noun", noun)) {
          return Optional.of(plain(sentence, i, i + 3, Form.GROUP));
        }
        if (tokens.get(i + 2).tag().equals("VBD")) {
          return Optional.of(plain(sentence, i, i + 2, Form.GROUP));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean bothAlone(List<Token> tokens, int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("VBD");
  }

  /** "Mr. Ban", "Dr. James Walsh", "Senhor Asevedo", "Major General C. M. Hay" with an abbreviated title. */
  private Optional<PersonMention> honorific(int sentence, List<Token> tokens, int i) {
    int at = i;
    StringBuilder courtesy = new StringBuilder();
    while (at < tokens.size() && tokens.get(at).capitalised() && words.has("honorific", tokens.get(at).lower()) && at < i + 3 && !surname(tokens, i, at)) {
      courtesy.append(courtesy.isEmpty() ? "" : " ").append(tokens.get(at).text());
      boolean couple = at + 2 < tokens.size() && List.of("and", "&").contains(tokens.get(at + 1).lower()) && words.has("honorific", tokens.get(at + 2).lower()) && tokens.get(at + 2).capitalised();
      at += couple ? 2 : 1;
    }
    if (at == i) {
      return Optional.empty();
    }
    Optional<RolePhrase> role = at < tokens.size() ? roles.at(tokens, at) : Optional.empty();
    int start = role.filter(r -> names.runEnd(tokens, r.to()) > r.to()).map(RolePhrase::to).orElse(at);
    int end = names.runEnd(tokens, start);
    boolean land = roles.affiliation(tokens, i).filter(a -> a.tokens() >= 2).isPresent();
    if (end == start || land) {
      return Optional.empty();
    }
    String title = role.filter(r -> start == r.to()).map(RolePhrase::title).orElse(null);
    if (title == null && words.has("titled", tokens.get(i).lower())) {
      title = courtesy.toString();
    }
    String of = role.filter(r -> start == r.to()).map(RolePhrase::of).orElse(null);
    return Optional.of(
        new PersonMention(sentence, i, end, start, end, Form.NAME, Names.text(tokens, start, end), title, of, false, courtesy.toString(), true));
  }

  /** "Mr. Elder and Mr. Giles": a word that may be a courtesy is a name after one, where no name follows. */
  private static boolean surname(List<Token> tokens, int first, int at) {
    boolean named = at + 1 < tokens.size() && tokens.get(at + 1).capitalised();
    return at > first && !named && !tokens.get(at).text().endsWith(".") && tokens.get(at).text().length() > 3;
  }

  /** "Secretary of Agriculture, Anna Berg": a title with its field may stand before a name without an article. */
  private static boolean fielded(RolePhrase role) {
    return role.capital() && role.title() != null && role.title().contains(" of ");
  }

  /** "Deputy Prime Minister and Minister for Trade Anna Berg": two offices of one minister. */
  private RolePhrase both(List<Token> tokens, RolePhrase role) {
    boolean joined = !role.definite() && ministry(role) && role.to() + 1 < tokens.size() && tokens.get(role.to()).lower().equals("and");
    Optional<RolePhrase> second = joined ? roles.at(tokens, role.to() + 1) : Optional.empty();
    return second.filter(r -> !r.definite() && ministry(r) && names.runEnd(tokens, Math.min(r.to(), tokens.size() - 1)) > r.to())
        .map(r -> new RolePhrase(role.from(), r.to(), role.title() + " and " + r.title(), r.of() == null ? role.of() : r.of(), false, false, role.former(), true, false))
        .orElse(role);
  }

  private static boolean ministry(RolePhrase role) {
    return role.capital() && role.title() != null && role.title().contains("Minister");
  }

  private Optional<PersonMention> titled(int sentence, List<Token> tokens, RolePhrase alone, KnownNames known) {
    RolePhrase role = both(tokens, alone);
    int start = role.to();
    int end = start < tokens.size() ? names.runEnd(tokens, start) : start;
    boolean comma = false;
    if (end == start && (role.definite() || role.of() != null || fielded(role)) && start + 1 < tokens.size() && tokens.get(start).text().equals(",")) {
      int after = skipCourtesy(tokens, start + 1);
      int run = names.runEnd(tokens, after);
      boolean closed = run >= tokens.size() || Set.of(",", ".", ";", ")", "and", ":", "-", "—", "–", "at", "on", "in", "to").contains(tokens.get(run).lower())
          || tokens.get(run).verb() || verbAfterAdverb(tokens, run);
      boolean personal = personal(tokens, after, run, known) || (role.capital() && run - after > 1 && between(tokens, after, run));
      if (run > after && closed && personal && roles.at(tokens, after).isEmpty()) {
        start = after;
        end = run;
        comma = true;
      }
    }
    boolean vouched = (role.capital() && !allCapitalised(tokens)) || comma || (end > start && personal(tokens, start, end, known)) || role.of() != null;
    if (end > start && vouched && (role.title() != null || personal(tokens, start, end, known))) {
      String name = Names.text(tokens, start, end);
      String courtesy = role.courtesy() && role.title() != null ? role.title() : "";
      return Optional.of(
          new PersonMention(
              sentence, role.from(), end, start, end, Form.NAME, name, role.courtesy() ? null : role.title(), role.of(), role.former(), courtesy, true));
    }
    boolean several = role.to() > 0 && role.title() != null && roles.plural(tokens.get(role.to() - 1));
    return several || (role.title() != null && roles.severalIn(role.title())) ? Optional.empty() : description(sentence, tokens, role);
  }

  /** "Moe also arrived". */
  private static boolean verbAfterAdverb(List<Token> tokens, int i) {
    return tokens.get(i).tag().startsWith("RB") && i + 1 < tokens.size() && tokens.get(i + 1).verb();
  }

  /** "The Secretary-General, Sam Moe, said": a run between commas that is nothing else to the toolkit. */
  private static boolean between(List<Token> tokens, int from, int to) {
    boolean plain = tokens.subList(from, to).stream().allMatch(t -> t.tag().equals("NNP") && t.name().equals("O"));
    return plain && to < tokens.size() && tokens.get(to).text().equals(",");
  }

  /** Whether capitals tell nothing, since nearly every word has one, as in headings. */
  private static boolean allCapitalised(List<Token> tokens) {
    long long4 = tokens.stream().filter(t -> t.text().length() > 3).count();
    long capital = tokens.stream().filter(t -> t.text().length() > 3 && t.capitalised()).count();
    return long4 > 2 && capital * 10 >= long4 * 9 && tokens.getLast().text().matches("[^.!?]*");
  }

  private static Optional<PersonMention> description(int sentence, List<Token> tokens, RolePhrase role) {
    boolean refers = role.title() != null && !role.owned() && (role.definite() ? !"a".equals(tokens.get(role.from()).lower()) && !"an".equals(tokens.get(role.from()).lower())
        : role.capital() || role.of() != null);
    if (!refers || role.courtesy()) {
      return Optional.empty();
    }
    return Optional.of(
        new PersonMention(sentence, role.from(), role.to(), role.from(), role.to(), Form.DESCRIPTION, "", role.title(), role.of(), role.former(), "", false));
  }

  private int skipCourtesy(List<Token> tokens, int i) {
    int at = i;
    while (at < tokens.size() && tokens.get(at).capitalised() && words.has("honorific", tokens.get(at).lower())) {
      at++;
    }
    return at;
  }

  /** Whether the toolkit, the document or a form of address takes the run for a person. */
  private boolean personal(List<Token> tokens, int from, int to, KnownNames known) {
    for (int k = from; k < to; k++) {
      if (tokens.get(k).name().equals("PERSON")) {
        return true;
      }
    }
    return known.knows(tokens, from, to) || (from > 0 && words.has("honorific", tokens.get(from - 1).lower()));
  }

  /** A bare name: known from elsewhere, or a person to the toolkit. */
  private Optional<PersonMention> named(int sentence, List<Token> tokens, int i, KnownNames known) {
    int end = known.longest(tokens, i);
    boolean sure = end > i && known.vouches(tokens, i, end);
    if (end == i && tokens.get(i).name().equals("PERSON") && tokens.get(i).capitalised()) {
      end = names.runEnd(tokens, i);
      int tagged = i;
      while (tagged < tokens.size() && tokens.get(tagged).name().equals("PERSON")) {
        tagged++;
      }
      while (end > i && end > tagged && !names.nameWord(tokens.get(end - 1)) && !words.has("suffix", tokens.get(end - 1).lower())) {
        end--;
      }
    }
    if (end == i || thing(tokens, end) || (!sure && namesakes.at(tokens, i, end))) {
      return Optional.empty();
    }
    String name = Names.text(tokens, i, end);
    return Optional.of(new PersonMention(sentence, i, end, i, end, Form.NAME, name, null, null, false, "", sure));
  }

  /** Whether a capitalised noun or an owned one follows: "Lockyer's Line", "the Baird Amendment". */
  private boolean thing(List<Token> tokens, int end) {
    if (end >= tokens.size()) {
      return false;
    }
    boolean owner = tokens.get(end).tag().equals("POS");
    boolean listed = end + 2 < tokens.size() && tokens.get(end).lower().equals("and") && tokens.get(end + 1).capitalised();
    int next = owner ? end + 1 : listed ? end + 2 : end;
    if (next >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(next);
    return token.capitalised() && token.noun() && words.has("not_name", token.lower()) && !Character.isDigit(token.text().charAt(0));
  }

  /** Takes in what follows a name: "of Lithuania", ", the President of Kyrgyzstan". */
  private PersonMention afterName(List<Token> tokens, PersonMention mention) {
    if (mention.form() != Form.NAME) {
      return mention;
    }
    PersonMention out = mention;
    int at = out.to();
    if (out.title() != null && at + 1 < tokens.size() && tokens.get(at).lower().equals("of")) {
      int land = tokens.get(at + 1).lower().equals("the") ? at + 2 : at + 1;
      Optional<Affiliation> owner = land < tokens.size() ? roles.affiliation(tokens, land) : Optional.empty();
      if (owner.isPresent()) {
        out = out.with(out.from(), land + owner.get().tokens(), null, owner.get().code(), out.former());
        at = out.to();
      }
    }
    return apposition(tokens, out, at).orElse(out);
  }

  private Optional<PersonMention> apposition(List<Token> tokens, PersonMention mention, int at) {
    if (at + 1 >= tokens.size() || !(tokens.get(at).text().equals(",") || tokens.get(at).text().equals("("))) {
      return Optional.empty();
    }
    if (tokens.get(at).text().equals("(") && at + 3 < tokens.size() && tokens.get(at + 2).text().equals(")") && tokens.get(at + 3).text().equals(",")
        && !tokens.get(at + 1).capitalised()) {
      return apposition(tokens, mention, at + 3);
    }
    Optional<RolePhrase> role = roles.at(tokens, at + 1);
    if (role.isEmpty() || role.get().title() == null || role.get().courtesy()) {
      return Optional.empty();
    }
    RolePhrase r = role.get();
    boolean named = names.runEnd(tokens, Math.min(r.to(), tokens.size())) > r.to();
    boolean nameAfterComma = r.to() + 1 < tokens.size() && tokens.get(r.to()).text().equals(",") && mention.title() != null
        && names.runEnd(tokens, r.to() + 1) > r.to() + 1 && roles.at(tokens, r.to() + 1).isEmpty();
    boolean closed = r.to() >= tokens.size() || Set.of(",", ".", ";", ")", "and", "to", "on", "in", "at", "who", "for", "of", "with", "from", ":").contains(tokens.get(r.to()).lower());
    boolean refers = r.definite() || r.capital() || r.of() != null;
    if (named || nameAfterComma || !closed || !refers || (r.owned() && r.of() != null)) {
      return Optional.empty();
    }
    if (mention.title() != null && r.of() == null && mention.of() != null) {
      return Optional.empty();
    }
    @Nullable String title = mention.title() == null ? r.title() : null;
    return Optional.of(mention.with(mention.from(), r.to(), title, r.of(), mention.former() || (mention.title() == null && r.former())));
  }
}
