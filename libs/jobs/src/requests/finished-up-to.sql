select checkpoint.position
  from jobs.regeneration_request as request
 cross join jobs.dispatcher_checkpoint as checkpoint
 where request.kind = $1 and request.record_id = $2 and not request.unfinished
