alter table event_store.verification add column seals integer not null default 0;
