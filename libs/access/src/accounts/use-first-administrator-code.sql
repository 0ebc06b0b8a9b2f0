-- Deleted, not read: of two people who send the code at once, the second finds nothing.
delete from access.first_administrator_code where code_hash = $1 returning only_row
