-- 1 somebody waits for it, 2 nobody does, 3 everything is made anew.
alter table jobs.regeneration_request
  add column urgency smallint not null default 1,
  -- So long after it is handed over it waits in the queue for further changes of the record.
  add column settle_ms integer not null default 0;

drop index jobs.regeneration_request_to_enqueue;
create index regeneration_request_to_enqueue on jobs.regeneration_request (urgency, requested_position)
  where unfinished and failed_at is null and enqueued_at is null;

-- A kind that is asked for again for every record it was ever made for, and how far that is written into the requests.
create table jobs.request_of_all (
  kind text primary key,
  requested_position bigint not null,
  urgency smallint not null,
  spread_to text
);
