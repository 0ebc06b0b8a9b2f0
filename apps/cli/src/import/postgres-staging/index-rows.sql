create index import_row_order on import_row (child_id, day, place, line)
