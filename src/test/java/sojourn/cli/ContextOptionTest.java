package sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;
import sojourn.model.text.Context;
import sojourn.model.time.DateSpan;

class ContextOptionTest {

  @Test
  void parts_come_in_any_order_and_places_may_be_several() {
    assertThat(ContextOption.parse("start=1999-05-03; traveller=Sam Moe; place=Bergen; place=Oslo; country=NO"))
        .isEqualTo(new Context("Sam Moe", List.of("Bergen", "Oslo"), "NO", DateSpan.of("1999-05-03"), null));
  }

  @Test
  void what_is_no_part_is_refused_with_the_parts_there_are() {
    assertThatThrownBy(() -> ContextOption.parse("who=Sam Moe")).isInstanceOf(TypeConversionException.class).hasMessageContaining("traveller=");
    assertThatThrownBy(() -> ContextOption.parse("start=yesterday")).hasMessageContaining("no date");
    assertThatThrownBy(() -> ContextOption.parse("country=NO; country=SE")).hasMessageContaining("twice");
  }
}
