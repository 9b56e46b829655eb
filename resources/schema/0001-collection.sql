-- A collection: what the sources say, and what people decided about it. Everything else is derived.

create table source (
  id text primary key,
  name text not null,
  title text not null,
  text text not null,
  given text,
  published text,
  reader text not null,
  -- 1 once removed: kept so that undo brings back the very reading that was there
  removed integer not null default 0 check (removed in (0, 1))
) strict;

create table place (
  id text primary key,
  name text not null,
  country text,
  latitude real,
  longitude real,
  kind text not null,
  population integer not null
) strict;

create table person_claim (
  source text not null references source (id) on delete cascade,
  claim integer not null,
  name text not null,
  role text,
  affiliation text,
  confidence real not null,
  primary key (source, claim)
) strict, without rowid;

create table other_name (
  source text not null,
  person integer not null,
  position integer not null,
  name text not null,
  primary key (source, person, position),
  foreign key (source, person) references person_claim (source, claim) on delete cascade
) strict, without rowid;

create table visit_claim (
  source text not null references source (id) on delete cascade,
  claim integer not null,
  traveller integer not null,
  place text not null references place (id),
  started text,
  ended text,
  status text not null,
  confidence real not null,
  primary key (source, claim),
  foreign key (source, traveller) references person_claim (source, claim) on delete cascade
) strict, without rowid;

create table encounter_claim (
  source text not null references source (id) on delete cascade,
  claim integer not null,
  traveller integer not null,
  person integer not null,
  kind text not null,
  dated text,
  place text references place (id),
  visit integer,
  venue text,
  confidence real not null,
  primary key (source, claim),
  foreign key (source, traveller) references person_claim (source, claim) on delete cascade,
  foreign key (source, person) references person_claim (source, claim) on delete cascade,
  foreign key (source, visit) references visit_claim (source, claim) on delete cascade
) strict, without rowid;

create table topic (
  source text not null,
  encounter integer not null,
  position integer not null,
  name text not null,
  primary key (source, encounter, position),
  foreign key (source, encounter) references encounter_claim (source, claim) on delete cascade
) strict, without rowid;

create table occasion_claim (
  source text not null references source (id) on delete cascade,
  claim integer not null,
  visit integer not null,
  kind text not null,
  name text not null,
  dated text,
  primary key (source, claim),
  foreign key (source, visit) references visit_claim (source, claim) on delete cascade
) strict, without rowid;

-- The words that say so: each row belongs to exactly one claim.
create table evidence (
  id integer primary key,
  source text not null references source (id) on delete cascade,
  person integer,
  visit integer,
  encounter integer,
  occasion integer,
  position integer not null,
  started integer not null,
  ended integer not null,
  quote text not null,
  rule text not null,
  check ((person is not null) + (visit is not null) + (encounter is not null) + (occasion is not null) = 1),
  check (0 <= started and started <= ended),
  foreign key (source, person) references person_claim (source, claim) on delete cascade,
  foreign key (source, visit) references visit_claim (source, claim) on delete cascade,
  foreign key (source, encounter) references encounter_claim (source, claim) on delete cascade,
  foreign key (source, occasion) references occasion_claim (source, claim) on delete cascade
) strict;
create index evidence_source on evidence (source);

-- How a date or place was worked out, in words.
create table reason (
  id integer primary key,
  source text not null references source (id) on delete cascade,
  visit integer,
  encounter integer,
  position integer not null,
  words text not null,
  check ((visit is not null) + (encounter is not null) = 1),
  foreign key (source, visit) references visit_claim (source, claim) on delete cascade,
  foreign key (source, encounter) references encounter_claim (source, claim) on delete cascade
) strict;
create index reason_source on reason (source);

-- A place may be mentioned and never visited, so that a mention's place need not be among the places used.
create table mention (
  source text not null references source (id) on delete cascade,
  position integer not null,
  started integer not null,
  ended integer not null,
  kind text not null,
  person integer,
  place text,
  edtf text,
  primary key (source, position),
  foreign key (source, person) references person_claim (source, claim) on delete cascade
) strict, without rowid;

create table problem (
  source text not null references source (id) on delete cascade,
  position integer not null,
  rule text not null,
  message text not null,
  started integer,
  ended integer,
  primary key (source, position)
) strict, without rowid;

-- What people decided, beside the reading: a claim is named by its source and what it says, not by its number, and there is no foreign key,
-- so that reading a source again, or removing it for a while, keeps the decisions.
create table decision (
  source text not null,
  claim text not null,
  aspect text not null,
  other_source text not null default '',
  other_claim text not null default '',
  value text not null,
  primary key (source, claim, aspect, other_source, other_claim)
) strict, without rowid;

-- A person's colour, by folded name: importing more never recolours anybody.
create table hue (
  name text primary key,
  hue integer not null check (hue between 0 and 11)
) strict, without rowid;

-- Changes in the order they were made, with their inverses; what has the same batch is undone in one step.
create table journal (
  number integer primary key,
  batch integer not null,
  description text not null,
  change text not null,
  inverse text not null,
  undone integer not null default 0 check (undone in (0, 1))
) strict;

create table search_row (
  id integer primary key,
  source text not null references source (id) on delete cascade,
  kind text not null check (kind in ('text', 'title', 'name', 'topic')),
  started integer not null,
  ended integer not null
) strict;
create index search_row_source on search_row (source);
create virtual table search using fts5 (words, tokenize = "unicode61 remove_diacritics 2");
