-- When the elected process last did what is done again and again; a name that is no longer used does no harm.
create table jobs.periodic_task (
  name text primary key,
  began_at timestamptz,
  ended_at timestamptz,
  failures_in_a_row integer not null default 0,
  last_error_code text
);
