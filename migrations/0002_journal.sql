-- History and journal, both written by triggers that run as the owner: rorkult_app has no right on the
-- journal and can only read histories.
--
-- History: beside a table T that can change stands T_history with the columns entry, valid_from and
-- valid_to before those of T. journal.keep() finds columns by name, so a column added to both later
-- needs no change here. It answers what the table looked like on a day of the program's clock.
--
-- Journal: what was done, by whom and why. `at` is the database's clock, effective_at the program's.

create schema journal;

create table journal.entry (
	id bigint generated always as identity primary key,
	seq bigint unique check (seq > 0),
	at timestamptz not null default clock_timestamp(),
	effective_at timestamptz not null,
	actor uuid,
	action text not null,
	agency_id uuid,
	relation text not null,
	row_key jsonb not null,
	before jsonb,
	after jsonb,
	reason text,
	request_id text,
	xid xid8 not null default pg_current_xact_id()
);
create index on journal.entry (agency_id, relation, id);
alter table journal.entry enable row level security;
alter table journal.entry force row level security;
create policy owner_sees_all on journal.entry to rorkult_owner using (true) with check (true);

-- Only numbering changes an entry, once. The owner is bound as well, as far as triggers can bind one.
create function journal.refuse_change() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
	if tg_op = 'UPDATE' and old.seq is null and new.seq is not null
		and to_jsonb(new) - 'seq' = to_jsonb(old) - 'seq'
	then
		return new;
	end if;
	raise exception 'journal entries are never changed or removed' using errcode = 'insufficient_privilege';
end
$$;
create trigger entries_stay before update or delete on journal.entry
	for each row execute function journal.refuse_change();
create trigger entries_stay_all before truncate on journal.entry
	for each statement execute function journal.refuse_change();

-- Writes one entry, with what the transaction says about its surroundings. Work of the owner outside a
-- transaction of the program (seeding, upkeep) is journalled under the role's own name.
create function journal.write(
	relation text, agency uuid, row_key jsonb, before jsonb, after jsonb
) returns journal.entry
language sql
set search_path = pg_catalog, pg_temp
begin atomic
	insert into journal.entry
		(effective_at, actor, action, agency_id, relation, row_key, before, after, reason, request_id)
	values (
		coalesce(nullif(current_setting('rorkult.effective_at', true), '')::timestamptz, now()),
		platform.current_actor(),
		coalesce(nullif(current_setting('rorkult.action', true), ''), 'role.' || session_user),
		$2,
		$1,
		$3,
		$4,
		$5,
		nullif(current_setting('rorkult.reason', true), ''),
		nullif(current_setting('rorkult.request', true), '')
	)
	returning *;
end;

-- The row as the journal keeps it: columns named in `digested` as digests under the row's own salt.
create function journal.without_names(image jsonb, digested text[]) returns jsonb
language sql immutable
set search_path = pg_catalog, pg_temp
return case when cardinality(digested) = 0 then image else (image - 'digest_salt') || (
	select jsonb_object_agg(
		name,
		'sha256:' || encode(sha256(convert_to((image ->> 'digest_salt') || (image ->> name), 'UTF8')), 'hex')
	)
	from unnest(digested) as name
) end;

-- The row trigger of every table that can change. First argument: the key's columns, separated by
-- commas; second, where there is one: the columns that name or reach a person.
create function journal.keep() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	key_columns text[] := string_to_array(tg_argv[0], ',');
	digested text[] := string_to_array(coalesce(tg_argv[1], ''), ',');
	before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
	after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
	image jsonb := coalesce(after, before);
	history text := format('%I.%I', tg_table_schema, tg_table_name || '_history');
	row_key jsonb;
	entry journal.entry;
	since timestamptz;
begin
	if tg_op = 'UPDATE' and before = after then
		return null;
	end if;
	select jsonb_object_agg(name, image -> name) into row_key from unnest(key_columns) as name;
	if tg_op = 'UPDATE' and not before @> row_key then
		raise exception 'the key of % cannot change', tg_relid::regclass;
	end if;
	entry := journal.write(
		tg_relid::regclass::text, (image ->> 'agency_id')::uuid, row_key,
		journal.without_names(before, digested), journal.without_names(after, digested)
	);
	-- A clock that was set back must not make a period that ends before it begins.
	execute format(
		'update %s h set valid_to = greatest(h.valid_from, $1)
		where valid_to is null and to_jsonb(h) @> $2 returning valid_to', history
	) into since using entry.effective_at, row_key;
	if tg_op <> 'DELETE' then
		execute format('insert into %1$s select (jsonb_populate_record(null::%1$s, $1)).*', history)
		using (image - digested - 'digest_salt') || jsonb_build_object(
			'entry', entry.id, 'valid_from', greatest(since, entry.effective_at), 'valid_to', null
		);
	end if;
	return null;
end
$$;

-- The statement trigger of every append-only table: one entry for all rows of a statement and agency.
-- First argument: the columns that stand for a row, separated by commas; large contents are left to
-- their own digests.
create function journal.keep_batch() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	columns text := (select string_agg(format('%I', name), ', ') from unnest(string_to_array(tg_argv[0], ',')) as name);
	batch record;
begin
	for batch in execute format(
		'select agency_id, count(*) as rows,
			encode(sha256(convert_to(string_agg(image::text, e''\n'' order by image::text), ''UTF8'')), ''hex'') as digest
		from (select agency_id, to_jsonb(r) as image from (select %s from added) as r) as images
		group by agency_id', columns
	) loop
		perform journal.write(
			tg_relid::regclass::text, batch.agency_id, jsonb_build_object('rows', batch.rows),
			null, jsonb_build_object('sha256', batch.digest)
		);
	end loop;
	return null;
end
$$;

-- What is added stays as it is.
create function journal.refuse_rewrite() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
	raise exception '% only grows', tg_relid::regclass using errcode = 'insufficient_privilege';
end
$$;

revoke execute on all functions in schema journal from public;

create table people.person_history (
	entry bigint not null,
	valid_from timestamptz not null,
	valid_to timestamptz check (valid_to >= valid_from),
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	name text,
	digest_salt uuid,
	roles text[] not null,
	primary key (agency_id, id, entry)
);
alter table people.person_history enable row level security;
alter table people.person_history force row level security;
create policy owner_sees_all on people.person_history to rorkult_owner using (true) with check (true);
create policy own_agency on people.person_history for select to rorkult_app
	using (agency_id = (select platform.current_agency()));
grant select on people.person_history to rorkult_app;

create trigger keep after insert or update or delete on people.person
	for each row execute function journal.keep('agency_id,id', 'name');

-- What was answered to a write, by the key that its sender gave it: sent again, it is answered again and
-- not done again.
create table platform.answer (
	agency_id uuid not null references people.organisation (id),
	actor uuid not null,
	key text not null check (length(key) between 1 and 200),
	request_sha256 text not null,
	answer jsonb not null,
	answered_at timestamptz not null,
	primary key (agency_id, actor, key)
);
alter table platform.answer enable row level security;
alter table platform.answer force row level security;
create policy owner_sees_all on platform.answer to rorkult_owner using (true) with check (true);
create policy own_answers on platform.answer to rorkult_app
	using (agency_id = (select platform.current_agency()) and actor = (select platform.current_actor()));
grant select, insert on platform.answer to rorkult_app;
create trigger keep after insert on platform.answer referencing new table as added
	for each statement execute function journal.keep_batch('agency_id,actor,key,request_sha256,answered_at');
create trigger only_grows before update or delete on platform.answer
	for each row execute function journal.refuse_rewrite();
create trigger only_grows_all before truncate on platform.answer
	for each statement execute function journal.refuse_rewrite();
