package sojourn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StudyTest {

  private final Study study =
      new Study(
          () -> {
            throw new IllegalStateException("no model is needed here");
          },
          () -> {
            throw new IllegalStateException("no place is needed here");
          });

  @Test
  void whatCameOfFilesIsHandedOverInTheirOrderOnTheThreadThatAsked() {
    List<Integer> files = IntStream.range(0, 200).boxed().toList();
    List<Integer> taken = new ArrayList<>();
    Thread here = Thread.currentThread();
    study.each(
        files,
        n -> n * n,
        n -> {
          assertThat(Thread.currentThread()).isSameAs(here);
          return taken.add(n);
        });
    assertThat(taken).isEqualTo(files.stream().map(n -> n * n).toList());
  }

  @Test
  void stopsWhenNoMoreIsTaken() {
    List<Integer> taken = new ArrayList<>();
    study.each(IntStream.range(0, 50).boxed().toList(), n -> n, n -> taken.add(n) && taken.size() < 3);
    assertThat(taken).containsExactly(0, 1, 2);
  }
}
