-- Created after loading: every foreign key that is not the start of the primary key, and every column
-- that is sorted or filtered by.
create index on place (country_id);
create index on office (country_id);
create index on office (kind);
create index on office (name, id);
create index on topic (broader_id);
create index on topic (name, id);
create index on country (name, id);
create index on person (family_name, id);
create index on person (name, id);
create index on meeting (start desc, id);
create index on meeting (place_id);
create index on participation (person_id, meeting_id);
create index on participation (office_id);
create index on participation (on_behalf_of_id);
create index on involvement (country_id, meeting_id);
create index on discussion (topic_id, meeting_id);
create index on holding (office_id, person_id);
create index on attestation (source_id);

-- A statement of our own, since PostGraphile cannot group like this.
create type year_count as (year text, count int);
create function meetings_by_year(country text) returns setof year_count language sql stable as $$
  select extract(year from start)::text, count(*)::int
  from involvement join meeting on meeting.id = meeting_id
  where country_id = country
  group by extract(year from start) order by extract(year from start)
$$;
