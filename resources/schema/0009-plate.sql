-- How the collection's plate is composed, as the text that describes it; one row at most.
create table plate (
  position integer primary key,
  plate text not null
) strict;
