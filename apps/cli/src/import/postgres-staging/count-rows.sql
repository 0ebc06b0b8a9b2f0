select count(*)::int as rows from import_row
