-- A page in a transaction of its own: workers finish requests of the same rows meanwhile, and wait for one page at most.
-- Locked in key order (see request-records.sql).
with asked as materialized (
  select kind, requested_position, urgency, spread_to
    from jobs.request_of_all
   order by urgency, requested_position, kind
   limit 1
     for update),
page as materialized (
  select request.kind, request.record_id
    from asked
    join jobs.regeneration_request as request
      on request.kind = asked.kind and request.record_id > coalesce(asked.spread_to, '')
   order by request.kind, request.record_id
   limit $1
     for update of request),
risen as (
  update jobs.regeneration_request as request
     set requested_position = asked.requested_position,
         requested_at = case when request.unfinished then request.requested_at else now() end,
         urgency = case when request.unfinished then least(request.urgency, asked.urgency) else asked.urgency end,
         settle_ms = 0,
         enqueued_at = null,
         attempts = 0,
         failed_at = null
    from page, asked
   where request.kind = page.kind and request.record_id = page.record_id
     and request.requested_position < asked.requested_position),
moved as (
  update jobs.request_of_all as request_of_all
     set spread_to = (select max(record_id) from page)
    from asked
   where request_of_all.kind = asked.kind and (select count(*) from page) = $1),
ended as (
  delete from jobs.request_of_all as request_of_all
   using asked
   where request_of_all.kind = asked.kind and (select count(*) from page) < $1)
select (select count(*) from page)::integer as records
  from asked
