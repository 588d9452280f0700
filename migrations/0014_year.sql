-- The live year: what accepted letters order, each row tied to the words that it came from.
--
-- A row ends, or is taken back with the acceptance that made it, but is never removed, and its history tells
-- what it was on any day. `sources` are places in letters: letter, offsets in UTF-16 units, page.

create schema year;
create schema plan;
create schema budget;
create schema dialogue;
create schema reports;
grant usage on schema year, plan, budget, dialogue, reports to rorkult_app;

-- A letter that somebody has accepted: from then on it is the year.
create table year.acceptance (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	letter_id uuid not null,
	reader_version text not null,
	year integer not null check (year between 1900 and 2200),
	state text not null default 'standing' check (state in ('standing', 'taken-back')),
	accepted_at timestamptz not null,
	accepted_by uuid not null references people.identity (person_id),
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id),
	foreign key (agency_id, letter_id, reader_version) references letters.reading (agency_id, letter_id, reader_version)
);
create unique index on year.acceptance (agency_id, letter_id) where state = 'standing';
create index on year.acceptance (agency_id, year);

create table plan.goal (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	acceptance_id uuid not null,
	year integer not null,
	place integer not null,
	state text not null default 'in-force' check (state in ('in-force', 'ended', 'taken-back')),
	number text not null,
	text text not null,
	parent text,
	sources jsonb not null,
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id),
	foreign key (agency_id, acceptance_id) references year.acceptance (agency_id, id)
);

create table plan.indicator (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	acceptance_id uuid not null,
	year integer not null,
	place integer not null,
	state text not null default 'in-force' check (state in ('in-force', 'ended', 'taken-back')),
	number text not null,
	text text not null,
	goal text,
	-- What it shall reach; null is no requirement, never nought (R2.6).
	target text,
	kind text not null check (kind in ('indicator', 'key-figure')),
	results jsonb not null,
	sources jsonb not null,
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id),
	foreign key (agency_id, acceptance_id) references year.acceptance (agency_id, id)
);

create table plan.assignment (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	acceptance_id uuid not null,
	year integer not null,
	place integer not null,
	state text not null default 'in-force' check (state in ('in-force', 'ended', 'taken-back')),
	number text not null,
	title text not null,
	kind text not null check (kind in ('new', 'carried-over', 'revised', 'rd', 'rd-bound')),
	goal text,
	lead text,
	participants text[] not null,
	background text,
	description text,
	financing text,
	open_ended text,
	-- Parts with title, lead and deadlines of their own (R2.9), as in a reading.
	parts jsonb not null,
	sources jsonb not null,
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id),
	foreign key (agency_id, acceptance_id) references year.acceptance (agency_id, id)
);

create table plan.duty (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	acceptance_id uuid not null,
	year integer not null,
	place integer not null,
	state text not null default 'in-force' check (state in ('in-force', 'ended', 'taken-back')),
	number text not null,
	text text not null,
	actor text,
	co_actors text[] not null,
	modality text not null check (modality in ('must', 'must-not', 'should', 'may', 'asked', 'expected')),
	kind text not null,
	recurrence text check (recurrence in ('continuous', 'month', 'quarter', 'third', 'half-year', 'year', 'event')),
	goal text,
	assignment text,
	heading text[] not null,
	sources jsonb not null,
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id),
	foreign key (agency_id, acceptance_id) references year.acceptance (agency_id, id)
);

-- Days that an assignment or a duty must be done by. The day is null where the letter's date does not exist
-- or is still to be agreed (R3.33, R3.34).
create table plan.deadline (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	acceptance_id uuid not null,
	year integer not null,
	place integer not null,
	state text not null default 'in-force' check (state in ('in-force', 'ended', 'taken-back')),
	assignment_id uuid,
	duty_id uuid,
	-- The part of the assignment, where it is the part's.
	part text,
	day date,
	label text,
	text text not null,
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id),
	foreign key (agency_id, acceptance_id) references year.acceptance (agency_id, id),
	foreign key (agency_id, assignment_id) references plan.assignment (agency_id, id),
	foreign key (agency_id, duty_id) references plan.duty (agency_id, id),
	check (num_nonnulls(assignment_id, duty_id) = 1)
);
create index on plan.deadline (agency_id, assignment_id) where assignment_id is not null;
create index on plan.deadline (agency_id, duty_id) where duty_id is not null;

-- Amounts in whole øre. A letter's amount that is a change of what was allotted before is kept as such (R2.4).
create table budget.allotment (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	acceptance_id uuid not null,
	year integer not null,
	place integer not null,
	state text not null default 'in-force' check (state in ('in-force', 'ended', 'taken-back')),
	chapter text not null,
	chapter_name text,
	item text not null,
	sub_item text,
	name text,
	keywords text[] not null,
	amount_ore bigint not null,
	appropriation_ore bigint,
	is_change boolean not null,
	sources jsonb not null,
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id),
	foreign key (agency_id, acceptance_id) references year.acceptance (agency_id, id)
);

create table budget.earmark (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	acceptance_id uuid not null,
	year integer not null,
	place integer not null,
	state text not null default 'in-force' check (state in ('in-force', 'ended', 'taken-back')),
	chapter text not null,
	item text not null,
	purpose text not null,
	recipient text,
	amount_ore bigint not null,
	-- The earmark that this is a part of ('hvorav', R4.9).
	part_of uuid,
	sources jsonb not null,
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id),
	foreign key (agency_id, acceptance_id) references year.acceptance (agency_id, id),
	foreign key (agency_id, part_of) references budget.earmark (agency_id, id)
);

create table budget.authorisation (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	acceptance_id uuid not null,
	year integer not null,
	place integer not null,
	state text not null default 'in-force' check (state in ('in-force', 'ended', 'taken-back')),
	kind text not null,
	title text,
	limit_percent numeric,
	limit_ore bigint,
	items text[] not null,
	conditions text[] not null,
	sources jsonb not null,
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id),
	foreign key (agency_id, acceptance_id) references year.acceptance (agency_id, id)
);

create table dialogue.meeting (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	acceptance_id uuid not null,
	year integer not null,
	place integer not null,
	state text not null default 'in-force' check (state in ('in-force', 'ended', 'taken-back')),
	name text not null,
	-- YYYY-MM, or YYYY-MM-DD where the day is set (R1.11).
	period text check (period ~ '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$'),
	sources jsonb not null,
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id),
	foreign key (agency_id, acceptance_id) references year.acceptance (agency_id, id)
);

create table reports.report (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	acceptance_id uuid not null,
	year integer not null,
	place integer not null,
	state text not null default 'in-force' check (state in ('in-force', 'ended', 'taken-back')),
	name text not null,
	as_of date,
	due date,
	every text check (every in ('month', 'quarter', 'third', 'half-year', 'year')),
	sources jsonb not null,
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id),
	foreign key (agency_id, acceptance_id) references year.acceptance (agency_id, id)
);

-- What holds for all of them: a list by year, a history with the same columns, walls and journal. A later letter
-- that somebody agrees to changes a row; its history tells what it was before (R2.4).
do $$
declare
	of text;
	columns text;
begin
	foreach of in array array[
		'plan.goal', 'plan.indicator', 'plan.assignment', 'plan.duty', 'plan.deadline',
		'budget.allotment', 'budget.earmark', 'budget.authorisation', 'dialogue.meeting', 'reports.report', 'year.acceptance'
	] loop
		if of <> 'year.acceptance' then
			execute format('create index on %s (agency_id, year, place)', of);
			execute format('create index on %s (agency_id, acceptance_id)', of);
		end if;
		select string_agg(
			format('%I %s%s', a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end),
			', ' order by a.attnum
		) into columns
		from pg_attribute a where a.attrelid = of::regclass and a.attnum > 0;
		execute format(
			'create table %s_history (
				entry bigint not null, valid_from timestamptz not null,
				valid_to timestamptz check (valid_to >= valid_from), %s,
				primary key (agency_id, id, entry), foreign key (agency_id) references people.organisation (id)
			)', of, columns
		);
		-- What a row is of never changes: whose, which acceptance made it, which year, where the letter has it.
		execute format(
			'grant select, insert, update (%s) on %s to rorkult_app',
			case when of = 'year.acceptance' then 'state, version' else (
				select string_agg(quote_ident(a.attname), ', ') from pg_attribute a
				where a.attrelid = of::regclass and a.attnum > 0
					and a.attname not in ('agency_id', 'id', 'acceptance_id', 'year', 'place')
			) end, of
		);
		execute format('grant select on %s_history to rorkult_app', of);
		execute format(
			'create trigger keep after insert or update or delete on %s for each row execute function journal.keep(''agency_id,id'')', of
		);
		foreach of in array array[of, of || '_history'] loop
			execute format('alter table %s enable row level security', of);
			execute format('alter table %s force row level security', of);
			execute format('create policy owner_sees_all on %s to rorkult_owner using (true) with check (true)', of);
			execute format(
				'create policy own_agency on %s to rorkult_app using (agency_id = (select platform.current_agency()))', of
			);
		end loop;
	end loop;
end
$$;
