-- Decisions may now add a claim, take one out, and say who it was; a reading set aside for undo stands under its source's id, '~' and a number, as
-- removed. The tables stay as they are: this step keeps programs away that would not understand their values.
create index decision_other on decision (other_source, other_claim);
