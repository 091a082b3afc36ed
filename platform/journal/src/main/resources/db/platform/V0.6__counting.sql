-- The running role may let the server count tables (analyze): those there are and those to come.

grant maintain on all tables in schema public to ${app};

alter default privileges in schema public grant maintain on tables to ${app};
