-- Where the pages of a source begin, so that evidence can name its page.
create table page (
  source text not null references source (id) on delete cascade,
  position integer not null,
  started integer not null check (started >= 0),
  label text not null,
  primary key (source, position)
) strict, without rowid;

-- What a file's own markup says of its text, kept so that reading the source again gives the same reading.
create table markup (
  source text not null references source (id) on delete cascade,
  position integer not null,
  started integer not null,
  ended integer not null,
  kind text not null check (kind in ('PERSON', 'PLACE', 'DATE')),
  value text not null,
  primary key (source, position),
  check (0 <= started and started < ended)
) strict, without rowid;
