-- Organisations, who steers whom, units, people and the roles they hold, from a day to a day.
--
-- An agency's rows are in reach of those who hold a role in its space on the day; which agency a transaction
-- may act for is answered here, from people.role, and not by the program.

-- The day by the program's clock, in Norway: roles count by the day.
create function platform.effective_day() returns date
language sql stable
return (coalesce(nullif(current_setting('rorkult.effective_at', true), '')::timestamptz, now()) at time zone 'Europe/Oslo')::date;

create table people.organisation_history (
	entry bigint not null,
	valid_from timestamptz not null,
	valid_to timestamptz check (valid_to >= valid_from),
	id uuid not null,
	kind text not null,
	name text not null,
	short_name text not null,
	number text,
	version bigint not null,
	primary key (id, entry)
);
grant select on people.organisation_history to rorkult_app;

create table people.steering (
	agency_id uuid not null references people.organisation (id),
	year integer not null check (year between 1900 and 2200),
	ministry_id uuid not null references people.organisation (id) check (ministry_id <> agency_id),
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, year)
);
create table people.steering_history (
	entry bigint not null,
	valid_from timestamptz not null,
	valid_to timestamptz check (valid_to >= valid_from),
	agency_id uuid not null references people.organisation (id),
	year integer not null,
	ministry_id uuid not null,
	version bigint not null,
	primary key (agency_id, year, entry)
);
create trigger keep after insert or update or delete on people.steering
	for each row execute function journal.keep('agency_id,year');

-- The relation had no years before: it held in all of those that the program has been used for.
insert into people.steering (agency_id, year, ministry_id)
select o.id, year, o.steered_by
from people.organisation o, generate_series(2024, 2027) as year
where o.steered_by is not null;

alter table people.organisation
	drop column steered_by,
	drop constraint organisation_kind_check,
	add check (kind in ('ministry', 'agency', 'municipality')),
	add column number text unique check (number ~ '^[0-9]{9}$'),
	add column version bigint not null default 0;
create trigger keep after insert or update or delete on people.organisation
	for each row execute function journal.keep('id');
-- Changed once, so that the journal has the new columns of rows that were there before.
update people.organisation set version = 1;
alter table people.organisation alter column version set default 1, add check (version > 0);

-- Who there is, and where at home: reference data, through which other agencies' rows may name a person.
-- It holds neither names nor anything that reaches a person, and the program cannot read it.
create table people.identity (
	person_id uuid primary key,
	home_id uuid not null references people.organisation (id),
	unique (home_id, person_id)
);
insert into people.identity (person_id, home_id) select id, agency_id from people.person;

create table people.unit (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	name text not null check (name <> ''),
	parent_id uuid check (parent_id <> id),
	state text not null default 'open' check (state in ('open', 'closed')),
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id),
	foreign key (agency_id, parent_id) references people.unit (agency_id, id)
);
create table people.unit_history (
	entry bigint not null,
	valid_from timestamptz not null,
	valid_to timestamptz check (valid_to >= valid_from),
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	name text not null,
	parent_id uuid,
	state text not null,
	version bigint not null,
	primary key (agency_id, id, entry)
);
create trigger keep after insert or update or delete on people.unit
	for each row execute function journal.keep('agency_id,id');

-- agency_id is the organisation in whose space the role counts; the person may be at home elsewhere.
-- A deputy's row names the row it stands in for, and counts in its own period.
create table people.role (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	person_id uuid not null references people.identity (person_id),
	role text not null check (role in (
		'administrator', 'controller', 'assignment-owner', 'director', 'finance-officer', 'risk-owner', 'steward', 'auditor'
	)),
	unit_id uuid,
	from_day date not null,
	-- The day before the first means that it was given up before it began.
	to_day date check (to_day >= from_day - 1),
	deputy_for uuid check (deputy_for <> id),
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id),
	unique (agency_id, id, role),
	foreign key (agency_id, unit_id) references people.unit (agency_id, id),
	foreign key (agency_id, deputy_for, role) references people.role (agency_id, id, role)
);
create index on people.role (agency_id, person_id);
create table people.role_history (
	entry bigint not null,
	valid_from timestamptz not null,
	valid_to timestamptz check (valid_to >= valid_from),
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	person_id uuid not null,
	role text not null,
	unit_id uuid,
	from_day date not null,
	to_day date,
	deputy_for uuid,
	version bigint not null,
	primary key (agency_id, id, entry)
);
create trigger keep after insert or update or delete on people.role
	for each row execute function journal.keep('agency_id,id');

-- A role had no period before: it counted on every day, whichever day the program's clock stood at.
insert into people.role (agency_id, id, person_id, role, from_day)
select agency_id, gen_random_uuid(), id, unnest(roles), date '2000-01-01' from people.person;

-- The one place of what names, reaches or signs in a person. Erasing empties all of it, the salt included.
alter table people.person
	drop column roles,
	alter column name drop not null,
	alter column digest_salt drop not null,
	add column email text check (email <> ''),
	add column phone text check (phone <> ''),
	add column issuer text check (issuer <> ''),
	add column claim text check (claim <> ''),
	add column state text not null default 'active' check (state in ('active', 'ended', 'erased')),
	add column version bigint not null default 0,
	add foreign key (agency_id, id) references people.identity (home_id, person_id),
	add constraint claim_has_issuer check ((issuer is null) = (claim is null)),
	add constraint named_until_erased check (
		case when state = 'erased'
			then num_nonnulls(name, email, phone, issuer, claim, digest_salt) = 0
			else name is not null and digest_salt is not null
		end
	),
	add constraint one_person_a_claim unique (agency_id, issuer, claim);
alter table people.person_history
	drop column roles,
	add column email text,
	add column phone text,
	add column issuer text,
	add column claim text,
	add column state text not null default 'active',
	add column version bigint not null default 1;
alter table people.person_history alter column state drop default, alter column version drop default;
drop trigger keep on people.person;
create trigger keep after insert or update or delete on people.person
	for each row execute function journal.keep('agency_id,id', 'name,email,phone,issuer,claim');
update people.person set version = 1;
alter table people.person alter column version set default 1, add check (version > 0);

-- Whether a sign-in is tied to another person of any organisation.
create function people.is_tied(issuer text, claim text, person uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
return exists (
	select from people.organisation o
	join people.person p on p.agency_id = o.id and p.issuer = $1 and p.claim = $2
	where p.id <> $3
);

-- Keeps people.identity beside people.person, and a claim with one person in all agencies: a key over
-- agencies would be one that cannot be spread over machines.
create function people.know() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if tg_op = 'INSERT' then
		insert into people.identity (person_id, home_id) values (new.id, new.agency_id) on conflict do nothing;
	elsif old.state = 'erased' then
		raise exception 'an erased person stays erased' using errcode = 'insufficient_privilege';
	end if;
	if new.claim is not null then
		perform pg_advisory_xact_lock(hashtextextended(new.issuer || ' ' || new.claim, 5));
		if people.is_tied(new.issuer, new.claim, new.id) then
			raise exception 'this sign-in belongs to somebody already'
				using errcode = 'unique_violation', constraint = 'one_person_a_claim';
		end if;
	end if;
	return new;
end
$$;
create trigger know before insert or update on people.person
	for each row execute function people.know();

-- Whether a role with this period counts on the effective day.
create function people.counts(from_day date, to_day date) returns boolean
language sql stable
return from_day <= platform.effective_day() and (to_day is null or to_day >= platform.effective_day());

-- Whether a person who has not ended holds a role in an organisation's space on the effective day.
create function people.is_member(person uuid, organisation uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
return exists (
	select from people.role r
	join people.identity i on i.person_id = r.person_id
	join people.person p on p.agency_id = i.home_id and p.id = i.person_id
	where r.agency_id = $2 and r.person_id = $1 and p.state = 'active'
		and people.counts(r.from_day, r.to_day)
);

-- The agency that the transaction says it acts for, where the one who acts belongs there; jobs act as the
-- system, which belongs everywhere and has no role.
create or replace function platform.current_agency() returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	actor uuid := platform.current_actor();
	agency uuid := nullif(current_setting('rorkult.agency', true), '')::uuid;
begin
	if actor is null or agency is null then
		return null;
	end if;
	if actor = '00000000-0000-7000-8000-000000000000' or people.is_member(actor, agency) then
		return agency;
	end if;
	return null;
end
$$;

-- The other agencies whose people the acting administrator looks after: those that the ministry acted for
-- steers in the year of the effective day.
create function people.looked_after() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	ministry uuid := platform.current_agency();
begin
	return query select s.agency_id from people.steering s
	where s.ministry_id = ministry and s.year = extract(year from platform.effective_day())
		and exists (
			select from people.role r
			where r.agency_id = ministry and r.person_id = platform.current_actor() and r.role = 'administrator'
				and people.counts(r.from_day, r.to_day)
		);
end
$$;

-- Those who hold or held a role in the space of the agency acted for, wherever they are at home.
create function people.known_here() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select distinct r.person_id from people.role r where r.agency_id = platform.current_agency();
end
$$;

-- Whether a role may be given to a person: those at home where the giver looks after people, and those who
-- are known there. Otherwise whoever guessed an id would get to see whose it is.
create function people.is_in_reach(person uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
return exists (
	select from people.identity i
	where i.person_id = $1
		and (i.home_id = platform.current_agency() or i.home_id in (select people.looked_after()))
) or $1 in (select people.known_here());

-- Whether nobody steers an agency or belongs to it yet: then the ministry that added it may say who steers.
create function people.is_new(organisation uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
return not exists (select from people.steering where agency_id = $1)
	and not exists (select from people.identity where home_id = $1)
	and not exists (select from people.role where agency_id = $1);

-- Whom a claim signs in, and in whose space that person holds a role; no row for a stranger or somebody who
-- has ended. Asked before anybody acts, so it answers nothing else.
create function people.sign_in(issuer text, claim text)
returns table (person_id uuid, home_id uuid, organisation_ids uuid[])
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select p.id, p.agency_id, array(
		select o.id from people.organisation o
		where exists (
			select from people.role r
			where r.agency_id = o.id and r.person_id = p.id and people.counts(r.from_day, r.to_day)
		)
		order by o.id <> p.agency_id, o.id
	)
	from people.organisation home
	join people.person p on p.agency_id = home.id and p.issuer = $1 and p.claim = $2
	where p.state = 'active';
end;

revoke execute on all functions in schema people from public;
grant execute on function people.counts(date, date), people.looked_after(), people.known_here(), people.is_in_reach(uuid),
	people.is_new(uuid), people.is_tied(text, text, uuid), people.sign_in(text, text) to rorkult_app;

-- Organisations are the same for all; who may change one is not.
alter table people.organisation enable row level security;
alter table people.organisation force row level security;
create policy owner_sees_all on people.organisation to rorkult_owner using (true) with check (true);
create policy everybody_sees on people.organisation for select to rorkult_app using (true);
create policy members_add on people.organisation for insert to rorkult_app
	with check ((select platform.current_agency()) is not null);
create policy own_and_looked_after on people.organisation for update to rorkult_app
	using (id = (select platform.current_agency()) or id in (select people.looked_after()));
grant insert, update (name, short_name, number, version) on people.organisation to rorkult_app;

drop policy own_agency on people.person;
drop policy own_agency on people.person_history;
do $$
declare
	name text;
	ours text := 'agency_id = (select platform.current_agency()) or agency_id in (select people.looked_after())';
begin
	foreach name in array array['steering', 'steering_history', 'unit', 'unit_history', 'role', 'role_history'] loop
		execute format('alter table people.%I enable row level security', name);
		execute format('alter table people.%I force row level security', name);
		execute format('create policy owner_sees_all on people.%I to rorkult_owner using (true) with check (true)', name);
		execute format('grant select on people.%I to rorkult_app', name);
	end loop;
	foreach name in array array['steering', 'unit', 'role', 'person'] loop
		execute format('create policy own_agency on people.%I for select to rorkult_app using (%s)', name, ours);
		execute format('create policy own_agency on people.%I for select to rorkult_app using (%s)', name || '_history', ours);
		execute format('create policy change_own on people.%I for update to rorkult_app using (%s)', name, ours);
	end loop;
	foreach name in array array['unit', 'person'] loop
		execute format('create policy add_own on people.%I for insert to rorkult_app with check (%s)', name, ours);
	end loop;
	execute format(
		'create policy add_own on people.role for insert to rorkult_app with check ((%s) and people.is_in_reach(person_id))', ours
	);
	execute format(
		'create policy add_own on people.steering for insert to rorkult_app
			with check (%s or (ministry_id = (select platform.current_agency()) and people.is_new(agency_id)))', ours
	);
end
$$;
create policy known_here on people.person for select to rorkult_app using (id in (select people.known_here()));
create policy known_here on people.person_history for select to rorkult_app using (id in (select people.known_here()));
create policy own_agencies on people.steering for select to rorkult_app
	using (ministry_id = (select platform.current_agency()));

-- The program writes claims and never reads them: sign-in asks people.sign_in(). What makes a row somebody's
-- never changes: whose role it is, say.
revoke select on people.person from rorkult_app;
grant select (agency_id, id, name, email, phone, issuer, state, version), insert,
	update (name, email, phone, issuer, claim, digest_salt, state, version) on people.person to rorkult_app;
grant insert on people.steering, people.unit, people.role to rorkult_app;
grant update (ministry_id, version) on people.steering to rorkult_app;
grant update (name, state, version) on people.unit to rorkult_app;
grant update (to_day, version) on people.role to rorkult_app;

-- Whoever read a letter in may be at home elsewhere.
alter table letters.letter
	drop constraint letter_agency_id_uploaded_by_fkey,
	add foreign key (uploaded_by) references people.identity (person_id);
