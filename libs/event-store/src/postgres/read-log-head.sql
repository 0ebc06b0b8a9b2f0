select store_id as "storeId", epoch, position
  from event_store.log_head
