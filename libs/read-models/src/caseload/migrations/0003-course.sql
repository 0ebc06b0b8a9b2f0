-- The raised version of the model fills them from the log.
alter table read_models.caseload add column course jsonb not null default '[]';
alter table read_models.caseload add column discharged_on date;
