-- What a share rests on, by ids that mean nothing here: once one of them ends, whoever asks for the document is told so
-- by whoever knows what they are. A share from before rests on nothing that could end.
alter table access.share add column grounds text[] not null default '{}';
