-- A picture of the catalogue after all migrations, drawn by test/picture.ts. Not a script: migrations are.

table journal.entry row level security forced
	id bigint not null generated always as identity
	seq bigint
	at timestamp with time zone not null default clock_timestamp()
	effective_at timestamp with time zone not null
	actor uuid
	action text not null
	agency_id uuid
	relation text not null
	row_key jsonb not null
	before jsonb
	after jsonb
	reason text
	request_id text
	xid xid8 not null default pg_current_xact_id()
	CHECK ((seq > 0))
	PRIMARY KEY (id)
	UNIQUE (seq)
	CREATE INDEX entry_agency_id_relation_id_idx ON journal.entry USING btree (agency_id, relation, id)
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER entries_stay BEFORE DELETE OR UPDATE ON journal.entry FOR EACH ROW EXECUTE FUNCTION journal.refuse_change()
	CREATE TRIGGER entries_stay_all BEFORE TRUNCATE ON journal.entry FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_change()

table letters.file row level security forced
	agency_id uuid not null
	sha256 text not null
	size bigint generated as octet_length(content)
	content bytea not null
	added_at timestamp with time zone not null
	CHECK ((sha256 = encode(sha256(content), 'hex'::text)))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, sha256)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT ON letters.file REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION journal.keep_batch('agency_id,sha256,size,added_at')
	CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON letters.file FOR EACH ROW EXECUTE FUNCTION journal.refuse_rewrite()
	CREATE TRIGGER only_grows_all BEFORE TRUNCATE ON letters.file FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_rewrite()
	rorkult_app may insert, select

table letters.letter row level security forced
	agency_id uuid not null
	id uuid not null
	state text not null default 'in-use'::text
	title text not null
	kind text not null
	sender text
	recipient text
	year integer
	dated date
	file_name text not null
	media_type text not null
	file_sha256 text not null
	file_size bigint not null
	uploaded_at timestamp with time zone not null
	uploaded_by uuid not null
	version bigint not null default 1
	CHECK (((year >= 1900) AND (year <= 2200)))
	CHECK ((file_name <> ''::text))
	CHECK ((file_size >= 0))
	CHECK ((state = ANY (ARRAY['in-use'::text, 'set-aside'::text])))
	CHECK ((title <> ''::text))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, file_sha256) REFERENCES letters.file(agency_id, sha256)
	FOREIGN KEY (agency_id, uploaded_by) REFERENCES people.person(agency_id, id)
	PRIMARY KEY (agency_id, id)
	CREATE INDEX letter_agency_id_file_sha256_idx1 ON letters.letter USING btree (agency_id, file_sha256)
	CREATE INDEX letter_agency_id_uploaded_at_id_idx ON letters.letter USING btree (agency_id, uploaded_at DESC, id DESC)
	CREATE UNIQUE INDEX letter_agency_id_file_sha256_idx ON letters.letter USING btree (agency_id, file_sha256) WHERE (state = 'in-use'::text)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON letters.letter FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select, update

table letters.letter_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	state text not null
	title text not null
	kind text not null
	sender text
	recipient text
	year integer
	dated date
	file_name text not null
	media_type text not null
	file_sha256 text not null
	file_size bigint not null
	uploaded_at timestamp with time zone not null
	uploaded_by uuid not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table letters.reading row level security forced
	agency_id uuid not null
	letter_id uuid not null
	reader_version text not null
	reading json not null
	blocks json not null
	pages integer
	created_at timestamp with time zone not null
	head jsonb generated as ((reading -> 'document'::text))::jsonb
	requirement_count integer generated as json_array_length((reading -> 'requirements'::text))
	assignment_count integer generated as json_array_length((reading -> 'assignments'::text))
	finding_count integer generated as json_array_length((reading -> 'findings'::text))
	binding_count integer generated as ((reading #>> '{coverage,binding}'::text[]))::integer
	placed_count integer generated as ((reading #>> '{coverage,placed}'::text[]))::integer
	CHECK ((pages >= 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, letter_id) REFERENCES letters.letter(agency_id, id)
	PRIMARY KEY (agency_id, letter_id, reader_version)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT ON letters.reading REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION journal.keep_batch('agency_id,letter_id,reader_version,reading,blocks,pages,created_at')
	CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON letters.reading FOR EACH ROW EXECUTE FUNCTION journal.refuse_rewrite()
	CREATE TRIGGER only_grows_all BEFORE TRUNCATE ON letters.reading FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_rewrite()
	rorkult_app may insert, select

table people.organisation
	id uuid not null
	kind text not null
	name text not null
	short_name text not null
	steered_by uuid
	CHECK (((kind = 'ministry'::text) = (steered_by IS NULL)))
	CHECK ((kind = ANY (ARRAY['ministry'::text, 'agency'::text])))
	CHECK ((name <> ''::text))
	CHECK ((short_name <> ''::text))
	FOREIGN KEY (steered_by) REFERENCES people.organisation(id)
	PRIMARY KEY (id)
	UNIQUE (short_name)
	rorkult_app may select

table people.person row level security forced
	agency_id uuid not null
	id uuid not null
	name text not null
	digest_salt uuid not null default gen_random_uuid()
	roles text[] not null default '{}'::text[]
	CHECK ((name <> ''::text))
	CHECK ((roles <@ ARRAY['controller'::text]))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id)
	policy own_agency for select to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON people.person FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id', 'name')
	rorkult_app may select

table people.person_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	name text
	digest_salt uuid
	roles text[] not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for select to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table platform.answer row level security forced
	agency_id uuid not null
	actor uuid not null
	key text not null
	request_sha256 text not null
	answer jsonb not null
	answered_at timestamp with time zone not null
	CHECK (((length(key) >= 1) AND (length(key) <= 200)))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, actor, key)
	policy own_answers for all to rorkult_app using ((agency_id = ( SELECT platform.current_agency() AS current_agency)) AND (actor = ( SELECT platform.current_actor() AS current_actor)))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT ON platform.answer REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION journal.keep_batch('agency_id,actor,key,request_sha256,answered_at')
	CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON platform.answer FOR EACH ROW EXECUTE FUNCTION journal.refuse_rewrite()
	CREATE TRIGGER only_grows_all BEFORE TRUNCATE ON platform.answer FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_rewrite()
	rorkult_app may insert, select

table platform.migration
	number integer not null
	name text not null
	sha256 text not null
	applied_at timestamp with time zone not null default now()
	PRIMARY KEY (number)
	rorkult_app may select
function journal.keep() returns trigger security definer
function journal.keep_batch() returns trigger security definer
function journal.refuse_change() returns trigger
function journal.refuse_rewrite() returns trigger
function journal.without_names(image jsonb, digested text[]) returns jsonb
function journal.write(relation text, agency uuid, row_key jsonb, before jsonb, after jsonb) returns journal.entry
function platform.current_actor() returns uuid
function platform.current_agency() returns uuid
