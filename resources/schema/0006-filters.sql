-- Filters that the user keeps, by name, as the line of text that describes them.
create table saved_filter (
  name text primary key,
  filter text not null
) strict, without rowid;
