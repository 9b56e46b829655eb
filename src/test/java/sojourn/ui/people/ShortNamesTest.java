package sojourn.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.SourceId;
import sojourn.model.Tenure;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;

class ShortNamesTest {

  @Test
  void peopleOfOneFamilyNameAreToldApart() {
    assertThat(names(person("George H. W. Bush", "US"), person("Barbara Bush", null), person("Tony Blair", "GB"))).containsExactly("G. Bush", "B. Bush", "Blair");
    assertThat(names(person("George H. W. Bush", "US"), person("George W. Bush", "US"))).containsExactly("George H. W. Bush", "George W. Bush");
    assertThat(names(person("Kim Lee", "US"), person("Kim Lee", "KR"))).containsExactly("Kim Lee (US)", "Kim Lee (KR)");
    assertThat(names(person("Louis XIV", null), person("Louis XV", null))).containsExactly("Louis XIV", "Louis XV");
  }

  private static List<String> names(Person... people) {
    var names = ShortNames.of(List.of(people));
    return List.of(people).stream().map(p -> names.get(p.id())).toList();
  }

  private static Person person(String name, String of) {
    Evidence evidence = new Evidence(new SourceId("s"), new Span(0, 1), "x", "test");
    List<Tenure> roles = of == null ? List.of() : List.of(new Tenure("President", of, null, evidence));
    return new Person(new PersonId(name + of), name, List.of(name), 0, roles);
  }
}
