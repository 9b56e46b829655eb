package sojourn.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.lang.reflect.RecordComponent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import sojourn.paint.Palette;

class TokensTest {

  @Test
  void repeatThePaletteInBothThemes() throws Exception {
    assertThat(tokens("sj-light")).isEqualTo(expected(Palette.LIGHT));
    assertThat(tokens("sj-dark")).isEqualTo(expected(Palette.DARK));
  }

  private static Map<String, String> tokens(String theme) throws IOException {
    String css = Files.readString(Path.of("resources/styles/tokens.css"));
    String block = css.substring(css.indexOf(theme + " {"));
    Matcher m = Pattern.compile("-sj-([a-z0-9-]+): (#[0-9A-F]{6});").matcher(block.substring(0, block.indexOf('}')));
    Map<String, String> tokens = new TreeMap<>();
    while (m.find()) {
      tokens.put(m.group(1), m.group(2));
    }
    return tokens;
  }

  private static Map<String, String> expected(Palette palette) throws ReflectiveOperationException {
    Map<String, String> tokens = new TreeMap<>();
    put(tokens, "", palette.roles());
    put(tokens, "map-", palette.map());
    for (int i = 0; i < palette.people().size(); i++) {
      tokens.put("person-" + i, hex(palette.people().get(i)));
    }
    return tokens;
  }

  private static void put(Map<String, String> tokens, String prefix, Record roles) throws ReflectiveOperationException {
    for (RecordComponent c : roles.getClass().getRecordComponents()) {
      String name = c.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
      tokens.put(prefix + name, hex((int) c.getAccessor().invoke(roles)));
    }
  }

  private static String hex(int rgb) {
    return String.format("#%06X", rgb);
  }
}
