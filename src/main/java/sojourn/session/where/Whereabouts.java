package sojourn.session.where;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.Snapshot;
import sojourn.model.VisitRows;

/**
 * Where every traveller was at any moment: an index by time that is made once of the visits, and asked many times a second. Moments are day numbers
 * with fraction.
 */
public final class Whereabouts {

  /** Nobody anywhere. */
  public static final Whereabouts NONE = new Whereabouts(null, new BitSet());

  private static final double MINUTE = 1 / 1440.0;

  private final @Nullable Snapshot snapshot;
  private final int[] travellers;
  private final Piece[][] courses;
  /** The first and last moments of visits, ascending. */
  private final double[] begins;
  private final double[] ends;
  /** Stretches of time in which somebody is somewhere. */
  private final double[] wakeFrom;
  private final double[] wakeTo;

  private Whereabouts(@Nullable Snapshot snapshot, BitSet rows) {
    this.snapshot = snapshot;
    List<Piece[]> made = new ArrayList<>();
    int[] who = new int[snapshot == null ? 0 : snapshot.columns().people().size()];
    if (snapshot != null) {
      VisitRows visits = snapshot.columns().visits();
      Course course = new Course(visits);
      int[][] byTraveller = byTraveller(visits, rows, who.length);
      for (int i = 0; i < byTraveller.length; i++) {
        Piece[] pieces = byTraveller[i].length == 0 ? new Piece[0] : course.of(byTraveller[i]).toArray(Piece[]::new);
        if (pieces.length > 0) {
          who[made.size()] = i;
          made.add(pieces);
        }
      }
    }
    travellers = Arrays.copyOf(who, made.size());
    courses = made.toArray(Piece[][]::new);
    begins = bounds(courses, true);
    ends = bounds(courses, false);
    List<double[]> wake = wake(courses);
    wakeFrom = wake.stream().mapToDouble(w -> w[0]).toArray();
    wakeTo = wake.stream().mapToDouble(w -> w[1]).toArray();
  }

  /** Of visits by their rows. */
  public static Whereabouts of(Snapshot snapshot, BitSet rows) {
    return new Whereabouts(snapshot, rows);
  }

  private static int[][] byTraveller(VisitRows visits, BitSet rows, int people) {
    int[] counts = new int[people];
    for (int i = rows.nextSetBit(0); i >= 0; i = rows.nextSetBit(i + 1)) {
      counts[visits.traveller()[i]]++;
    }
    int[][] result = new int[people][];
    for (int i = 0; i < people; i++) {
      result[i] = new int[counts[i]];
    }
    int[] filled = new int[people];
    for (int i = rows.nextSetBit(0); i >= 0; i = rows.nextSetBit(i + 1)) {
      int who = visits.traveller()[i];
      result[who][filled[who]++] = i;
    }
    return result;
  }

  /** When visits begin or end: each once, though it may be interrupted by another. */
  private static double[] bounds(Piece[][] courses, boolean first) {
    double[] moments = new double[Arrays.stream(courses).mapToInt(c -> c.length).sum()];
    int count = 0;
    for (Piece[] course : courses) {
      BitSet known = new BitSet();
      for (int i = 0; i < course.length; i++) {
        Piece piece = course[first ? i : course.length - 1 - i];
        if (piece.next() < 0 && !known.get(piece.row())) {
          known.set(piece.row());
          moments[count++] = first ? piece.from() : piece.to() - MINUTE;
        }
      }
    }
    return Arrays.stream(moments, 0, count).sorted().distinct().toArray();
  }

  private static List<double[]> wake(Piece[][] courses) {
    double[][] spans =
        Arrays.stream(courses).flatMap(Arrays::stream).map(p -> new double[] {p.from(), p.to()}).sorted((a, b) -> Double.compare(a[0], b[0])).toArray(double[][]::new);
    List<double[]> wake = new ArrayList<>();
    for (double[] span : spans) {
      if (wake.isEmpty() || span[0] > wake.getLast()[1]) {
        wake.add(span);
      } else {
        wake.getLast()[1] = Math.max(wake.getLast()[1], span[1]);
      }
    }
    return wake;
  }

  public boolean isEmpty() {
    return wakeFrom.length == 0;
  }

  /** The collection that rows and travellers are numbers of; null where there is none. */
  public @Nullable Snapshot snapshot() {
    return snapshot;
  }

  /** Everybody who is somewhere at a moment, as far as is known, in order of the travellers' numbers. */
  public List<Standing> at(double moment) {
    List<Standing> here = new ArrayList<>();
    for (int i = 0; i < courses.length; i++) {
      Piece piece = piece(courses[i], moment);
      if (piece != null) {
        double share = piece.next() < 0 ? 0 : Math.clamp((moment - piece.from()) / Math.max(1e-9, piece.length()), 0, 1);
        here.add(new Standing(travellers[i], piece.row(), piece.next(), share, piece.sure()));
      }
    }
    return here;
  }

  private static @Nullable Piece piece(Piece[] course, double moment) {
    if (moment < course[0].from() || moment >= course[course.length - 1].to()) {
      return null;
    }
    int low = 0;
    int high = course.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (course[middle].from() <= moment) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return moment < course[low].to() ? course[low] : null;
  }

  /** When the next visit begins after a moment. */
  public OptionalDouble nextBegin(double moment) {
    int at = Course.after(begins, moment);
    return at < begins.length ? OptionalDouble.of(begins[at]) : OptionalDouble.empty();
  }

  /** When the last visit that began before a moment did so. */
  public OptionalDouble begunBefore(double moment) {
    int at = Arrays.binarySearch(begins, moment);
    int before = at >= 0 ? at - 1 : -at - 2;
    return before >= 0 ? OptionalDouble.of(begins[before]) : OptionalDouble.empty();
  }

  /** The beginning of the first visit. */
  public OptionalDouble first() {
    return begins.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(begins[0]);
  }

  /** The end of the last visit. */
  public OptionalDouble end() {
    return ends.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(ends[ends.length - 1]);
  }

  /** The beginning or end of a visit nearest to a moment, or the moment itself where none is within some days of it. */
  public double snapped(double moment, double within) {
    double best = moment;
    double least = within;
    for (double[] days : new double[][] {begins, ends}) {
      int at = Course.after(days, moment);
      for (int i = Math.max(0, at - 1); i < Math.min(days.length, at + 1); i++) {
        if (Math.abs(days[i] - moment) < least) {
          least = Math.abs(days[i] - moment);
          best = days[i];
        }
      }
    }
    return best;
  }

  /** The moment itself where somebody is somewhere, else the next at which somebody is; empty after the last. */
  public OptionalDouble awake(double moment) {
    int at = Course.after(wakeFrom, moment);
    if (at > 0 && moment < wakeTo[at - 1]) {
      return OptionalDouble.of(moment);
    }
    return at < wakeFrom.length ? OptionalDouble.of(wakeFrom[at]) : OptionalDouble.empty();
  }
}
