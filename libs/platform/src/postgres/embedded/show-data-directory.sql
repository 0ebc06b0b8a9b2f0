select current_setting('data_directory') as folder
