select distinct owner from platform.migration where owner <> $1
