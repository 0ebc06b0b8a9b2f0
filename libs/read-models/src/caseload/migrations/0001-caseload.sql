-- One row a child. Sealed fields hold the text of the event as it is.
create table read_models.caseload (
  child_id text primary key,
  reference text not null,
  born_month text not null,
  program text not null,
  demonstration boolean not null,
  enrolled_on date not null,
  assessments jsonb not null,
  number_of_assessments integer not null,
  newest_assessed_on date,
  newest_kind text,
  approved_focus text,
  open_flag jsonb,
  revision integer not null,
  position bigint not null
);

create index caseload_in_order on read_models.caseload (enrolled_on, child_id);
