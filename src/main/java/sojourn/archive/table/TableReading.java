package sojourn.archive.table;

import sojourn.model.claim.Reading;

/** A table's claims and what became of its rows. */
public record TableReading(Reading reading, TableReport report) {}
