create index import_fault_order on import_fault (line, ordinal)
