package sojourn.archive.derivation;

import sojourn.archive.name.FoldedName;
import sojourn.model.claim.PersonClaim;
import sojourn.store.ClaimKey;

/** A person as one source names him: the {@code claim}-th of the {@code source}-th reading. */
record Bearer(int source, int claim, ClaimKey key, PersonClaim person, FoldedName name) {}
