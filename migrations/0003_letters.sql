-- Letters as they came, the files they came in, and what was read out of them.

create schema letters;
grant usage on schema letters to rorkult_app;

-- The bytes themselves, once per agency whatever number of letters they came as.
create table letters.file (
	agency_id uuid not null references people.organisation (id),
	sha256 text not null,
	size bigint generated always as (octet_length(content)) stored,
	content bytea not null,
	added_at timestamptz not null,
	primary key (agency_id, sha256),
	check (sha256 = encode(pg_catalog.sha256(content), 'hex'))
);
alter table letters.file alter column content set storage external;

create table letters.letter (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	state text not null default 'in-use' check (state in ('in-use', 'set-aside')),
	title text not null check (title <> ''),
	kind text not null,
	sender text,
	recipient text,
	year integer check (year between 1900 and 2200),
	dated date,
	file_name text not null check (file_name <> ''),
	media_type text not null,
	file_sha256 text not null,
	file_size bigint not null check (file_size >= 0),
	uploaded_at timestamptz not null,
	uploaded_by uuid not null,
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id),
	foreign key (agency_id, file_sha256) references letters.file (agency_id, sha256),
	foreign key (agency_id, uploaded_by) references people.person (agency_id, id)
);
create index on letters.letter (agency_id, uploaded_at desc, id desc);
-- The same file read in twice is one letter.
create unique index on letters.letter (agency_id, file_sha256) where state = 'in-use';
create index on letters.letter (agency_id, file_sha256);

create table letters.letter_history (
	entry bigint not null,
	valid_from timestamptz not null,
	valid_to timestamptz check (valid_to >= valid_from),
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	state text not null,
	title text not null,
	kind text not null,
	sender text,
	recipient text,
	year integer,
	dated date,
	file_name text not null,
	media_type text not null,
	file_sha256 text not null,
	file_size bigint not null,
	uploaded_at timestamptz not null,
	uploaded_by uuid not null,
	version bigint not null,
	primary key (agency_id, id, entry)
);

-- A better reader reads a letter anew; what an earlier one read stays.
create table letters.reading (
	agency_id uuid not null references people.organisation (id),
	letter_id uuid not null,
	reader_version text not null,
	-- json, not jsonb: it is handed out as it was read, to the letter, and nobody searches inside it.
	reading json not null,
	blocks json not null,
	pages integer check (pages >= 0),
	created_at timestamptz not null,
	-- What a list of letters shows, so that it need not open every reading.
	head jsonb generated always as ((reading -> 'document')::jsonb) stored,
	requirement_count integer generated always as (json_array_length(reading -> 'requirements')) stored,
	assignment_count integer generated always as (json_array_length(reading -> 'assignments')) stored,
	finding_count integer generated always as (json_array_length(reading -> 'findings')) stored,
	primary key (agency_id, letter_id, reader_version),
	foreign key (agency_id, letter_id) references letters.letter (agency_id, id)
);

do $$
declare
	name text;
begin
	foreach name in array array['file', 'letter', 'letter_history', 'reading'] loop
		execute format('alter table letters.%I enable row level security', name);
		execute format('alter table letters.%I force row level security', name);
		execute format('create policy owner_sees_all on letters.%I to rorkult_owner using (true) with check (true)', name);
		execute format(
			'create policy own_agency on letters.%I to rorkult_app using (agency_id = (select platform.current_agency()))', name
		);
	end loop;
end
$$;

grant select, insert, update on letters.letter to rorkult_app;
grant select, insert on letters.file, letters.reading to rorkult_app;
grant select on letters.letter_history to rorkult_app;

create trigger keep after insert or update or delete on letters.letter
	for each row execute function journal.keep('agency_id,id');
create trigger keep after insert on letters.file referencing new table as added
	for each statement execute function journal.keep_batch('agency_id,sha256,size,added_at');
create trigger keep after insert on letters.reading referencing new table as added
	for each statement execute function journal.keep_batch('agency_id,letter_id,reader_version,reading,blocks,pages,created_at');
create trigger only_grows before update or delete on letters.file
	for each row execute function journal.refuse_rewrite();
create trigger only_grows before update or delete on letters.reading
	for each row execute function journal.refuse_rewrite();
create trigger only_grows_all before truncate on letters.file
	for each statement execute function journal.refuse_rewrite();
create trigger only_grows_all before truncate on letters.reading
	for each statement execute function journal.refuse_rewrite();
