package sojourn.model;

import org.jspecify.annotations.Nullable;

/**
 * The move of a traveller from one place to another, ending in a visit; derived.
 *
 * @param fromVisit the visit left, null when the leg starts at the traveller's seat
 * @param toVisit the visit reached
 */
public record Leg(PersonId traveller, TripId trip, PlaceId from, PlaceId to, LegKind kind, @Nullable VisitId fromVisit, VisitId toVisit) {}
