-- What was derived from claims and decisions, kept so that opening need not derive it again. It counts only for the state it was derived from, and
-- whatever changes what it hangs on changes the state, whichever program does it.
create table derived (
  part text primary key,
  version text not null,
  state integer not null,
  checksum integer not null,
  data blob not null
) strict;

create table derived_state (
  one integer primary key check (one = 1),
  state integer not null
) strict;
insert into derived_state (one, state) values (1, 1);

create trigger source_added after insert on source begin update derived_state set state = state + 1; end;
create trigger source_changed after update on source begin update derived_state set state = state + 1; end;
create trigger source_gone after delete on source begin update derived_state set state = state + 1; end;
create trigger decision_added after insert on decision begin update derived_state set state = state + 1; end;
create trigger decision_changed after update on decision begin update derived_state set state = state + 1; end;
create trigger decision_gone after delete on decision begin update derived_state set state = state + 1; end;
create trigger place_changed after update on place begin update derived_state set state = state + 1; end;
create trigger place_gone after delete on place begin update derived_state set state = state + 1; end;
create trigger hue_added after insert on hue begin update derived_state set state = state + 1; end;
create trigger hue_changed after update on hue begin update derived_state set state = state + 1; end;
create trigger hue_gone after delete on hue begin update derived_state set state = state + 1; end;
