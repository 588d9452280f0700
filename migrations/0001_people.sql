-- People and organisations, and what row-level security goes by.
--
-- The program works as rorkult_app. Every transaction says who acts and for which agency; where nobody
-- does, current_agency() is null and no row of any agency is seen.

revoke all on schema public from public;

create function platform.current_actor() returns uuid
language sql stable
set search_path = pg_catalog, pg_temp
return nullif(current_setting('rorkult.actor', true), '')::uuid;

create function platform.current_agency() returns uuid
language sql stable
set search_path = pg_catalog, pg_temp
return case
	when platform.current_actor() is not null
	then nullif(current_setting('rorkult.agency', true), '')::uuid
end;

create schema people;
grant usage on schema people to rorkult_app;

-- Reference data: the same for all agencies, written by the owner alone.
create table people.organisation (
	id uuid primary key,
	kind text not null check (kind in ('ministry', 'agency')),
	name text not null check (name <> ''),
	short_name text not null unique check (short_name <> ''),
	steered_by uuid references people.organisation (id),
	check ((kind = 'ministry') = (steered_by is null))
);
grant select on people.organisation to rorkult_app;

-- digest_salt goes into the digests of the name that the journal keeps. Erasing a person erases both,
-- and then nobody can guess the name from its digest.
create table people.person (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	name text not null check (name <> ''),
	digest_salt uuid not null default gen_random_uuid(),
	roles text[] not null default '{}' check (roles <@ array['controller']),
	primary key (agency_id, id)
);
alter table people.person enable row level security;
alter table people.person force row level security;
create policy owner_sees_all on people.person to rorkult_owner using (true) with check (true);
create policy own_agency on people.person for select to rorkult_app
	using (agency_id = (select platform.current_agency()));
grant select on people.person to rorkult_app;
