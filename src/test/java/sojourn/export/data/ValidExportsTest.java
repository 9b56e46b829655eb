package sojourn.export.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import sojourn.export.data.part.Pace;
import sojourn.export.data.part.Portion;
import sojourn.fixture.SeedReadings;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.Snapshot;

/** Exports as other programs read them. Schemas that are not ours to carry are taken from the folder {@code sojourn.schemas}, where there is one. */
class ValidExportsTest {

  /** The day of the source that prints none. */
  private static final String SPRING =
      SeedSnapshot.of().visits().values().stream().map(v -> v.start() == null ? "" : v.start().edtf()).filter(d -> d.startsWith("[2010")).findFirst().orElseThrow();

  @TempDir Path folder;

  @Test
  void theCalendarIsReadByIcal4j() throws Exception {
    byte[] bytes = export(DataFormat.CALENDAR);
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
    }
    Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    // The reader knows no point south of the equator or west of Greenwich, which RFC 5545 has.
    assertThat(calendar.validate().getEntries()).allMatch(e -> e.getContext().equals("GEO"));
    String all = calendar.toString();
    assertThat(all).contains("SUMMARY:Ban Ki-moon: Paris").contains("DTSTART;VALUE=DATE:20070625").contains("DTEND;VALUE=DATE:20070626");
    assertThat(all.replaceAll("\r\n ", "")).contains("DTSTART;VALUE=DATE:20100118").contains("STATUS:TENTATIVE").contains("X-SOJOURN-EDTF:" + SPRING.replace(",", "\\,"));
  }

  @Test
  void linkedDataIsReadWithNothingFetched() throws Exception {
    JsonDocument document = JsonDocument.of(new StringReader(new String(export(DataFormat.JSONLD), StandardCharsets.UTF_8)));
    RdfDataset triples =
        JsonLd.toRdf(document)
            .loader((uri, options) -> {
              throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "asks for " + uri);
            })
            .get();
    List<String> told = new ArrayList<>();
    triples.toList().forEach(t -> told.add(t.getSubject() + " " + t.getPredicate() + " " + t.getObject()));
    assertThat(told).anyMatch(t -> t.contains("cidoc-crm/P14_carried_out_by") && t.contains("urn:sojourn:person:"));
    assertThat(told).anyMatch(t -> t.contains("cidoc-crm/P82a_begin_of_the_begin") && t.contains("2010-01-18"));
    assertThat(told.stream().filter(t -> t.contains("P14_carried_out_by")).count()).isEqualTo(SeedSnapshot.of().visits().size());
    assertThat(told).noneMatch(t -> t.contains("urn:sojourn:term:edtf"));
  }

  @Test
  void featuresAreThoseOfRfc7946() throws Exception {
    for (DataFormat format : List.of(DataFormat.GEOJSON, DataFormat.LPF)) {
      JsonNode root = JsonMapper.builder().build().readTree(export(format));
      assertThat(root.path("type").asText()).isEqualTo("FeatureCollection");
      assertThat(root.path("features")).isNotEmpty();
      for (JsonNode feature : root.path("features")) {
        assertThat(feature.path("type").asText()).isEqualTo("Feature");
        assertThat(feature.path("properties").isObject()).isTrue();
        JsonNode point = feature.path("geometry").path("coordinates");
        assertThat(Math.abs(point.path(0).asDouble(999))).isLessThanOrEqualTo(180);
        assertThat(Math.abs(point.path(1).asDouble(999))).isLessThanOrEqualTo(90);
      }
    }
  }

  @Test
  void whatIsNotCertainNeverBecomesCertain() throws Exception {
    JsonNode features = JsonMapper.builder().build().readTree(export(DataFormat.GEOJSON)).path("features");
    for (JsonNode feature : features) {
      String edtf = feature.path("properties").path("start").asText();
      JsonNode start = feature.path("when").path("timespans").path(0).path("start");
      assertThat(start.has("in")).as(edtf).isEqualTo(edtf.matches("\\d{4}-\\d\\d-\\d\\d"));
    }
    assertThat(new String(export(DataFormat.TEI), StandardCharsets.UTF_8)).contains("notBefore=\"2010-01-18\" notAfter=\"2012-05-07\"");
    assertThat(new String(export(DataFormat.KML), StandardCharsets.UTF_8)).contains("<begin>2010-01-18</begin>").contains("<value>" + SPRING + "</value>");
  }

  @Test
  void teiAllTakesTheTexts() throws Exception {
    valid(DataFormat.TEI, "tei_all.rng");
  }

  @Test
  void gexfTakesTheNetwork() throws Exception {
    valid(DataFormat.GEXF, "gexf.rng");
  }

  private void valid(DataFormat format, String name) throws Exception {
    Path schema = Path.of(System.getProperty("sojourn.schemas", "no-schemas"), name);
    assumeTrue(Files.isReadable(schema), "no " + name + " in the folder that -Dsojourn.schemas names");
    List<String> faults = new ArrayList<>();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Faults(faults));
    ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
    assertThat(driver.loadSchema(ValidationDriver.fileInputSource(schema.toFile()))).isTrue();
    try (InputStream in = new ByteArrayInputStream(export(format))) {
      driver.validate(new InputSource(in));
    }
    assertThat(faults).isEmpty();
  }

  private record Faults(List<String> all) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      all.add(e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      warning(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      warning(e);
    }
  }

  private byte[] export(DataFormat format) throws Exception {
    Snapshot seeds = SeedSnapshot.of();
    Path file = folder.resolve("out" + format.endings().getFirst());
    new DataFiles(new Portion(seeds, seeds.visits().size()), SeedReadings::all).write(format, file, Pace.UNSEEN);
    return Files.readAllBytes(file);
  }
}
