-- Work that nobody waits for: what time drives, and what a module asks another for in the transaction that
-- gives rise to it (an outbox). Any number of processes take it; each job's effect is there once.
--
-- A job is taken for a while (its lease). Its effect and its end are one transaction, in which a process whose
-- lease has been given to another is refused. rorkult_app reaches jobs by these functions alone. Their instants
-- are the database's, whatever year the program's clock stands in.

create table platform.job (
	agency_id uuid not null references people.organisation (id),
	id uuid not null default gen_random_uuid(),
	kind text not null check (kind <> ''),
	payload jsonb not null default '{}',
	run_at timestamptz not null,
	-- How long after it was done it is done again; null for once.
	every interval check (every > interval '0'),
	attempts integer not null default 0,
	lease uuid,
	leased_until timestamptz,
	primary key (agency_id, id),
	check ((lease is null) = (leased_until is null))
);
-- What comes again is there once an agency.
create unique index on platform.job (agency_id, kind) where every is not null;
alter table platform.job enable row level security;
alter table platform.job force row level security;
create policy owner_sees_all on platform.job to rorkult_owner using (true) with check (true);
create policy own_agency on platform.job for select to rorkult_app
	using (agency_id = (select platform.current_agency()));
grant select on platform.job to rorkult_app;

-- Asks for a job of the agency acted for, when this transaction commits and not before `after`.
create function platform.add_job(kind text, payload jsonb, after timestamptz) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	insert into platform.job (agency_id, kind, payload, run_at)
	values (platform.current_agency(), kind, payload, coalesce(after, clock_timestamp()));
	perform pg_notify('rorkult_job', '');
end
$$;

-- Every organisation gets the jobs that come again.
create function platform.plan_jobs(kinds text[], everies interval[]) returns void
language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	insert into platform.job (agency_id, kind, every, run_at)
	select o.id, k.kind, k.every, clock_timestamp()
	from people.organisation o, unnest($1, $2) as k (kind, every)
	where not exists (
		select from platform.job j where j.agency_id = o.id and j.kind = k.kind and j.every = k.every
	)
	on conflict (agency_id, kind) where job.every is not null do update set every = excluded.every;
end;

-- Takes the job that is due the longest for a while; none where all are taken or none is due.
create function platform.take_job(kinds text[], lease_for interval)
returns table (agency_id uuid, id uuid, kind text, lease uuid, attempts integer)
language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	update platform.job j
	set lease = gen_random_uuid(), leased_until = clock_timestamp() + $2, attempts = j.attempts + 1
	from (
		select d.agency_id, d.id from platform.job d
		where d.kind = any ($1) and d.run_at <= clock_timestamp()
			and (d.leased_until is null or d.leased_until <= clock_timestamp())
		order by d.run_at limit 1
		for update skip locked
	) due
	where j.agency_id = due.agency_id and j.id = due.id
	returning j.agency_id, j.id, j.kind, j.lease, j.attempts;
end;

-- Ends a job of the agency acted for, in the transaction that has its effect; with `again`, it is due at once.
create function platform.finish_job(job uuid, held_lease uuid, again boolean) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	ended platform.job;
begin
	update platform.job j
	set lease = null, leased_until = null, attempts = 0,
		run_at = clock_timestamp() + case when again then interval '0' else coalesce(j.every, interval '0') end
	where j.agency_id = platform.current_agency() and j.id = job and j.lease = held_lease
	returning * into ended;
	if not found then
		raise exception 'the job was given to another' using errcode = 'serialization_failure';
	end if;
	if ended.every is null and not again then
		delete from platform.job j where j.agency_id = ended.agency_id and j.id = ended.id;
	end if;
end
$$;

-- Gives a job back that failed, to be tried again after a while.
create function platform.put_back_job(job uuid, held_lease uuid, wait interval) returns void
language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	update platform.job
	set lease = null, leased_until = null, run_at = clock_timestamp() + $3
	where agency_id = platform.current_agency() and id = $1 and lease = $2;
end;

-- How long until a job is due, in milliseconds; null where none will be.
create function platform.next_job_in(kinds text[]) returns integer
language sql stable security definer
set search_path = pg_catalog, pg_temp
return (
	select (extract(epoch from greatest(
		min(greatest(run_at, coalesce(leased_until, run_at))) - clock_timestamp(), interval '0'
	)) * 1000)::integer
	from (select * from platform.job where kind = any ($1)) j
);

-- For those who watch: jobs that are due, since when, and those that have failed again and again.
create function platform.jobs_waiting() returns table (due bigint, since timestamptz, failing bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select
		count(*) filter (where run_at <= now() and (leased_until is null or leased_until <= now())),
		min(run_at) filter (where run_at <= now() and (leased_until is null or leased_until <= now())),
		count(*) filter (where attempts >= 5)
	from platform.job;
end;

-- Rows of an append-only table that were removed by the rule for it: an entry tells which, by the digests that
-- told of them when they were added. First argument: the columns that stand for a row.
create function journal.keep_removal() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set timezone = 'UTC'
set intervalstyle = 'iso_8601'
set bytea_output = 'hex'
as $$
declare
	columns text := (select string_agg(format('%I', name), ', ') from unnest(string_to_array(tg_argv[0], ',')) as name);
	batch record;
begin
	for batch in execute format(
		'select agency_id, count(*) as rows, jsonb_agg(digest order by digest) as digests,
			encode(sha256(convert_to(string_agg(digest, e''\n'' order by digest), ''UTF8'')), ''hex'') as digest
		from (
			select agency_id, encode(sha256(convert_to(to_jsonb(r)::text, ''UTF8'')), ''hex'') as digest
			from (select %s from removed) as r
		) as images
		group by agency_id', columns
	) loop
		perform journal.write(
			tg_relid::regclass::text, batch.agency_id, jsonb_build_object('rows', batch.rows),
			jsonb_build_object('sha256', batch.digest, 'rows', batch.digests), null
		);
	end loop;
	return null;
end
$$;

-- How long an answer is kept for whoever sends the same write again: a draft that lay on a machine over a
-- holiday still has one effect.
create function platform.is_kept(answered_at timestamptz) returns boolean
language sql stable
return answered_at > coalesce(nullif(current_setting('rorkult.effective_at', true), '')::timestamptz, now()) - interval '30 days';

create function platform.refuse_early_removal() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
	if platform.is_kept(old.answered_at) then
		raise exception 'an answer is kept for its time' using errcode = 'insufficient_privilege';
	end if;
	return old;
end
$$;

drop trigger only_grows on platform.answer;
create trigger only_grows before update on platform.answer
	for each row execute function journal.refuse_rewrite();
create trigger kept_for_its_time before delete on platform.answer
	for each row execute function platform.refuse_early_removal();
create trigger keep_removal after delete on platform.answer referencing old table as removed
	for each statement execute function journal.keep_removal('agency_id,actor,key,request_sha256,answered_at');

-- Removes answers of the agency acted for whose time is over; how many.
create function platform.forget_answers(most integer) returns bigint
language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with forgotten as (
		delete from platform.answer a
		using (
			select f.actor, f.key from platform.answer f
			where f.agency_id = platform.current_agency() and not platform.is_kept(f.answered_at)
			limit $1
		) old
		where a.agency_id = platform.current_agency() and a.actor = old.actor and a.key = old.key
		returning 1
	)
	select count(*) from forgotten;
end;

-- Removes sessions of the agency acted for that ended before an instant; how many. What they were stays in
-- history and journal.
create function people.forget_sessions(ended_before timestamptz, most integer) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	forgotten uuid[] := array(
		select id from people.session
		where agency_id = platform.current_agency() and coalesce(ended_at, expires_at) < ended_before
		limit most
	);
begin
	delete from people.session_key where agency_id = platform.current_agency() and id = any (forgotten);
	delete from people.session where agency_id = platform.current_agency() and id = any (forgotten);
	return cardinality(forgotten);
end
$$;

revoke execute on function platform.add_job(text, jsonb, timestamptz), platform.plan_jobs(text[], interval[]),
	platform.take_job(text[], interval), platform.finish_job(uuid, uuid, boolean),
	platform.put_back_job(uuid, uuid, interval), platform.next_job_in(text[]), platform.jobs_waiting(),
	journal.keep_removal(), platform.refuse_early_removal(), platform.forget_answers(integer),
	people.forget_sessions(timestamptz, integer) from public;
grant execute on function platform.add_job(text, jsonb, timestamptz), platform.plan_jobs(text[], interval[]),
	platform.take_job(text[], interval), platform.finish_job(uuid, uuid, boolean),
	platform.put_back_job(uuid, uuid, interval), platform.next_job_in(text[]), platform.jobs_waiting(),
	platform.forget_answers(integer), people.forget_sessions(timestamptz, integer) to rorkult_app;
