package sojourn.export.plate;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import sojourn.export.plate.ink.Plate;
import sojourn.export.plate.page.PlateLayout;
import sojourn.export.plate.write.PlateFile;
import sojourn.fixture.MadeJourneys;
import sojourn.model.LegKind;
import sojourn.model.Snapshot;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;
import sojourn.paint.Typeface;

/** Plates for tests. */
final class MadePlates {

  private static final String[] NAMES = {"Aa", "Oberkirchen", "Saint-Martin", "Bath", "Villanueva del Campo", "Ulm", "Nowe Miasto", "Krasnoyarsk"};

  private MadePlates() {}

  static Plate of(Snapshot snapshot, PlateSettings settings) throws Exception {
    return PlateLayout.of(snapshot, counted(snapshot), settings, Typeface.bundled());
  }

  static Set<VisitId> counted(Snapshot snapshot) {
    Set<VisitId> visits = new LinkedHashSet<>();
    for (Visit visit : snapshot.visits().values()) {
      if (visit.status().counts()) {
        visits.add(visit.id());
      }
    }
    return visits;
  }

  static Document svg(Plate plate) throws Exception {
    byte[] bytes = PlateFile.bytes(plate, PlateFile.Format.SVG, 300);
    return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  /** So many stops scattered by a fixed rule around a place, over so many degrees. */
  static Snapshot scattered(int stops, double longitude, double latitude, double degrees) {
    MadeJourneys made = MadeJourneys.from("Home", "DE", latitude, longitude);
    long seed = 7;
    for (int i = 0; i < stops; i++) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
      double x = longitude + ((seed >>> 40 & 0xFFFF) / 65535.0 - 0.5) * degrees;
      double y = Math.clamp(latitude + ((seed >>> 20 & 0xFFFF) / 65535.0 - 0.5) * degrees * 0.6, -80, 80);
      LegKind kind = LegKind.values()[i % 3];
      String date = "%d-%02d-%02d".formatted(1600 + i / 12, i % 12 + 1, i % 28 + 1);
      double turned = x - 360 * Math.rint(x / 360);
      made = made.to(NAMES[i % NAMES.length] + " " + i, "DE", y, turned, date, kind == LegKind.PLANNED ? VisitStatus.PLANNED : VisitStatus.MADE, kind);
    }
    return made.snapshot();
  }
}
