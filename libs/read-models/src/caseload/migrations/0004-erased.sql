-- The raised version of the model fills it from the log.
alter table read_models.caseload add column erased_on date;
