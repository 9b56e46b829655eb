package sojourn.reading.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;
import sojourn.reading.mention.UnitSentence;

/** The day that a narrative has reached, and which day a happening takes. */
final class Course {

  private final Scene scene;
  private final Days days;
  private @Nullable DateSpan now;
  /** Whether the day at hand ends with its paragraph. */
  private boolean passing;
  private int block = -1;
  /** The sentence that a month or year told before it, or at its beginning, dates. */
  private int dated = -1;
  /** The day of a schedule's paragraph. */
  private @Nullable DateSpan scheduled;

  private int scheduledBlock = -1;
  private int rowBlock = -1;
  /** The block that began with a date of its own. */
  private int entryBlock = -1;

  Course(Scene scene, Days days) {
    this.scene = scene;
    this.days = days;
  }

  /** The text turns to a day of its own accord: an entry of a diary, the head of a letter. */
  void turnTo(@Nullable DateSpan day, int inBlock) {
    now = day;
    passing = false;
    block = inBlock;
    entryBlock = day == null ? entryBlock : inBlock;
  }

  /** The day at hand where the text is a diary: what it tells without a date happened on the day of the entry. */
  @Nullable DateSpan entryDay() {
    return entryBlock >= 0 && now != null && now.shape() == DateShape.DAY ? now : null;
  }

  @Nullable DateSpan day(Happening h) {
    if (h.date() < 0 || days.partOnly(h.date())) {
      passing |= h.date() >= 0 && days.late(h.date());
      return now;
    }
    DateSpan span = days.span(h.date());
    if (h.modality() == Modality.HAPPENED) {
      now = span;
      dated = h.sentence();
      passing = days.late(h.date());
    }
    return span;
  }

  @Nullable DateSpan inherited(Happening h) {
    return Carry.day(scene.sentences().get(h.sentence()), h, now, dated == h.sentence(), rowBlock == block);
  }

  /** "has arrived": close to the day on which the text speaks. */
  boolean just(Happening h) {
    UnitSentence s = scene.sentences().get(h.sentence());
    boolean perfect = false;
    for (int i = Math.max(0, h.from() - 2); i < h.from(); i++) {
      perfect |= List.of("has", "have", "'s").contains(s.unit(i).lower()) && s.unit(i).verb();
    }
    return perfect && h.modality() == Modality.HAPPENED && !s.unit(h.from()).quoted();
  }

  /** The sentence begins with a date and the traveller is its subject: the narrative has reached that day. */
  void reach(@Nullable DateSpan day, int inBlock, int sentence) {
    now = day;
    passing = false;
    block = inBlock;
    dated = sentence;
  }

  /** A paragraph that opens with a day still to come dates all that it announces. */
  void schedule(@Nullable DateSpan day, int inBlock) {
    scheduled = day;
    scheduledBlock = inBlock;
  }

  /** The day of the schedule that announces what is told in its paragraph, or null. */
  @Nullable DateSpan scheduled() {
    return scheduledBlock == block ? scheduled : null;
  }

  /** A row has days of its own. */
  void row(Row row) {
    now = row.day();
    passing = false;
    rowBlock = row.block();
    block = row.block();
  }

  boolean inRow() {
    return rowBlock == block;
  }

  /** Whether a row was told before this block. */
  boolean afterRow(int paragraph) {
    return rowBlock >= 0 && paragraph != rowBlock;
  }

  /** The narrative goes on in a paragraph; a day that was passing ends with its own. */
  void enter(int paragraph, boolean withDate) {
    if (passing && paragraph != block && !withDate) {
      now = null;
    }
    block = paragraph;
  }

  @Nullable DateSpan now() {
    return now;
  }

  /** An arrival takes the narrative to its day. */
  void on(@Nullable DateSpan day) {
    now = day;
  }

  /** A departure, known to the day or not, ends the day at hand; within an entry of that day it goes on. */
  void left(@Nullable DateSpan day) {
    now = day == null && entryBlock == block ? now : day;
  }

  /** The stay at hand is over: its day ends with the paragraph. */
  void pass() {
    passing = true;
  }

  /** After a night no day is known until the next is named. */
  void forget() {
    now = null;
  }
}
