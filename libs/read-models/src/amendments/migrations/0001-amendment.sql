create table read_models.amendment (
  amendment_id text primary key,
  child_id text not null,
  entry_type text not null,
  received_on date not null,
  is_extended boolean not null,
  decided_on date
);

create index amendment_of_child on read_models.amendment (child_id);
create index amendment_open on read_models.amendment (received_on) where decided_on is null;
