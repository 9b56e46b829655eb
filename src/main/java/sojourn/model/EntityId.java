package sojourn.model;

/** What can be selected or brushed, by identity. */
public sealed interface EntityId permits SourceId, PersonId, PlaceId, VisitId, EncounterId, OccasionId, TripId {

  String value();
}
