select store_id as "storeId", epoch, position from jobs.dispatcher_checkpoint
