-- The outcomes of a program as they were computed, so that nobody waits for them. Computed again from the read models.
create table read_models.outcomes_rollup (
  program text not null,
  -- Whether made-up children alone are in it.
  demonstration_only boolean not null,
  built_at_position bigint not null,
  -- What else it was computed from: norms, versions of the read models, events that could not be taken in.
  basis text not null,
  children integer not null,
  outcomes json not null,
  primary key (program, demonstration_only)
);
