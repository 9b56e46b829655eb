package sojourn.archive.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  private final Names names = new Names();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Viktor Yanukovych | Wiktor Janukowytsch
      Viktor Yanukovych | Viktor Yanukovich
      Viktor Yanukovych | Viktor Ianoukovitch
      Muammar Gaddafi | Muammar Qaddafi
      Muammar Gaddafi | Mouammar Kadhafi
      Muammar Gaddafi | Muammar al-Gaddafi
      Ban Ki-moon | Ban Ki Moon
      Ban Ki-moon | Ki-moon Ban
      Nicolas Sarkozy | Sarkozy, Nicolas
      Nicolas Sarkozy | SARKOZY Nicolas
      Boris Yeltsin | Boris Jelzin
      Boris Yeltsin | Boris Eltsine
      Mikhail Gorbachev | Michail Gorbatschow
      Nursultan Nazarbayev | Nursultan Nasarbajew
      Vladimir Putin | Vladimir Poutine
      Gerhard Schröder | Gerhard Schroeder
      Slobodan Milošević | Slobodan Milosevic
      John F. Kennedy | John Fitzgerald Kennedy
      J. F. Kennedy | John Fitzgerald Kennedy
      Bill Clinton | William Jefferson Clinton
      Sir Winston Churchill | Winston Churchill
      Charles de Gaulle | Charles Gaulle
      Martin Luther King Jr. | Martin Luther King
      Recep Tayyip Erdoğan | Recep Erdogan
      """)
  void oneNameInTwoSpellingsIsFoundAndSaysWhy(String one, String other) {
    Likeness like = names.compare(names.form(one), names.form(other));
    assertThat(like.score()).as(one + " = " + other).isGreaterThan(0.8);
    assertThat(like.reasons()).isNotEmpty();
    assertThat(meet(one, other) || meet(other, one)).as("a block of both").isTrue();
    assertThat(names.compare(names.form(other), names.form(one)).score()).isEqualTo(like.score());
  }

  private boolean meet(String one, String other) {
    var there = names.blocks(names.form(other));
    return names.blocks(names.form(one)).stream().anyMatch(k -> !Names.passive(k) && (there.contains(k) || there.contains(Names.fuller(k))));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Maria Sousa | Pedro Sousa
      Kim Jong-il | Kim Young-sam
      Anna Reis | Anna Reismann
      John Major | John Manger
      J. F. Kennedy | Robert Kennedy
      George Smith | John Smith
      Helmut Kohl | Helmut Schmidt
      Li Peng | Lee Park
      """)
  void namesOfTwoPeopleAreNotAlike(String one, String other) {
    assertThat(names.compare(names.form(one), names.form(other)).score()).as(one + " ≠ " + other).isLessThan(0.7);
  }

  @Test
  void aFamilyNameAloneIsLikeItsOwnersAndSaysSo() {
    assertThat(names.compare(names.form("Mr. Ban"), names.form("Ban Ki-moon")).reasons()).containsExactly("the family name alone");
    assertThat(names.compare(names.form("Qaddafi"), names.form("Muammar Gaddafi")).alone()).isTrue();
    assertThat(names.compare(names.form("Nicolas"), names.form("Nicolas Sarkozy")).score()).isZero();
  }

  @Test
  void titlesParticlesAndSuffixesAreNoPartOfAName() {
    assertThat(names.form("President Charles de Gaulle").words()).containsExactly("charles", "gaulle");
    assertThat(names.form("Martin Luther King Jr.").words()).containsExactly("martin", "luther", "king");
    assertThat(names.form("Kennedy, John F.").words()).containsExactly("john", "f", "kennedy");
    assertThat(names.form("Mr.").words()).containsExactly("mr");
    assertThat(names.form("…").words()).isEmpty();
  }
}
