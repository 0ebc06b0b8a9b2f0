-- One row a child: where it was from when to when, and what happened on which day.
create table read_models.child_course (
  child_id text primary key,
  demonstration boolean not null,
  -- Every program the child was ever in.
  programs text[] not null,
  course jsonb not null,
  incidents jsonb not null
);

create index child_course_programs on read_models.child_course using gin (programs);
