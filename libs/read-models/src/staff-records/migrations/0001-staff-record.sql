-- One row a person of whom a certification or training is recorded.
create table read_models.staff_record (
  account_id text primary key,
  certifications jsonb not null,
  trainings jsonb not null,
  position bigint not null
);
