select count(*)::int as faults from import_fault
