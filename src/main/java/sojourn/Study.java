package sojourn;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sojourn.archive.DocumentReader;
import sojourn.gazetteer.Gazetteer;
import sojourn.model.Place;
import sojourn.model.SojournException;
import sojourn.model.claim.Explanation;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.model.time.DateSpan;
import sojourn.reading.Reader;
import sojourn.reading.intake.Intake;

/** Where documents are read. The language models are loaded when the first one is. */
final class Study implements DocumentReader {

  private final Intake intake = new Intake();
  private final Supplier<Reader> models;
  private final Supplier<Gazetteer> gazetteer;
  private @Nullable Reader reader;

  Study(Supplier<Reader> models, Supplier<Gazetteer> gazetteer) {
    this.models = models;
    this.gazetteer = gazetteer;
  }

  @Override
  public String version() {
    return Reader.VERSION;
  }

  @Override
  public List<Place> places(String beginning) {
    return gazetteer.get().beginning(beginning);
  }

  @Override
  public Document take(String name, byte[] bytes, @Nullable DateSpan published) throws SojournException {
    return intake.read(name, bytes, published);
  }

  @Override
  public Reading read(Document document) {
    return reader().read(document);
  }

  @Override
  public Explanation explain(Document document) {
    return reader().explain(document);
  }

  private synchronized Reader reader() {
    Reader ready = reader == null ? models.get() : reader;
    reader = ready;
    return ready;
  }
}
