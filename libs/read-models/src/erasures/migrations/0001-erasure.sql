-- One row a request to erase a record. Nothing that is sealed.
create table read_models.erasure (
  child_id text not null,
  -- 'restated' where the log, restored from a backup, knew of no request.
  erasure_id text not null,
  basis text,
  requested_on date,
  requested_by text,
  status text not null,
  decided_on date,
  decided_by text,
  primary key (child_id, erasure_id)
);
create index erasure_of_status on read_models.erasure (status, child_id);
