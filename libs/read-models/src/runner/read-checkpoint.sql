select version, store_id as "storeId", epoch, position
  from read_models.checkpoint
 where name = $1
