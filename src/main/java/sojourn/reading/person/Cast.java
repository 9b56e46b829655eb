package sojourn.reading.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.reading.rule.Lexicon;

/** Who is who in one document: every mention by name or description belongs to one person or to nobody. */
public final class Cast {

  private static final Set<String> RANKED_BELOW = Set.of("vice", "deputy", "assistant", "under", "former", "associate", "elect");

  private final List<CastMember> members = new ArrayList<>();
  private final Map<PersonMention, Integer> memberOf = new HashMap<>();

  private int writer = -1;

  private Cast() {}

  /** Tells apart the persons of all mentions, which come in the order of the text. */
  public static Cast of(List<PersonMention> mentions, Lexicon words) {
    return of(mentions, words, null);
  }

  /** Tells apart the persons of all mentions and one who is known beforehand, who becomes the first. */
  public static Cast of(List<PersonMention> mentions, Lexicon words, @Nullable String traveller) {
    Cast cast = new Cast();
    List<PersonMention> named = new ArrayList<>(mentions.stream().filter(m -> m.form() == Form.NAME).toList());
    named.sort(Comparator.comparingInt((PersonMention m) -> -Names.folded(m.name()).size()));
    Map<PersonMention, CastMember> found = new HashMap<>();
    List<CastMember> all = new ArrayList<>();
    if (traveller != null) {
      CastMember known = new CastMember(traveller);
      all.add(known);
      cast.members.add(known);
    }
    for (PersonMention mention : named) {
      CastMember member = cast.memberFor(mention, all);
      member.add(mention);
      found.put(mention, member);
    }
    for (PersonMention mention : mentions) {
      CastMember member = found.get(mention);
      if (member != null) {
        if (!cast.members.contains(member)) {
          cast.members.add(member);
        }
        cast.memberOf.put(mention, cast.members.indexOf(member));
      }
    }
    cast.members.forEach(member -> member.learn(words));
    cast.describe(mentions, words);
    return cast;
  }

  private CastMember memberFor(PersonMention mention, List<CastMember> all) {
    List<String> words = Names.folded(mention.name());
    CastMember best = null;
    long bestDistance = Long.MAX_VALUE;
    for (CastMember member : all) {
      if (same(words, member.words()) && !clash(mention, member)) {
        long distance = distance(mention, member) + (words.getLast().equals(member.words().getLast()) ? 0 : 1_000_000);
        if (distance < bestDistance) {
          best = member;
          bestDistance = distance;
        }
      }
    }
    if (best == null) {
      best = new CastMember();
      all.add(best);
    }
    return best;
  }

  /** Whether a shorter name can stand for a fuller one. */
  static boolean same(List<String> brief, List<String> full) {
    if (brief.equals(full)) {
      return true;
    }
    if (brief.size() > full.size() || full.size() < 2) {
      return false;
    }
    if (brief.size() == 1) {
      String word = brief.getFirst();
      return word.length() > 1 && (word.equals(full.getLast()) || word.equals(full.getFirst()) || (word.length() > 3 && full.contains(word)));
    }
    int at = 0;
    for (String word : full) {
      if (at < brief.size() && matches(brief.get(at), word)) {
        at++;
      }
    }
    return at == brief.size() && (brief.getLast().equals(full.getLast()) || brief.getFirst().equals(full.getFirst()));
  }

  private static boolean matches(String brief, String full) {
    return brief.equals(full) || (brief.length() == 1 && full.startsWith(brief));
  }

  private static boolean clash(PersonMention mention, CastMember member) {
    CastMember alone = new CastMember();
    alone.add(mention);
    return (alone.female() && member.male() && !member.female()) || (alone.male() && member.female() && !member.male());
  }

  private static long distance(PersonMention mention, CastMember member) {
    long nearest = Long.MAX_VALUE / 4;
    for (PersonMention other : member.mentions()) {
      long steps = position(mention) - position(other);
      nearest = Math.min(nearest, steps >= 0 ? steps : 100_000 - steps);
    }
    return nearest;
  }

  private static long position(PersonMention mention) {
    return mention.sentence() * 1000L + mention.from();
  }

  private void describe(List<PersonMention> mentions, Lexicon words) {
    List<PersonMention> before = new ArrayList<>();
    for (PersonMention mention : mentions) {
      if (mention.form() == Form.DESCRIPTION) {
        Integer member = described(mention, before, words);
        if (member == null) {
          member = described(mention, mentions.stream().filter(m -> m.form() == Form.NAME).toList().reversed(), words);
        }
        if (member == null && mention.of() != null) {
          member = titleless(mention, before);
        }
        if (member != null) {
          memberOf.put(mention, member);
          members.get(member).describe(mention, words.has("any_head", String.valueOf(mention.title()).toLowerCase(Locale.ROOT)));
          before.add(mention);
        }
      } else if (memberOf.containsKey(mention)) {
        before.add(mention);
      }
    }
  }

  private @Nullable Integer described(PersonMention description, List<PersonMention> candidates, Lexicon words) {
    String title = description.title();
    if (title == null) {
      return null;
    }
    Integer chief = titular(title, description.of(), words);
    if (chief != null) {
      return chief;
    }
    boolean general = words.has("any_head", title.toLowerCase(Locale.ROOT));
    for (PersonMention candidate : candidates.reversed()) {
      Integer member = memberOf.get(candidate);
      if (member != null && holds(members.get(member), title, description.of(), general, words)) {
        return member;
      }
    }
    return null;
  }

  /** The person whom the text is about, when the title is his and no affiliation speaks against it. */
  private @Nullable Integer titular(String title, @Nullable String of, Lexicon words) {
    int best = -1;
    int most = 1;
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).mentions().size() > most) {
        most = members.get(i).mentions().size();
        best = i;
      }
    }
    boolean general = words.has("any_head", title.toLowerCase(Locale.ROOT));
    return best >= 0 && !general && holds(members.get(best), title, of, false, words) ? best : null;
  }

  /** A title for the person named just before who has none yet: "Moe says … The Norwegian Foreign Minister spoke in Oslo". */
  private @Nullable Integer titleless(PersonMention description, List<PersonMention> before) {
    for (PersonMention candidate : before.reversed()) {
      if (description.sentence() - candidate.sentence() > 2) {
        return null;
      }
      Integer member = memberOf.get(candidate);
      if (member != null && candidate.form() == Form.NAME && members.get(member).roleMention() == null && members.get(member).mentions().size() > 1) {
        return member;
      }
    }
    return null;
  }

  private static boolean holds(CastMember member, String title, @Nullable String of, boolean general, Lexicon words) {
    List<String> owners = member.affiliations(words);
    if (of != null && !owners.isEmpty() && !owners.contains(of)) {
      return false;
    }
    if (general && of != null) {
      return owners.contains(of);
    }
    Set<String> wanted = RoleGrammar.core(title);
    for (PersonMention mention : member.mentions()) {
      if (mention.title() != null) {
        Set<String> held = RoleGrammar.core(mention.title());
        if (held.containsAll(wanted) && RANKED_BELOW.stream().allMatch(r -> held.contains(r) == wanted.contains(r))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Learns which mention names the writer of a text in the first person; null where there is none. */
  public void writtenBy(@Nullable PersonMention mention) {
    writer = mention == null ? -1 : member(mention);
  }

  /** Index of the person who tells his own journey, or -1. */
  public int writer() {
    return writer;
  }

  public List<CastMember> members() {
    return members;
  }

  /** Index of the person a mention means, or -1. */
  public int member(PersonMention mention) {
    return memberOf.getOrDefault(mention, -1);
  }

  /** Adds a person whom the text knows by an office alone; his mentions are descriptions. */
  public CastMember bear(String name, List<PersonMention> descriptions) {
    CastMember member = new CastMember();
    member.call(name);
    members.add(member);
    for (PersonMention mention : descriptions) {
      member.describe(mention, false);
      memberOf.put(mention, members.size() - 1);
    }
    return member;
  }

  /** Says what a pronoun or group was found to mean. */
  public void resolve(PersonMention mention, int member) {
    memberOf.put(mention, member);
  }
}
