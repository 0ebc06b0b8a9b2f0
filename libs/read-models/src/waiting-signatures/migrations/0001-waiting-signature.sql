-- One row an assessment that waits, or waited, for a co-signature.
create table read_models.waiting_signature (
  child_id text not null,
  assessment_id text not null,
  kind text not null,
  assessed_on date not null,
  submitted_by text not null,
  status text not null,
  primary key (child_id, assessment_id)
);
create index waiting_signature_waiting on read_models.waiting_signature (assessed_on) where status = 'waiting';
