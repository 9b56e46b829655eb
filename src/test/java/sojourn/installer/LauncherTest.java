package sojourn.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script with JDKs that only print what they are given. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir Path folder;
  private Path script;
  private String output = "";

  @BeforeEach
  void install() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("an app/bin"));
    script = Files.copy(Path.of("installer/bin/sojourn"), bin.resolve("sojourn"));
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void takesTheJdkItIsTold() throws Exception {
    Path jdk = jdk("told", "25.0.3");
    assertThat(run(Map.of("SOJOURN_JAVA", jdk.toString(), "JAVA_HOME", jdk("other", "26").toString()), "list", "a b")).isZero();
    assertThat(output).startsWith("told ").contains("-Dsojourn.models=" + folder.toRealPath() + "/an app/models").endsWith("sojourn.Main|list|a b|\n");
    assertThat(output).contains("|-cp|" + folder.toRealPath() + "/an app/lib/*|");
    assertThat(run(Map.of("SOJOURN_JAVA", jdk.resolve("bin/java").toString()))).isZero();
    assertThat(output).startsWith("told ");
  }

  @Test
  void refusesATooOldOneThatItIsTold() throws Exception {
    assertThat(run(Map.of("SOJOURN_JAVA", jdk("old", "21.0.2").toString()))).isEqualTo(1);
    assertThat(output).contains("no JDK 25 or later").hasLineCount(1);
  }

  @Test
  void passesOverATooOldHomeForANewerOneOnThePath() throws Exception {
    Path old = jdk("old", "17.0.9");
    Path now = jdk("now", "25");
    assertThat(run(Map.of("JAVA_HOME", old.toString(), "PATH", now.resolve("bin") + ":/usr/bin:/bin"))).isZero();
    assertThat(output).startsWith("now ");
  }

  @Test
  void worksThroughLinksFromAnyFolder() throws Exception {
    Path jdk = jdk("temurin", "25.0.1");
    Path link = Files.createSymbolicLink(folder.resolve("link"), script);
    Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("link"));
    script = second;
    int status = run(Map.of("JAVA_HOME", jdk.toString()));
    assertThat(status).isZero();
    assertThat(output).contains("/an app/lib/*");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void asksTheJdkForItsVersionWhereNoReleaseFileSays() throws Exception {
    Path jdk = jdk("bare", "25");
    Files.delete(jdk.resolve("release"));
    assertThat(run(Map.of("JAVA_HOME", jdk.toString()))).isZero();
    assertThat(output).startsWith("bare ");
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    Path java = home.resolve("bin/java");
    Files.writeString(
        java,
        "#!/bin/sh\nif [ \"$1\" = -version ]; then echo 'openjdk version \"" + version + "\" 2026' >&2; exit; fi\n"
            + "printf '" + home.getFileName() + " '; printf '%s|' \"$@\"; echo\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return home;
  }

  private int run(Map<String, String> environment, String... arguments) throws Exception {
    String[] command = new String[arguments.length + 1];
    command[0] = script.toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    ProcessBuilder builder = new ProcessBuilder(command).directory(Files.createDirectories(folder.resolve("elsewhere")).toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "HOME", "/nowhere"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor();
  }
}
