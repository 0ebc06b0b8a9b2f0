-- One row a request of a partner organisation. Sealed fields hold the text of the event as it is.
create table read_models.consultation (
  consultation_id text primary key,
  child_id text,
  received_on date not null,
  demonstration boolean not null,
  consultation jsonb not null
);
create index consultation_of_child on read_models.consultation (child_id);
