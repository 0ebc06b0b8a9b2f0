select owner, name, sha256
  from platform.migration
