package sojourn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sojourn.archive.DocumentReader;
import sojourn.gazetteer.Candidate;
import sojourn.gazetteer.Gazetteer;
import sojourn.gazetteer.PlaceContext;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.SojournException;
import sojourn.model.claim.Explanation;
import sojourn.model.claim.Reading;
import sojourn.model.text.Context;
import sojourn.model.text.Document;
import sojourn.model.time.DateSpan;
import sojourn.reading.Reader;
import sojourn.reading.intake.Intake;
import sojourn.model.text.Parts;

/** Where documents are read. The language models are loaded when the first one is. */
final class Study implements DocumentReader {

  private static final int MOST_HANDS = 4;
  private static final int AHEAD = 4;

  private final Intake intake = new Intake();
  private final Supplier<Reader> models;
  private final Supplier<Gazetteer> places;
  private @Nullable Reader reader;

  Study(Supplier<Reader> models, Supplier<Gazetteer> gazetteer) {
    this.models = models;
    this.places = gazetteer;
  }

  @Override
  public void getReady() {
    Thread.ofPlatform().daemon().name("models").start(this::reader);
  }

  @Override
  public String version() {
    return Reader.VERSION;
  }

  @Override
  public Optional<Gazetteer> gazetteer() {
    return Optional.of(places.get());
  }

  @Override
  public List<Place> places(String beginning) {
    return places.get().beginning(beginning);
  }

  @Override
  public Optional<Place> place(PlaceId id) {
    return places.get().place(id);
  }

  @Override
  public List<Place> named(String name, @Nullable String country) {
    PlaceContext context = country == null ? PlaceContext.NONE : PlaceContext.inCountry(country);
    return places.get().lookup(name, context).stream().map(Candidate::place).toList();
  }

  @Override
  public Document plain(String name, byte[] bytes) throws SojournException {
    return intake.plain(name, bytes);
  }

  @Override
  public Parts parts(String name, byte[] bytes) throws SojournException {
    return intake.parts(name, bytes);
  }

  @Override
  public Document take(String name, byte[] bytes, @Nullable DateSpan published) throws SojournException {
    return intake.read(name, bytes, published);
  }

  @Override
  public Reading read(Document document) {
    return read(document, Context.NONE);
  }

  @Override
  public Reading read(Document document, Context context) {
    return reader().read(document, context);
  }

  @Override
  public Explanation explain(Document document, Context context) {
    return reader().explain(document, context);
  }

  /** The first alone, so that something is soon seen; then as many at a time as there are processors, a few ahead of the one that is handed over. */
  @Override
  public <A, B> void each(List<A> files, Function<A, B> work, Predicate<B> take) {
    int hands = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_HANDS);
    if (files.size() < 2 || hands < 2) {
      DocumentReader.super.each(files, work, take);
      return;
    }
    if (!take.test(work.apply(files.getFirst()))) {
      return;
    }
    ExecutorService crew = Executors.newFixedThreadPool(hands, Thread.ofPlatform().daemon().name("reading-", 0).factory());
    Deque<Future<B>> ahead = new ArrayDeque<>();
    try {
      int next = 1;
      do {
        while (next < files.size() && ahead.size() < hands + AHEAD) {
          A file = files.get(next++);
          ahead.add(crew.submit(() -> work.apply(file)));
        }
      } while (!ahead.isEmpty() && take.test(result(ahead.remove())));
    } finally {
      crew.shutdownNow();
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("work on a document failed", e.getCause());
    }
  }

  private synchronized Reader reader() {
    Reader ready = reader == null ? models.get() : reader;
    reader = ready;
    return ready;
  }
}
