package sojourn.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import sojourn.model.SojournException;

/** The changes of a collection in the order they were made, with what takes them back. */
public final class Journal {

  private final Store store;

  Journal(Store store) {
    this.store = store;
  }

  /** A number for changes that are undone in one step. */
  public long nextBatch() throws SojournException {
    return store.journalled(s -> s.number("select coalesce(max(batch), 0) + 1 from journal"));
  }

  /** Notes a change; what was undone before can no longer be redone. */
  public void add(long batch, String description, String change, String inverse) throws SojournException {
    store.journalled(
        s -> {
          s.run("delete from journal where undone = 1");
          return s.run(
              "insert into journal (batch, description, change, inverse) values (?, ?, ?, ?)", batch, description, change, inverse);
        });
  }

  /** The changes to undo next, the latest first; empty when there is nothing to undo. */
  public List<JournalEntry> toUndo() throws SojournException {
    return store.journalled(
        s -> s.rows("select * from journal where undone = 0 and batch = (select max(batch) from journal where undone = 0) order by number desc", Journal::entry));
  }

  /** The changes to redo next, the earliest first; empty when there is nothing to redo. */
  public List<JournalEntry> toRedo() throws SojournException {
    return store.journalled(
        s -> s.rows("select * from journal where undone = 1 and batch = (select min(batch) from journal where undone = 1) order by number", Journal::entry));
  }

  public void setUndone(JournalEntry entry, boolean undone) throws SojournException {
    store.journalled(s -> s.run("update journal set undone = ? where number = ?", undone ? 1 : 0, entry.number()));
  }

  private static JournalEntry entry(ResultSet row) throws SQLException {
    return new JournalEntry(
        row.getLong("number"), row.getLong("batch"), row.getString("description"), row.getString("change"), row.getString("inverse"));
  }
}
