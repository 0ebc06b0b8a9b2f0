-- The raised version of the model fills it from the log.
alter table read_models.caseload add column earlier_references jsonb not null default '[]';
