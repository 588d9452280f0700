-- The journal as proof. One sealer at a time numbers entries that can no longer be overtaken, hashes them
-- into a Merkle tree (RFC 6962) and signs a checkpoint. docs/journal.md tells the form to the byte.
--
-- rorkult_app seals by the functions below, which number and add, and can change nothing that is sealed.
-- It gets hashes of entries to see, never those of another agency themselves.

create index on journal.entry (id) where seq is null;
-- What happened to one thing, and the last that happened to each.
create index on journal.entry (relation, row_key, id);

-- The hash of every sealed entry by its number, so that a changed one can be told from its neighbours, and
-- which entry had the number, so that a moved one is known again.
create table journal.leaf (
	seq bigint primary key check (seq > 0),
	entry bigint not null unique,
	hash bytea not null check (octet_length(hash) = 32)
);

-- Roots of whole subtrees of 2^level leaves, counted from 0: a path through a big tree is found in few rows.
create table journal.node (
	level smallint not null check (level in (8, 16, 24, 32)),
	place bigint not null check (place >= 0),
	hash bytea not null check (octet_length(hash) = 32),
	primary key (level, place)
);

create table journal.checkpoint (
	number bigint primary key check (number > 0),
	up_to_seq bigint not null check (up_to_seq = tree_size),
	tree_size bigint not null check (tree_size >= 0),
	root bytea not null check (octet_length(root) = 32),
	signed_at timestamptz not null,
	signature bytea not null check (octet_length(signature) = 64),
	-- SHA-256 of the public key as DER (SubjectPublicKeyInfo), in hexadecimal.
	key_id text not null check (key_id ~ '^[0-9a-f]{64}$'),
	-- The public key, as DER, that signs from the next checkpoint on; null where this one goes on.
	next_key bytea,
	-- Roots of the whole subtrees that the tree consists of, the largest first: the next batch starts here.
	frontier bytea[] not null
);
create index on journal.checkpoint (tree_size);

do $$
declare
	name text;
begin
	foreach name in array array['leaf', 'node', 'checkpoint'] loop
		execute format('create trigger only_grows before update or delete on journal.%I
			for each row execute function journal.refuse_rewrite()', name);
		execute format('create trigger only_grows_all before truncate on journal.%I
			for each statement execute function journal.refuse_rewrite()', name);
	end loop;
end
$$;

-- The form of an entry that is hashed. jsonb writes keys by length and then alphabet, a blank after each
-- comma and colon, the same on every version of PostgreSQL.
create function journal.canonical(entry journal.entry) returns text
language sql stable
set search_path = pg_catalog, pg_temp
return jsonb_build_object(
	'form', 'rorkult-entry-1',
	'seq', ($1).seq,
	'id', ($1).id,
	'at', to_char(($1).at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
	'effective_at', to_char(($1).effective_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
	'actor', ($1).actor,
	'action', ($1).action,
	'agency_id', ($1).agency_id,
	'relation', ($1).relation,
	'row_key', ($1).row_key,
	'before', ($1).before,
	'after', ($1).after,
	'reason', ($1).reason,
	'request_id', ($1).request_id
)::text;

-- Numbers the next entries and keeps their hashes: those older than every running transaction, so that none
-- comes in between later. An entry whose transaction this server has not reached came with a restored copy.
create function journal.number_entries(most integer) returns table (seq bigint, hash bytea)
language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with sealed as (
		select coalesce(max(tree_size), 0) as size from journal.checkpoint
	), pending as (
		select e.id, (select size from sealed) + row_number() over (order by e.id) as seq
		from (
			select id from journal.entry
			where seq is null
				and (xid < pg_snapshot_xmin(pg_current_snapshot()) or xid >= pg_snapshot_xmax(pg_current_snapshot()))
			order by id limit $1
		) e
	), numbered as (
		update journal.entry e set seq = p.seq from pending p where e.id = p.id
		returning e.seq, e.id, journal.canonical(e.*) as text
	)
	insert into journal.leaf (seq, entry, hash)
	select n.seq, n.id, sha256('\x00'::bytea || convert_to(n.text, 'UTF8')) from numbered n
	returning leaf.seq, leaf.hash;
end;

-- The checkpoint that the next one goes on from; no row before the first.
create function journal.last_checkpoint() returns setof journal.checkpoint
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select * from journal.checkpoint order by number desc limit 1;
end;

create function journal.add_checkpoint(
	number bigint, tree_size bigint, root bytea, signed_at timestamptz, signature bytea, key_id text,
	next_key bytea, frontier bytea[], levels smallint[], places bigint[], hashes bytea[]
) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	numbered bigint := (select max(l.seq) from journal.leaf l);
begin
	if coalesce(numbered, 0) <> tree_size
		or number <> 1 + coalesce((select max(c.number) from journal.checkpoint c), 0)
	then
		raise exception 'a checkpoint covers all that is numbered, and follows the last one';
	end if;
	insert into journal.checkpoint values
		(number, tree_size, tree_size, root, signed_at, signature, key_id, next_key, frontier);
	insert into journal.node select * from unnest(levels, places, hashes);
end
$$;

-- How far sealing has come: for those who watch over it.
create function journal.sealing() returns table (sealed bigint, waiting bigint, waiting_since timestamptz)
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select
		coalesce((select max(tree_size) from journal.checkpoint), 0),
		count(*),
		min(at)
	from journal.entry where seq is null;
end;

-- Hashes for a path of proof: of leaves (level 0) or of whole subtrees, `most` at most from a place counted
-- from 0. Of entries that others wrote they tell nothing but that there were such.
create function journal.hashes(level integer, place bigint, most integer) returns table (place bigint, hash bytea)
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select seq - 1, hash from journal.leaf
	where $1 = 0 and seq > $2 and seq <= $2 + least($3, 256)
	union all
	select place, hash from journal.node
	where $1 > 0 and level = $1 and place >= $2 and place < $2 + least($3, 256);
end;

-- What happened to one thing of the agency acted for, or to one that belongs to no agency, the last first.
create function journal.entries_of(relation text, row_key jsonb, before_id bigint, most integer)
returns setof journal.entry
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select * from journal.entry e
	where e.relation = $1 and e.row_key = $2
		and (e.agency_id = (select platform.current_agency())
			or e.agency_id is null and (select platform.current_agency()) is not null)
		and ($3 is null or e.id < $3)
	order by e.id desc
	limit $4;
end;

revoke execute on all functions in schema journal from public;
grant usage on schema journal to rorkult_app;
grant execute on function journal.canonical(journal.entry), journal.number_entries(integer),
	journal.last_checkpoint(),
	journal.add_checkpoint(
		bigint, bigint, bytea, timestamptz, bytea, text, bytea, bytea[], smallint[], bigint[], bytea[]
	),
	journal.sealing(), journal.hashes(integer, bigint, integer),
	journal.entries_of(text, jsonb, bigint, integer)
to rorkult_app;

-- A row's image must not depend on the time zone or the habits of whoever wrote it; and the row of a history
-- that ends is found by the history's key, however long it has become.
create or replace function journal.keep() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set timezone = 'UTC'
set intervalstyle = 'iso_8601'
set bytea_output = 'hex'
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
		'update %1$s h set valid_to = greatest(h.valid_from, $1)
		from jsonb_populate_record(null::%1$s, $2) as k
		where h.valid_to is null and %2$s returning h.valid_to',
		history, (select string_agg(format('h.%1$I = k.%1$I', name), ' and ') from unnest(key_columns) as name)
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

-- Beside the batch's digest the digests of its rows: without them a row that was added, changed or removed
-- behind the program's back could not be named.
create or replace function journal.keep_batch() returns trigger
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
			from (select %s from added) as r
		) as images
		group by agency_id', columns
	) loop
		perform journal.write(
			tg_relid::regclass::text, batch.agency_id, jsonb_build_object('rows', batch.rows),
			null, jsonb_build_object('sha256', batch.digest, 'rows', batch.digests)
		);
	end loop;
	return null;
end
$$;

-- A file's content stands in the journal by the digest beside it, and verifying compares the two.
drop trigger keep on letters.file;
create trigger keep after insert on letters.file referencing new table as added
	for each statement execute function journal.keep_batch('agency_id,sha256,size,added_at', 'content,sha256');

-- The rows of append-only tables that were journalled without digests of their own, as one batch of today.
do $$
declare
	kept record;
	columns text;
begin
	perform set_config('timezone', 'UTC', true), set_config('rorkult.action', 'journal.take-over', true);
	for kept in
		select t.tgrelid::regclass::text as relation, split_part(encode(t.tgargs, 'escape'), '\000', 1) as columns
		from pg_trigger t where t.tgfoid = 'journal.keep_batch'::regproc
	loop
		columns := (select string_agg(format('%I', name), ', ') from unnest(string_to_array(kept.columns, ',')) as name);
		execute format(
			'select journal.write(%L, agency_id, jsonb_build_object(''rows'', count(*)), null, jsonb_build_object(
				''sha256'', encode(sha256(convert_to(string_agg(digest, e''\n'' order by digest), ''UTF8'')), ''hex''),
				''rows'', jsonb_agg(digest order by digest)
			))
			from (
				select agency_id, encode(sha256(convert_to(to_jsonb(r)::text, ''UTF8'')), ''hex'') as digest
				from (select %s from %s) as r
			) as images
			group by agency_id', kept.relation, columns, kept.relation
		);
	end loop;
	perform set_config('rorkult.action', '', true);
end
$$;
