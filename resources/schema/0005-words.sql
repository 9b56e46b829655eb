-- The words that say so, and what a source's text mentions, as short texts beside the claim and the source: "rule start end", parted by semicolons.
-- Quotes are in the source's text. What cannot be written so (a quote that is not the text's) stays a row of its own table; so do older rows.
alter table person_claim add column words text;
alter table visit_claim add column words text;
alter table encounter_claim add column words text;
alter table occasion_claim add column words text;
alter table source add column mentions text;
