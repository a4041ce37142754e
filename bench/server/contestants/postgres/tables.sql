-- The world as tables of PostgreSQL: one for each type of node, and a join table for each to-many
-- relationship. In PostGraphile's favour, to-one relationships are columns, so that they need no join
-- table, and an index-only scan reads a join table from either end.
create table country (
  id text primary key,
  name text not null,
  aliases text[] not null,
  code text not null unique,
  official_name text,
  region text
);
create table place (
  id text primary key,
  name text not null,
  aliases text[] not null,
  kind text not null,
  country_id text references country
);
create table office (
  id text primary key,
  name text not null,
  aliases text[] not null,
  kind text not null,
  country_id text references country
);
create table topic (
  id text primary key,
  name text not null,
  aliases text[] not null,
  broader_id text references topic
);
create table source (
  id text primary key,
  name text not null,
  aliases text[] not null,
  title text,
  publisher text,
  language text,
  published date,
  reviewed boolean,
  url text
);
create table person (
  id text primary key,
  name text not null,
  aliases text[] not null,
  family_name text,
  given_name text
);
create table meeting (
  id text primary key,
  name text not null,
  aliases text[] not null,
  kind text not null,
  start date not null,
  duration_minutes int,
  summary text,
  place_id text references place
);

create table participation (
  meeting_id text references meeting,
  person_id text references person,
  role text,
  office_id text references office,
  on_behalf_of_id text references country,
  primary key (meeting_id, person_id)
);
create table involvement (
  meeting_id text references meeting,
  country_id text references country,
  primary key (meeting_id, country_id)
);
create table discussion (
  meeting_id text references meeting,
  topic_id text references topic,
  primary key (meeting_id, topic_id)
);
create table holding (
  person_id text references person,
  office_id text references office,
  "from" text,
  attested_on text[],
  primary key (person_id, office_id)
);
create table attestation (
  meeting_id text references meeting,
  source_id text references source,
  paragraph int,
  primary key (meeting_id, source_id)
);
