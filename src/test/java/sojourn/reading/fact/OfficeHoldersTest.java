package sojourn.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sojourn.model.time.Day;

class OfficeHoldersTest {

  private static final OfficeHolders TABLE = OfficeHolders.load();

  @Test
  void theTableIsLargeAndEveryTermIsOrdered() {
    assertThat(TABLE.terms()).hasSizeGreaterThan(1000).allMatch(t -> t.from() <= t.to());
  }

  @ParameterizedTest
  @CsvSource({
    "Dmitri Medvedev,Dmitry Medvedev", "Rosa Otunbaeva,Roza Otunbayeva", "Nursultan A. Nazarbayev,Nursultan Nazarbayev", "Moammar Gadhafi,Muammar Gaddafi",
    "Hillary Rodham Clinton,Hillary Clinton", "Francois Mitterrand,François Mitterrand", "John F. Kennedy,John Kennedy", "Kim Sung-hwan,Kim Sung-hwan",
    "Victor Yanukovich,Viktor Yanukovych", "Anwar Sadat,Anwar Sadat", "Lech Walesa,Lech Wałęsa"
  })
  void aPersonIsFoundUnderOtherSpellings(String said, String name) {
    assertThat(TABLE.termsOf(said)).extracting(Term::name).contains(name);
  }

  @Test
  void aFamilyNameNeedsItsOffice() {
    assertThat(TABLE.termsOf("Putin")).isEmpty();
    assertThat(TABLE.termsOf("Putin", null, null)).isEmpty();
    assertThat(TABLE.termsOf("Putin", "President", "RU")).extracting(t -> t.start().edtf()).containsExactlyInAnyOrder("1999-12-31", "2012-05-07");
    assertThat(TABLE.termsOf("Bush", "President", "US")).extracting(Term::name).containsExactlyInAnyOrder("George H. W. Bush", "George W. Bush");
  }

  @Test
  void titlesOfOneOfficeAreOne() {
    assertThat(TABLE.termsOf("Kim Sung-hwan", "Minister of Foreign Affairs and Trade", "KR")).hasSize(1);
    assertThat(TABLE.termsOf("Yevgeny Primakov", "Foreign Minister", "RU")).hasSize(1);
    assertThat(TABLE.termsOf("Ban Ki-moon", "UN Secretary General", "UN")).hasSize(1);
    assertThat(TABLE.termsOf("Sandro Pertini", "President", "IT")).hasSize(1);
    assertThat(TABLE.termsOf("Joe Biden", "Vice President", "US")).extracting(t -> t.start().edtf()).containsExactly("2009-01-20");
  }

  @Test
  void anOfficeHasItsHolderOnADay() {
    assertThat(TABLE.holders("President", "FR", Day.of(1985, 10, 3).number())).extracting(Term::name).isEqualTo(List.of("François Mitterrand"));
    assertThat(TABLE.holders("Secretary of State", "US", Day.of(1987, 4, 14).number())).extracting(Term::name).isEqualTo(List.of("George Shultz"));
    assertThat(TABLE.holders("Pope", "VA", Day.of(1982, 6, 7).number())).extracting(Term::name).isEqualTo(List.of("John Paul II"));
  }

  @Test
  void namesakesAreKeptApart() {
    assertThat(TABLE.termsOf("Kim Jong-il")).extracting(Term::name).containsExactly("Kim Jong-il");
    assertThat(TABLE.termsOf("George W. Bush", "President", "US")).extracting(t -> t.start().edtf()).containsExactly("2001-01-20");
    assertThat(TABLE.termsOf("George H. W. Bush", "President", "US")).extracting(t -> t.start().edtf()).containsExactly("1989-01-20");
    assertThat(TABLE.termsOf("John Smith")).isEmpty();
    assertThat(TABLE.termsOf("Ban Ki-moon", "President", "KR")).isEmpty();
  }

  @Test
  void everyEventHasOrderedDates() {
    Events events = Events.load();
    assertThat(events.names()).hasSizeGreaterThan(100);
    for (String name : events.names()) {
      Event event = events.event(name).orElseThrow();
      assertThat(event.start().earliest()).as(name).isLessThanOrEqualTo(event.end().latest());
    }
  }
}
