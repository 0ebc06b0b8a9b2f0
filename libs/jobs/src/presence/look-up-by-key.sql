-- Requests are looked up by their key in this session. A plan from when there were few of them is kept, and would read
-- all of them for every job once there are many.
select set_config(name, 'off', false)
  from unnest(array['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin']) as setting (name)
