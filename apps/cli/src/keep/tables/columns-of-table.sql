select column_name as name, is_identity = 'YES' as "isIdentity"
  from information_schema.columns
 where table_schema = $1 and table_name = $2 and is_generated = 'NEVER'
 order by ordinal_position
