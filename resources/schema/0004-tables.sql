-- Sources that are tables: their text has a line for each row and a tab between cells. The sheet's name, empty where a file is one table; null for documents.
alter table source add column sheet text;

-- What the columns of tables with these names told when one was imported, for the next file of the kind.
create table mapping (
  signature text primary key,
  mapping text not null
) strict, without rowid;
