select string_agg(attname || ' ' || format_type(atttypid, atttypmod), ', ' order by attname) as columns
  from pg_attribute
 where attrelid = to_regclass($1) and attnum > 0 and not attisdropped
