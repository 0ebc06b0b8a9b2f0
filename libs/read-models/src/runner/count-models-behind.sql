select count(*)::integer as behind
  from unnest($1::text[]) as wanted (name)
  left join read_models.checkpoint using (name)
 where checkpoint.position is null or checkpoint.position < $2
