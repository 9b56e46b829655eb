-- The steps of a presentation, in their order from 0, each as the text that describes it.
create table step (
  position integer primary key,
  step text not null
) strict;
