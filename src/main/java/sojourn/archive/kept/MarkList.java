package sojourn.archive.kept;

import java.util.AbstractList;
import sojourn.model.EntityId;
import sojourn.model.MadeList;
import sojourn.model.PersonId;
import sojourn.model.PlaceId;
import sojourn.model.SourceMark;
import sojourn.model.claim.MentionKind;
import sojourn.model.text.Span;

/** The marks of a source made from numbers when they are asked for. */
final class MarkList extends AbstractList<SourceMark> implements MadeList<SourceMark> {

  /** Numbers of one mark: start, end, kind and whether it is a person, the id. */
  static final int MARK = 4;

  private final int[] marks;
  private final Words words;

  MarkList(int[] marks, Words words) {
    this.marks = marks;
    this.words = words;
  }

  @Override
  public int size() {
    return marks.length / MARK;
  }

  @Override
  public SourceMark get(int index) {
    int at = index * MARK;
    String id = words.wordOr(marks[at + 3]);
    EntityId names = id == null ? null : names(id, (marks[at + 2] & 1) == 1);
    return new SourceMark(new Span(marks[at], marks[at + 1]), MentionKind.valueOf(words.word(marks[at + 2] >> 1)), names);
  }

  private static EntityId names(String id, boolean person) {
    return person ? new PersonId(id) : new PlaceId(id);
  }
}
