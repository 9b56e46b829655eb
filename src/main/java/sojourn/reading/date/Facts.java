package sojourn.reading.date;

import sojourn.reading.fact.Events;
import sojourn.reading.fact.OfficeHolders;

/** The facts of general history by which dates are worked out. */
record Facts(OfficeHolders holders, Events events) {}
