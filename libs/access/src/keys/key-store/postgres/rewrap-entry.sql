-- One statement: an erasure that commits first has changed the content, and one that comes later waits for this row.
update keys.entry set content = $3::bytea
  from set_config('synchronous_commit', 'on', true)
 where name = $1 and content = $2::bytea
returning name
