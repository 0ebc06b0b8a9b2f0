-- What each check of the whole log found, newest last.
create table event_store.verification (
  verification_id bigint generated always as identity primary key,
  verified_at timestamptz not null,
  events bigint not null,
  streams bigint not null,
  fault_count bigint not null,
  faults json not null
);
