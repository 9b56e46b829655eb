package sojourn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Looks at what the program's threads do many times a second: the share of each stage in the time of reading. */
final class StageSampler implements AutoCloseable {

  private static final int EVERY_MILLISECONDS = 100;

  private final Map<String, Integer> seen = new ConcurrentHashMap<>();
  private final Thread thread;

  private StageSampler() {
    thread = Thread.ofPlatform().daemon().name("sampler").unstarted(this::sample);
  }

  static StageSampler start() {
    StageSampler sampler = new StageSampler();
    sampler.thread.start();
    return sampler;
  }

  private void sample() {
    try {
      while (!Thread.interrupted()) {
        Thread.sleep(EVERY_MILLISECONDS);
        Thread.getAllStackTraces().forEach((other, stack) -> {
          String stage = other == thread || other.getState() != Thread.State.RUNNABLE ? null : stage(stack);
          if (stage != null) {
            seen.merge(stage, 1, Integer::sum);
          }
        });
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The package of ours in which a thread is, by its innermost frame. */
  private static @Nullable String stage(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      String name = frame.getClassName();
      if (name.startsWith("sojourn.reading.sentence.")) {
        return "sentence analysis";
      } else if (name.startsWith("sojourn.") && name.indexOf('.', "sojourn.".length()) > 0) {
        String[] parts = name.split("\\.", 4);
        return parts[1].equals("reading") && parts.length == 4 ? "reading." + parts[2] : parts[1];
      }
    }
    return null;
  }

  /** By stage, the largest first; together 1. */
  Map<String, Double> shares() {
    double all = Math.max(1, seen.values().stream().mapToInt(Integer::intValue).sum());
    Map<String, Double> shares = new LinkedHashMap<>();
    new TreeMap<>(seen).entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(e -> shares.put(e.getKey(), e.getValue() / all));
    return shares;
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
