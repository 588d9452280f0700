-- A picture of the catalogue after all migrations, drawn by test/picture.ts. Not a script: migrations are.

table budget.allotment row level security forced
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null default 'in-force'::text
	chapter text not null
	chapter_name text
	item text not null
	sub_item text
	name text
	keywords text[] not null
	amount_ore bigint not null
	appropriation_ore bigint
	is_change boolean not null
	sources jsonb not null
	version bigint not null default 1
	CHECK ((state = ANY (ARRAY['in-force'::text, 'ended'::text, 'taken-back'::text])))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, acceptance_id) REFERENCES year.acceptance(agency_id, id)
	PRIMARY KEY (agency_id, id)
	CREATE INDEX allotment_agency_id_acceptance_id_idx ON budget.allotment USING btree (agency_id, acceptance_id)
	CREATE INDEX allotment_agency_id_year_place_idx ON budget.allotment USING btree (agency_id, year, place)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON budget.allotment FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select
	rorkult_app may update of state, chapter, chapter_name, item, sub_item, name, keywords, amount_ore, appropriation_ore, is_change, sources, version

table budget.allotment_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null
	chapter text not null
	chapter_name text
	item text not null
	sub_item text
	name text
	keywords text[] not null
	amount_ore bigint not null
	appropriation_ore bigint
	is_change boolean not null
	sources jsonb not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table budget.authorisation row level security forced
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null default 'in-force'::text
	kind text not null
	title text
	limit_percent numeric
	limit_ore bigint
	items text[] not null
	conditions text[] not null
	sources jsonb not null
	version bigint not null default 1
	CHECK ((state = ANY (ARRAY['in-force'::text, 'ended'::text, 'taken-back'::text])))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, acceptance_id) REFERENCES year.acceptance(agency_id, id)
	PRIMARY KEY (agency_id, id)
	CREATE INDEX authorisation_agency_id_acceptance_id_idx ON budget.authorisation USING btree (agency_id, acceptance_id)
	CREATE INDEX authorisation_agency_id_year_place_idx ON budget.authorisation USING btree (agency_id, year, place)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON budget.authorisation FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select
	rorkult_app may update of state, kind, title, limit_percent, limit_ore, items, conditions, sources, version

table budget.authorisation_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null
	kind text not null
	title text
	limit_percent numeric
	limit_ore bigint
	items text[] not null
	conditions text[] not null
	sources jsonb not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table budget.earmark row level security forced
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null default 'in-force'::text
	chapter text not null
	item text not null
	purpose text not null
	recipient text
	amount_ore bigint not null
	part_of uuid
	sources jsonb not null
	version bigint not null default 1
	CHECK ((state = ANY (ARRAY['in-force'::text, 'ended'::text, 'taken-back'::text])))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, acceptance_id) REFERENCES year.acceptance(agency_id, id)
	FOREIGN KEY (agency_id, part_of) REFERENCES budget.earmark(agency_id, id)
	PRIMARY KEY (agency_id, id)
	CREATE INDEX earmark_agency_id_acceptance_id_idx ON budget.earmark USING btree (agency_id, acceptance_id)
	CREATE INDEX earmark_agency_id_year_place_idx ON budget.earmark USING btree (agency_id, year, place)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON budget.earmark FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select
	rorkult_app may update of state, chapter, item, purpose, recipient, amount_ore, part_of, sources, version

table budget.earmark_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null
	chapter text not null
	item text not null
	purpose text not null
	recipient text
	amount_ore bigint not null
	part_of uuid
	sources jsonb not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table dialogue.meeting row level security forced
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null default 'in-force'::text
	name text not null
	period text
	sources jsonb not null
	version bigint not null default 1
	CHECK ((period ~ '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$'::text))
	CHECK ((state = ANY (ARRAY['in-force'::text, 'ended'::text, 'taken-back'::text])))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, acceptance_id) REFERENCES year.acceptance(agency_id, id)
	PRIMARY KEY (agency_id, id)
	CREATE INDEX meeting_agency_id_acceptance_id_idx ON dialogue.meeting USING btree (agency_id, acceptance_id)
	CREATE INDEX meeting_agency_id_year_place_idx ON dialogue.meeting USING btree (agency_id, year, place)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON dialogue.meeting FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select
	rorkult_app may update of state, name, period, sources, version

table dialogue.meeting_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null
	name text not null
	period text
	sources jsonb not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table journal.checkpoint
	number bigint not null
	up_to_seq bigint not null
	tree_size bigint not null
	root bytea not null
	signed_at timestamp with time zone not null
	signature bytea not null
	key_id text not null
	next_key bytea
	frontier bytea[] not null
	CHECK ((key_id ~ '^[0-9a-f]{64}$'::text))
	CHECK ((number > 0))
	CHECK ((octet_length(root) = 32))
	CHECK ((octet_length(signature) = 64))
	CHECK ((tree_size >= 0))
	CHECK ((up_to_seq = tree_size))
	PRIMARY KEY (number)
	CREATE INDEX checkpoint_tree_size_idx ON journal.checkpoint USING btree (tree_size)
	CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON journal.checkpoint FOR EACH ROW EXECUTE FUNCTION journal.refuse_rewrite()
	CREATE TRIGGER only_grows_all BEFORE TRUNCATE ON journal.checkpoint FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_rewrite()

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
	CREATE INDEX entry_agency_id_id_idx ON journal.entry USING btree (agency_id, id)
	CREATE INDEX entry_agency_id_relation_id_idx ON journal.entry USING btree (agency_id, relation, id)
	CREATE INDEX entry_id_idx ON journal.entry USING btree (id) WHERE (seq IS NULL)
	CREATE INDEX entry_relation_row_key_id_idx ON journal.entry USING btree (relation, row_key, id)
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER entries_stay BEFORE DELETE OR UPDATE ON journal.entry FOR EACH ROW EXECUTE FUNCTION journal.refuse_change()
	CREATE TRIGGER entries_stay_all BEFORE TRUNCATE ON journal.entry FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_change()

table journal.leaf
	seq bigint not null
	entry bigint not null
	hash bytea not null
	CHECK ((octet_length(hash) = 32))
	CHECK ((seq > 0))
	PRIMARY KEY (seq)
	UNIQUE (entry)
	CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON journal.leaf FOR EACH ROW EXECUTE FUNCTION journal.refuse_rewrite()
	CREATE TRIGGER only_grows_all BEFORE TRUNCATE ON journal.leaf FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_rewrite()

table journal.node
	level smallint not null
	place bigint not null
	hash bytea not null
	CHECK ((level = ANY (ARRAY[8, 16, 24, 32])))
	CHECK ((octet_length(hash) = 32))
	CHECK ((place >= 0))
	PRIMARY KEY (level, place)
	CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON journal.node FOR EACH ROW EXECUTE FUNCTION journal.refuse_rewrite()
	CREATE TRIGGER only_grows_all BEFORE TRUNCATE ON journal.node FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_rewrite()

table letters.comment row level security forced
	agency_id uuid not null
	id uuid not null
	letter_id uuid not null
	reader_version text not null
	row_key text not null
	text text not null
	digest_salt uuid not null default gen_random_uuid()
	state text not null default 'standing'::text
	made_at timestamp with time zone not null
	made_by uuid not null
	version bigint not null default 1
	CHECK ((state = ANY (ARRAY['standing'::text, 'resolved'::text, 'taken-back'::text])))
	CHECK ((text <> ''::text))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, letter_id, reader_version) REFERENCES letters.reading(agency_id, letter_id, reader_version)
	FOREIGN KEY (made_by) REFERENCES people.identity(person_id)
	PRIMARY KEY (agency_id, id)
	CREATE INDEX comment_agency_id_letter_id_reader_version_made_at_idx ON letters.comment USING btree (agency_id, letter_id, reader_version, made_at)
	policy add_own for insert to rorkult_app using  with check ((agency_id = ( SELECT platform.current_agency() AS current_agency)) AND (made_by = ( SELECT platform.current_actor() AS current_actor)) AND (state = 'standing'::text))
	policy close_own for update to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency)) with check ((agency_id = ( SELECT platform.current_agency() AS current_agency)) AND ((state <> 'taken-back'::text) OR (made_by = ( SELECT platform.current_actor() AS current_actor))))
	policy own_agency for select to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON letters.comment FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id', 'text')
	CREATE TRIGGER tell_added AFTER INSERT ON letters.comment REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION letters.tell_of_review()
	CREATE TRIGGER tell_changed AFTER UPDATE ON letters.comment REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION letters.tell_of_review()
	rorkult_app may insert, select
	rorkult_app may update of state, version

table letters.comment_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	letter_id uuid not null
	reader_version text not null
	row_key text not null
	text text
	digest_salt uuid
	state text not null
	made_at timestamp with time zone not null
	made_by uuid not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for select to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

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
	CREATE TRIGGER keep AFTER INSERT ON letters.file REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION journal.keep_batch('agency_id,sha256,size,added_at', 'content,sha256')
	CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON letters.file FOR EACH ROW EXECUTE FUNCTION journal.refuse_rewrite()
	CREATE TRIGGER only_grows_all BEFORE TRUNCATE ON letters.file FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_rewrite()
	rorkult_app may insert, select

table letters.inquiry row level security forced
	agency_id uuid not null
	id uuid not null
	letter_id uuid not null
	opening text not null
	sent_at timestamp with time zone not null
	sent_by uuid not null
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, letter_id) REFERENCES letters.letter(agency_id, id)
	FOREIGN KEY (sent_by) REFERENCES people.identity(person_id)
	PRIMARY KEY (agency_id, id)
	policy add_own for insert to rorkult_app using  with check ((agency_id = ( SELECT platform.current_agency() AS current_agency)) AND (sent_by = ( SELECT platform.current_actor() AS current_actor)))
	policy own_agency for select to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT ON letters.inquiry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION journal.keep_batch('agency_id,id,letter_id,opening,sent_at,sent_by')
	CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON letters.inquiry FOR EACH ROW EXECUTE FUNCTION journal.refuse_rewrite()
	CREATE TRIGGER only_grows_all BEFORE TRUNCATE ON letters.inquiry FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_rewrite()
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
	FOREIGN KEY (uploaded_by) REFERENCES people.identity(person_id)
	PRIMARY KEY (agency_id, id)
	CREATE INDEX letter_agency_id_file_sha256_idx1 ON letters.letter USING btree (agency_id, file_sha256)
	CREATE INDEX letter_agency_id_uploaded_at_id_idx ON letters.letter USING btree (agency_id, uploaded_at DESC, id DESC)
	CREATE UNIQUE INDEX letter_agency_id_file_sha256_idx ON letters.letter USING btree (agency_id, file_sha256) WHERE (state = 'in-use'::text)
	policy add_own for insert to rorkult_app using  with check ((agency_id = ( SELECT platform.current_agency() AS current_agency)) AND (uploaded_by = ( SELECT platform.current_actor() AS current_actor)))
	policy change_own for update to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy own_agency for select to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON letters.letter FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select
	rorkult_app may update of state, title, kind, sender, recipient, year, dated, version

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

table letters.mention row level security forced
	agency_id uuid not null
	comment_id uuid not null
	person_id uuid not null
	read_at timestamp with time zone
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, comment_id) REFERENCES letters.comment(agency_id, id)
	FOREIGN KEY (person_id) REFERENCES people.identity(person_id)
	PRIMARY KEY (agency_id, comment_id, person_id)
	CREATE INDEX mention_agency_id_person_id_idx ON letters.mention USING btree (agency_id, person_id) WHERE (read_at IS NULL)
	policy add_colleague for insert to rorkult_app using  with check ((agency_id = ( SELECT platform.current_agency() AS current_agency)) AND (read_at IS NULL) AND (EXISTS ( SELECT
   FROM people.role r
  WHERE ((r.agency_id = mention.agency_id) AND (r.person_id = mention.person_id)))))
	policy own_agency for select to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	policy read_own for update to rorkult_app using ((agency_id = ( SELECT platform.current_agency() AS current_agency)) AND (person_id = ( SELECT platform.current_actor() AS current_actor)))
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON letters.mention FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,comment_id,person_id')
	rorkult_app may insert, select
	rorkult_app may update of read_at

table letters.mention_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	comment_id uuid not null
	person_id uuid not null
	read_at timestamp with time zone
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, comment_id, person_id, entry)
	policy own_agency for select to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table letters.question row level security forced
	agency_id uuid not null
	id uuid not null
	inquiry_id uuid not null
	letter_id uuid not null
	place integer not null
	row_key text not null
	text text not null
	sources jsonb not null
	state text not null default 'open'::text
	answer text
	answered_at timestamp with time zone
	answered_by uuid
	version bigint not null default 1
	CHECK (((state = 'answered'::text) = ((answer IS NOT NULL) AND (answered_at IS NOT NULL) AND (answered_by IS NOT NULL))))
	CHECK ((answer <> ''::text))
	CHECK ((place >= 0))
	CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text, 'withdrawn'::text])))
	CHECK ((text <> ''::text))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, inquiry_id) REFERENCES letters.inquiry(agency_id, id)
	FOREIGN KEY (agency_id, letter_id) REFERENCES letters.letter(agency_id, id)
	FOREIGN KEY (answered_by) REFERENCES people.identity(person_id)
	PRIMARY KEY (agency_id, id)
	UNIQUE (agency_id, inquiry_id, place)
	CREATE INDEX question_agency_id_letter_id_idx ON letters.question USING btree (agency_id, letter_id)
	policy add_own for insert to rorkult_app using  with check ((agency_id = ( SELECT platform.current_agency() AS current_agency)) AND (state = 'open'::text))
	policy go_on_own for update to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency)) with check ((agency_id = ( SELECT platform.current_agency() AS current_agency)) AND ((state = 'withdrawn'::text) OR (answered_by = ( SELECT platform.current_actor() AS current_actor))))
	policy own_agency for select to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON letters.question FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select
	rorkult_app may update of state, answer, answered_at, answered_by, version

table letters.question_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	inquiry_id uuid not null
	letter_id uuid not null
	place integer not null
	row_key text not null
	text text not null
	sources jsonb not null
	state text not null
	answer text
	answered_at timestamp with time zone
	answered_by uuid
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for select to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
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

table letters.review_step row level security forced
	agency_id uuid not null
	letter_id uuid not null
	reader_version text not null
	number integer not null
	id uuid not null
	person_id uuid not null
	at timestamp with time zone not null
	step json not null
	CHECK ((number > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, letter_id, reader_version) REFERENCES letters.reading(agency_id, letter_id, reader_version)
	FOREIGN KEY (person_id) REFERENCES people.identity(person_id)
	PRIMARY KEY (agency_id, letter_id, reader_version, number)
	UNIQUE (agency_id, letter_id, id)
	policy add_own for insert to rorkult_app using  with check ((agency_id = ( SELECT platform.current_agency() AS current_agency)) AND (person_id = ( SELECT platform.current_actor() AS current_actor)))
	policy own_agency for select to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT ON letters.review_step REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION journal.keep_batch('agency_id,letter_id,reader_version,number,id,person_id,at,step')
	CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON letters.review_step FOR EACH ROW EXECUTE FUNCTION journal.refuse_rewrite()
	CREATE TRIGGER only_grows_all BEFORE TRUNCATE ON letters.review_step FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_rewrite()
	CREATE TRIGGER tell AFTER INSERT ON letters.review_step REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION letters.tell_of_review()
	rorkult_app may insert, select

table letters.sending row level security forced
	agency_id uuid not null
	letter_id uuid not null
	supplements uuid
	sent_at timestamp with time zone not null
	sent_by uuid not null
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, letter_id) REFERENCES letters.letter(agency_id, id)
	FOREIGN KEY (agency_id, supplements) REFERENCES letters.letter(agency_id, id)
	FOREIGN KEY (sent_by) REFERENCES people.identity(person_id)
	PRIMARY KEY (agency_id, letter_id)
	policy add_own for insert to rorkult_app using  with check ((agency_id = ( SELECT platform.current_agency() AS current_agency)) AND (sent_by = ( SELECT platform.current_actor() AS current_actor)))
	policy own_agency for select to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT ON letters.sending REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION journal.keep_batch('agency_id,letter_id,supplements,sent_at,sent_by')
	CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON letters.sending FOR EACH ROW EXECUTE FUNCTION journal.refuse_rewrite()
	CREATE TRIGGER only_grows_all BEFORE TRUNCATE ON letters.sending FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_rewrite()
	rorkult_app may insert, select

table people.confirming row level security forced
	agency_id uuid not null
	needs_second boolean not null
	version bigint not null default 1
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON people.confirming FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id')
	rorkult_app may insert, select
	rorkult_app may update of needs_second, version

table people.confirming_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	needs_second boolean not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, entry)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table people.identity
	person_id uuid not null
	home_id uuid not null
	FOREIGN KEY (home_id) REFERENCES people.organisation(id)
	PRIMARY KEY (person_id)
	UNIQUE (home_id, person_id)

table people.organisation row level security forced
	id uuid not null
	kind text not null
	name text not null
	short_name text not null
	number text
	version bigint not null default 1
	CHECK ((kind = ANY (ARRAY['ministry'::text, 'agency'::text, 'municipality'::text])))
	CHECK ((name <> ''::text))
	CHECK ((number ~ '^[0-9]{9}$'::text))
	CHECK ((short_name <> ''::text))
	CHECK ((version > 0))
	PRIMARY KEY (id)
	UNIQUE (number)
	UNIQUE (short_name)
	policy everybody_sees for select to rorkult_app using true
	policy members_add for insert to rorkult_app using  with check (( SELECT platform.current_agency() AS current_agency) IS NOT NULL)
	policy own_and_looked_after for update to rorkult_app using ((id = ( SELECT platform.current_agency() AS current_agency)) OR (id IN ( SELECT people.looked_after() AS looked_after)))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON people.organisation FOR EACH ROW EXECUTE FUNCTION journal.keep('id')
	rorkult_app may insert, select
	rorkult_app may update of name, short_name, number, version

table people.organisation_history
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	id uuid not null
	kind text not null
	name text not null
	short_name text not null
	number text
	version bigint not null
	CHECK ((valid_to >= valid_from))
	PRIMARY KEY (id, entry)
	rorkult_app may select

table people.person row level security forced
	agency_id uuid not null
	id uuid not null
	name text
	digest_salt uuid default gen_random_uuid()
	email text
	phone text
	issuer text
	claim text
	state text not null default 'active'::text
	version bigint not null default 1
	CHECK (
CASE
    WHEN (state = 'erased'::text) THEN (num_nonnulls(name, email, phone, issuer, claim, digest_salt) = 0)
    ELSE ((name IS NOT NULL) AND (digest_salt IS NOT NULL))
END)
	CHECK (((issuer IS NULL) = (claim IS NULL)))
	CHECK ((claim <> ''::text))
	CHECK ((email <> ''::text))
	CHECK ((issuer <> ''::text))
	CHECK ((name <> ''::text))
	CHECK ((phone <> ''::text))
	CHECK ((state = ANY (ARRAY['active'::text, 'ended'::text, 'erased'::text])))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, id) REFERENCES people.identity(home_id, person_id)
	PRIMARY KEY (agency_id, id)
	UNIQUE (agency_id, issuer, claim)
	policy add_own for insert to rorkult_app using  with check ((agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after)))
	policy change_own for update to rorkult_app using ((agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after)))
	policy known_here for select to rorkult_app using (id IN ( SELECT people.known_here() AS known_here))
	policy own_agency for select to rorkult_app using ((agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after)))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON people.person FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id', 'name,email,phone,issuer,claim')
	CREATE TRIGGER know BEFORE INSERT OR UPDATE ON people.person FOR EACH ROW EXECUTE FUNCTION people.know()
	CREATE TRIGGER tell_ended AFTER UPDATE ON people.person FOR EACH ROW WHEN (((old.state = 'active'::text) AND (new.state <> 'active'::text))) EXECUTE FUNCTION people.tell_ended()
	rorkult_app may insert
	rorkult_app may select of agency_id, id, name, email, phone, issuer, state, version
	rorkult_app may update of name, digest_salt, email, phone, issuer, claim, state, version

table people.person_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	name text
	digest_salt uuid
	email text
	phone text
	issuer text
	claim text
	state text not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy known_here for select to rorkult_app using (id IN ( SELECT people.known_here() AS known_here))
	policy own_agency for select to rorkult_app using ((agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after)))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table people.role row level security forced
	agency_id uuid not null
	id uuid not null
	person_id uuid not null
	role text not null
	unit_id uuid
	from_day date not null
	to_day date
	deputy_for uuid
	version bigint not null default 1
	CHECK ((deputy_for <> id))
	CHECK ((role = ANY (ARRAY['administrator'::text, 'controller'::text, 'assignment-owner'::text, 'director'::text, 'finance-officer'::text, 'risk-owner'::text, 'steward'::text, 'auditor'::text])))
	CHECK ((to_day >= (from_day - 1)))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, deputy_for, role) REFERENCES people.role(agency_id, id, role)
	FOREIGN KEY (agency_id, unit_id) REFERENCES people.unit(agency_id, id)
	FOREIGN KEY (person_id) REFERENCES people.identity(person_id)
	PRIMARY KEY (agency_id, id)
	UNIQUE (agency_id, id, role)
	CREATE INDEX role_agency_id_person_id_idx ON people.role USING btree (agency_id, person_id)
	policy add_own for insert to rorkult_app using  with check (((agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after))) AND people.is_in_reach(person_id))
	policy change_own for update to rorkult_app using ((agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after)))
	policy own_agency for select to rorkult_app using ((agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after)))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON people.role FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select
	rorkult_app may update of to_day, version

table people.role_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	person_id uuid not null
	role text not null
	unit_id uuid
	from_day date not null
	to_day date
	deputy_for uuid
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for select to rorkult_app using ((agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after)))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table people.saved_view row level security forced
	agency_id uuid not null
	id uuid not null
	person_id uuid not null
	page text not null
	name text not null
	address jsonb not null
	shared boolean not null
	state text not null default 'kept'::text
	version bigint not null default 1
	CHECK ((name <> ''::text))
	CHECK ((state = ANY (ARRAY['kept'::text, 'removed'::text])))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (person_id) REFERENCES people.identity(person_id)
	PRIMARY KEY (agency_id, id)
	CREATE INDEX saved_view_agency_id_page_idx ON people.saved_view USING btree (agency_id, page) WHERE ((state = 'kept'::text) AND shared)
	CREATE UNIQUE INDEX saved_view_agency_id_person_id_page_name_idx ON people.saved_view USING btree (agency_id, person_id, page, name) WHERE (state = 'kept'::text)
	policy add_own for insert to rorkult_app using  with check ((agency_id = ( SELECT platform.current_agency() AS current_agency)) AND (person_id = ( SELECT platform.current_actor() AS current_actor)))
	policy change_own for update to rorkult_app using ((agency_id = ( SELECT platform.current_agency() AS current_agency)) AND (person_id = ( SELECT platform.current_actor() AS current_actor)))
	policy own_or_shared for select to rorkult_app using ((agency_id = ( SELECT platform.current_agency() AS current_agency)) AND (shared OR (person_id = ( SELECT platform.current_actor() AS current_actor))))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON people.saved_view FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select
	rorkult_app may update of name, address, shared, state, version

table people.saved_view_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	person_id uuid not null
	page text not null
	name text not null
	address jsonb not null
	shared boolean not null
	state text not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_history for select to rorkult_app using ((agency_id = ( SELECT platform.current_agency() AS current_agency)) AND (person_id = ( SELECT platform.current_actor() AS current_actor)))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table people.session row level security forced
	agency_id uuid not null
	id uuid not null
	person_id uuid not null
	acting_for uuid not null
	begun_at timestamp with time zone not null
	authenticated_at timestamp with time zone not null
	expires_at timestamp with time zone not null
	ended_at timestamp with time zone
	ended_by uuid
	ended_because text
	provider_sid text
	acr text
	device text not null
	version bigint not null default 1
	CHECK ((device <> ''::text))
	CHECK ((ended_because = ANY (ARRAY['signed-out'::text, 'ended-by-person'::text, 'ended-by-administrator'::text, 'signed-in-again'::text, 'ended-by-provider'::text])))
	CHECK ((expires_at > begun_at))
	CHECK ((num_nonnulls(ended_at, ended_by, ended_because) = ANY (ARRAY[0, 3])))
	CHECK ((version > 0))
	FOREIGN KEY (acting_for) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, person_id) REFERENCES people.person(agency_id, id)
	FOREIGN KEY (ended_by) REFERENCES people.identity(person_id)
	PRIMARY KEY (agency_id, id)
	CREATE INDEX session_agency_id_begun_at_id_idx ON people.session USING btree (agency_id, begun_at DESC, id DESC) WHERE (ended_at IS NULL)
	CREATE INDEX session_agency_id_person_id_begun_at_idx ON people.session USING btree (agency_id, person_id, begun_at DESC)
	policy add_own for insert to rorkult_app using  with check ((person_id = ( SELECT platform.current_actor() AS current_actor)) AND (acting_for = ( SELECT platform.current_agency() AS current_agency)))
	policy change_own_and_looked_after for update to rorkult_app using ((person_id = ( SELECT platform.current_actor() AS current_actor)) OR (agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after))) with check (((person_id = ( SELECT platform.current_actor() AS current_actor)) OR (agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after))) AND ((ended_by IS NULL) OR (ended_by = ( SELECT platform.current_actor() AS current_actor))))
	policy own_and_looked_after for select to rorkult_app using ((person_id = ( SELECT platform.current_actor() AS current_actor)) OR (agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after)))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER ended_stays BEFORE UPDATE ON people.session FOR EACH ROW EXECUTE FUNCTION people.keep_ended()
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON people.session FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	CREATE TRIGGER tell_ended AFTER UPDATE ON people.session FOR EACH ROW WHEN (((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL))) EXECUTE FUNCTION people.tell_ended()
	rorkult_app may insert, select
	rorkult_app may update of acting_for, ended_at, ended_by, ended_because, version

table people.session_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	person_id uuid not null
	acting_for uuid not null
	begun_at timestamp with time zone not null
	authenticated_at timestamp with time zone not null
	expires_at timestamp with time zone not null
	ended_at timestamp with time zone
	ended_by uuid
	ended_because text
	provider_sid text
	acr text
	device text not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy owner_sees_all for all to rorkult_owner using true with check true

table people.session_key row level security forced
	agency_id uuid not null
	id uuid not null
	token_sha256 text not null
	used_at timestamp with time zone not null
	CHECK ((token_sha256 ~ '^[0-9a-f]{64}$'::text))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, id) REFERENCES people.session(agency_id, id)
	PRIMARY KEY (agency_id, id)
	policy of_a_seen_session for select to rorkult_app using (EXISTS ( SELECT
   FROM people.session s
  WHERE ((s.agency_id = session_key.agency_id) AND (s.id = session_key.id))))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select of agency_id, id, used_at

table people.steering row level security forced
	agency_id uuid not null
	year integer not null
	ministry_id uuid not null
	version bigint not null default 1
	CHECK (((year >= 1900) AND (year <= 2200)))
	CHECK ((ministry_id <> agency_id))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (ministry_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, year)
	policy add_own for insert to rorkult_app using  with check ((agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after)) OR ((ministry_id = ( SELECT platform.current_agency() AS current_agency)) AND people.is_new(agency_id)))
	policy change_own for update to rorkult_app using ((agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after)))
	policy own_agencies for select to rorkult_app using (ministry_id = ( SELECT platform.current_agency() AS current_agency))
	policy own_agency for select to rorkult_app using ((agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after)))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON people.steering FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,year')
	rorkult_app may insert, select
	rorkult_app may update of ministry_id, version

table people.steering_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	year integer not null
	ministry_id uuid not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, year, entry)
	policy own_agency for select to rorkult_app using ((agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after)))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table people.unit row level security forced
	agency_id uuid not null
	id uuid not null
	name text not null
	parent_id uuid
	state text not null default 'open'::text
	version bigint not null default 1
	number text
	CHECK ((name <> ''::text))
	CHECK ((number ~ '^[0-9]{9}$'::text))
	CHECK ((parent_id <> id))
	CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, parent_id) REFERENCES people.unit(agency_id, id)
	PRIMARY KEY (agency_id, id)
	UNIQUE (agency_id, number)
	policy add_own for insert to rorkult_app using  with check ((agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after)))
	policy change_own for update to rorkult_app using ((agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after)))
	policy own_agency for select to rorkult_app using ((agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after)))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON people.unit FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select
	rorkult_app may update of name, parent_id, state, version, number

table people.unit_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	name text not null
	parent_id uuid
	state text not null
	version bigint not null
	number text
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for select to rorkult_app using ((agency_id = ( SELECT platform.current_agency() AS current_agency)) OR (agency_id IN ( SELECT people.looked_after() AS looked_after)))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table plan.assignment row level security forced
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null default 'in-force'::text
	number text not null
	title text not null
	kind text not null
	goal text
	lead text
	participants text[] not null
	background text
	description text
	financing text
	open_ended text
	parts jsonb not null
	sources jsonb not null
	version bigint not null default 1
	CHECK ((kind = ANY (ARRAY['new'::text, 'carried-over'::text, 'revised'::text, 'rd'::text, 'rd-bound'::text])))
	CHECK ((state = ANY (ARRAY['in-force'::text, 'ended'::text, 'taken-back'::text])))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, acceptance_id) REFERENCES year.acceptance(agency_id, id)
	PRIMARY KEY (agency_id, id)
	CREATE INDEX assignment_agency_id_acceptance_id_idx ON plan.assignment USING btree (agency_id, acceptance_id)
	CREATE INDEX assignment_agency_id_year_place_idx ON plan.assignment USING btree (agency_id, year, place)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON plan.assignment FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select
	rorkult_app may update of state, number, title, kind, goal, lead, participants, background, description, financing, open_ended, parts, sources, version

table plan.assignment_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null
	number text not null
	title text not null
	kind text not null
	goal text
	lead text
	participants text[] not null
	background text
	description text
	financing text
	open_ended text
	parts jsonb not null
	sources jsonb not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table plan.deadline row level security forced
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null default 'in-force'::text
	assignment_id uuid
	duty_id uuid
	part text
	day date
	label text
	text text not null
	version bigint not null default 1
	CHECK ((num_nonnulls(assignment_id, duty_id) = 1))
	CHECK ((state = ANY (ARRAY['in-force'::text, 'ended'::text, 'taken-back'::text])))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, acceptance_id) REFERENCES year.acceptance(agency_id, id)
	FOREIGN KEY (agency_id, assignment_id) REFERENCES plan.assignment(agency_id, id)
	FOREIGN KEY (agency_id, duty_id) REFERENCES plan.duty(agency_id, id)
	PRIMARY KEY (agency_id, id)
	CREATE INDEX deadline_agency_id_acceptance_id_idx ON plan.deadline USING btree (agency_id, acceptance_id)
	CREATE INDEX deadline_agency_id_assignment_id_idx ON plan.deadline USING btree (agency_id, assignment_id) WHERE (assignment_id IS NOT NULL)
	CREATE INDEX deadline_agency_id_duty_id_idx ON plan.deadline USING btree (agency_id, duty_id) WHERE (duty_id IS NOT NULL)
	CREATE INDEX deadline_agency_id_year_place_idx ON plan.deadline USING btree (agency_id, year, place)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON plan.deadline FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select
	rorkult_app may update of state, assignment_id, duty_id, part, day, label, text, version

table plan.deadline_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null
	assignment_id uuid
	duty_id uuid
	part text
	day date
	label text
	text text not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table plan.duty row level security forced
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null default 'in-force'::text
	number text not null
	text text not null
	actor text
	co_actors text[] not null
	modality text not null
	kind text not null
	recurrence text
	goal text
	assignment text
	heading text[] not null
	sources jsonb not null
	version bigint not null default 1
	CHECK ((modality = ANY (ARRAY['must'::text, 'must-not'::text, 'should'::text, 'may'::text, 'asked'::text, 'expected'::text])))
	CHECK ((recurrence = ANY (ARRAY['continuous'::text, 'month'::text, 'quarter'::text, 'third'::text, 'half-year'::text, 'year'::text, 'event'::text])))
	CHECK ((state = ANY (ARRAY['in-force'::text, 'ended'::text, 'taken-back'::text])))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, acceptance_id) REFERENCES year.acceptance(agency_id, id)
	PRIMARY KEY (agency_id, id)
	CREATE INDEX duty_agency_id_acceptance_id_idx ON plan.duty USING btree (agency_id, acceptance_id)
	CREATE INDEX duty_agency_id_year_place_idx ON plan.duty USING btree (agency_id, year, place)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON plan.duty FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select
	rorkult_app may update of state, number, text, actor, co_actors, modality, kind, recurrence, goal, assignment, heading, sources, version

table plan.duty_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null
	number text not null
	text text not null
	actor text
	co_actors text[] not null
	modality text not null
	kind text not null
	recurrence text
	goal text
	assignment text
	heading text[] not null
	sources jsonb not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table plan.goal row level security forced
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null default 'in-force'::text
	number text not null
	text text not null
	parent text
	sources jsonb not null
	version bigint not null default 1
	CHECK ((state = ANY (ARRAY['in-force'::text, 'ended'::text, 'taken-back'::text])))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, acceptance_id) REFERENCES year.acceptance(agency_id, id)
	PRIMARY KEY (agency_id, id)
	CREATE INDEX goal_agency_id_acceptance_id_idx ON plan.goal USING btree (agency_id, acceptance_id)
	CREATE INDEX goal_agency_id_year_place_idx ON plan.goal USING btree (agency_id, year, place)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON plan.goal FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select
	rorkult_app may update of state, number, text, parent, sources, version

table plan.goal_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null
	number text not null
	text text not null
	parent text
	sources jsonb not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table plan.indicator row level security forced
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null default 'in-force'::text
	number text not null
	text text not null
	goal text
	target text
	kind text not null
	results jsonb not null
	sources jsonb not null
	version bigint not null default 1
	CHECK ((kind = ANY (ARRAY['indicator'::text, 'key-figure'::text])))
	CHECK ((state = ANY (ARRAY['in-force'::text, 'ended'::text, 'taken-back'::text])))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, acceptance_id) REFERENCES year.acceptance(agency_id, id)
	PRIMARY KEY (agency_id, id)
	CREATE INDEX indicator_agency_id_acceptance_id_idx ON plan.indicator USING btree (agency_id, acceptance_id)
	CREATE INDEX indicator_agency_id_year_place_idx ON plan.indicator USING btree (agency_id, year, place)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON plan.indicator FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select
	rorkult_app may update of state, number, text, goal, target, kind, results, sources, version

table plan.indicator_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null
	number text not null
	text text not null
	goal text
	target text
	kind text not null
	results jsonb not null
	sources jsonb not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
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
	CREATE TRIGGER keep_removal AFTER DELETE ON platform.answer REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION journal.keep_removal('agency_id,actor,key,request_sha256,answered_at')
	CREATE TRIGGER kept_for_its_time BEFORE DELETE ON platform.answer FOR EACH ROW EXECUTE FUNCTION platform.refuse_early_removal()
	CREATE TRIGGER only_grows BEFORE UPDATE ON platform.answer FOR EACH ROW EXECUTE FUNCTION journal.refuse_rewrite()
	CREATE TRIGGER only_grows_all BEFORE TRUNCATE ON platform.answer FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_rewrite()
	rorkult_app may insert, select

table platform.job row level security forced
	agency_id uuid not null
	id uuid not null default gen_random_uuid()
	kind text not null
	payload jsonb not null default '{}'::jsonb
	run_at timestamp with time zone not null
	every interval
	attempts integer not null default 0
	lease uuid
	leased_until timestamp with time zone
	CHECK (((lease IS NULL) = (leased_until IS NULL)))
	CHECK ((every > '00:00:00'::interval))
	CHECK ((kind <> ''::text))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id)
	CREATE UNIQUE INDEX job_agency_id_kind_idx ON platform.job USING btree (agency_id, kind) WHERE (every IS NOT NULL)
	policy own_agency for select to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table platform.migration
	number integer not null
	name text not null
	sha256 text not null
	applied_at timestamp with time zone not null default now()
	PRIMARY KEY (number)
	rorkult_app may select

table reports.report row level security forced
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null default 'in-force'::text
	name text not null
	as_of date
	due date
	every text
	sources jsonb not null
	version bigint not null default 1
	CHECK ((every = ANY (ARRAY['month'::text, 'quarter'::text, 'third'::text, 'half-year'::text, 'year'::text])))
	CHECK ((state = ANY (ARRAY['in-force'::text, 'ended'::text, 'taken-back'::text])))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, acceptance_id) REFERENCES year.acceptance(agency_id, id)
	PRIMARY KEY (agency_id, id)
	CREATE INDEX report_agency_id_acceptance_id_idx ON reports.report USING btree (agency_id, acceptance_id)
	CREATE INDEX report_agency_id_year_place_idx ON reports.report USING btree (agency_id, year, place)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON reports.report FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select
	rorkult_app may update of state, name, as_of, due, every, sources, version

table reports.report_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	acceptance_id uuid not null
	year integer not null
	place integer not null
	state text not null
	name text not null
	as_of date
	due date
	every text
	sources jsonb not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table year.acceptance row level security forced
	agency_id uuid not null
	id uuid not null
	letter_id uuid not null
	reader_version text not null
	year integer not null
	state text not null default 'standing'::text
	accepted_at timestamp with time zone not null
	accepted_by uuid not null
	version bigint not null default 1
	CHECK (((year >= 1900) AND (year <= 2200)))
	CHECK ((state = ANY (ARRAY['standing'::text, 'taken-back'::text])))
	CHECK ((version > 0))
	FOREIGN KEY (accepted_by) REFERENCES people.identity(person_id)
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, letter_id, reader_version) REFERENCES letters.reading(agency_id, letter_id, reader_version)
	PRIMARY KEY (agency_id, id)
	CREATE INDEX acceptance_agency_id_year_idx ON year.acceptance USING btree (agency_id, year)
	CREATE UNIQUE INDEX acceptance_agency_id_letter_id_idx ON year.acceptance USING btree (agency_id, letter_id) WHERE (state = 'standing'::text)
	policy add_own for insert to rorkult_app using  with check ((agency_id = ( SELECT platform.current_agency() AS current_agency)) AND (accepted_by = ( SELECT platform.current_actor() AS current_actor)))
	policy change_own for update to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy own_agency for select to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER another_has_accepted BEFORE INSERT ON year.acceptance FOR EACH ROW EXECUTE FUNCTION year.another_has_accepted()
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON year.acceptance FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select
	rorkult_app may update of state, version

table year.acceptance_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	letter_id uuid not null
	reader_version text not null
	year integer not null
	state text not null
	accepted_at timestamp with time zone not null
	accepted_by uuid not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table year.feed row level security forced
	agency_id uuid not null
	id uuid not null
	person_id uuid not null
	secret_sha256 text not null
	language text not null
	state text not null default 'open'::text
	made_at timestamp with time zone not null
	version bigint not null default 1
	CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text])))
	CHECK ((secret_sha256 ~ '^[0-9a-f]{64}$'::text))
	CHECK ((state = ANY (ARRAY['open'::text, 'ended'::text])))
	CHECK ((version > 0))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (person_id) REFERENCES people.identity(person_id)
	PRIMARY KEY (agency_id, id)
	CREATE INDEX feed_agency_id_person_id_idx ON year.feed USING btree (agency_id, person_id) WHERE (state = 'open'::text)
	policy add_own for insert to rorkult_app using  with check ((agency_id = ( SELECT platform.current_agency() AS current_agency)) AND (person_id = ( SELECT platform.current_actor() AS current_actor)))
	policy change_own for update to rorkult_app using ((agency_id = ( SELECT platform.current_agency() AS current_agency)) AND (person_id = ( SELECT platform.current_actor() AS current_actor)))
	policy own_agency for select to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON year.feed FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select
	rorkult_app may update of state, version

table year.feed_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	person_id uuid not null
	secret_sha256 text not null
	language text not null
	state text not null
	made_at timestamp with time zone not null
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select

table year.proposal row level security forced
	agency_id uuid not null
	id uuid not null
	letter_id uuid not null
	reader_version text not null
	year integer not null
	keys text[]
	review_sha256 text not null
	year_sha256 text not null
	state text not null default 'waiting'::text
	proposed_at timestamp with time zone not null
	proposed_by uuid not null
	closed_at timestamp with time zone
	closed_by uuid
	acceptance_id uuid
	version bigint not null default 1
	CHECK ((((state = 'waiting'::text) = (closed_at IS NULL)) AND ((closed_at IS NULL) = (closed_by IS NULL))))
	CHECK (((state <> 'confirmed'::text) OR (closed_by <> proposed_by)))
	CHECK (((state = 'confirmed'::text) = (acceptance_id IS NOT NULL)))
	CHECK (((year >= 1900) AND (year <= 2200)))
	CHECK ((review_sha256 ~ '^[0-9a-f]{64}$'::text))
	CHECK ((state = ANY (ARRAY['waiting'::text, 'confirmed'::text, 'withdrawn'::text])))
	CHECK ((version > 0))
	CHECK ((year_sha256 ~ '^[0-9a-f]{64}$'::text))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	FOREIGN KEY (agency_id, acceptance_id) REFERENCES year.acceptance(agency_id, id) DEFERRABLE INITIALLY DEFERRED
	FOREIGN KEY (agency_id, letter_id, reader_version) REFERENCES letters.reading(agency_id, letter_id, reader_version)
	FOREIGN KEY (closed_by) REFERENCES people.identity(person_id)
	FOREIGN KEY (proposed_by) REFERENCES people.identity(person_id)
	PRIMARY KEY (agency_id, id)
	CREATE INDEX proposal_agency_id_acceptance_id_idx ON year.proposal USING btree (agency_id, acceptance_id) WHERE (acceptance_id IS NOT NULL)
	CREATE INDEX proposal_agency_id_year_idx ON year.proposal USING btree (agency_id, year) WHERE (state = 'waiting'::text)
	CREATE UNIQUE INDEX proposal_agency_id_letter_id_idx ON year.proposal USING btree (agency_id, letter_id) WHERE (state = 'waiting'::text)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	CREATE TRIGGER keep AFTER INSERT OR DELETE OR UPDATE ON year.proposal FOR EACH ROW EXECUTE FUNCTION journal.keep('agency_id,id')
	rorkult_app may insert, select
	rorkult_app may update of state, closed_at, closed_by, acceptance_id, version

table year.proposal_history row level security forced
	entry bigint not null
	valid_from timestamp with time zone not null
	valid_to timestamp with time zone
	agency_id uuid not null
	id uuid not null
	letter_id uuid not null
	reader_version text not null
	year integer not null
	keys text[]
	review_sha256 text not null
	year_sha256 text not null
	state text not null
	proposed_at timestamp with time zone not null
	proposed_by uuid not null
	closed_at timestamp with time zone
	closed_by uuid
	acceptance_id uuid
	version bigint not null
	CHECK ((valid_to >= valid_from))
	FOREIGN KEY (agency_id) REFERENCES people.organisation(id)
	PRIMARY KEY (agency_id, id, entry)
	policy own_agency for all to rorkult_app using (agency_id = ( SELECT platform.current_agency() AS current_agency))
	policy owner_sees_all for all to rorkult_owner using true with check true
	rorkult_app may select
function journal.add_checkpoint(number bigint, tree_size bigint, root bytea, signed_at timestamp with time zone, signature bytea, key_id text, next_key bytea, frontier bytea[], levels smallint[], places bigint[], hashes bytea[]) returns void security definer
function journal.canonical(entry journal.entry) returns text
function journal.entries_lately(relations text[], actor uuid, action text, from_day date, to_day date, before_id bigint, most integer) returns SETOF journal.entry security definer
function journal.entries_of(relation text, row_key jsonb, before_id bigint, most integer) returns SETOF journal.entry security definer
function journal.hashes(level integer, place bigint, most integer) returns TABLE(place bigint, hash bytea) security definer
function journal.keep() returns trigger security definer
function journal.keep_batch() returns trigger security definer
function journal.keep_removal() returns trigger security definer
function journal.last_checkpoint() returns SETOF journal.checkpoint security definer
function journal.number_entries(most integer) returns TABLE(seq bigint, hash bytea) security definer
function journal.refuse_change() returns trigger
function journal.refuse_rewrite() returns trigger
function journal.sealing() returns TABLE(sealed bigint, waiting bigint, waiting_since timestamp with time zone) security definer
function journal.without_names(image jsonb, digested text[]) returns jsonb
function journal.write(relation text, agency uuid, row_key jsonb, before jsonb, after jsonb) returns journal.entry
function letters.tell_of_review() returns trigger
function people.counts(from_day date, to_day date) returns boolean
function people.end_by_provider(issuer text, claim text, sid text, told_at timestamp with time zone, at timestamp with time zone) returns integer security definer
function people.find_session(home uuid, session uuid, token_sha256 text, at timestamp with time zone, idle interval, is_use boolean) returns TABLE(person_id uuid, acting_for uuid, authenticated_at timestamp with time zone, expires_at timestamp with time zone, ended_because text) security definer
function people.forget_sessions(ended_before timestamp with time zone, most integer) returns bigint security definer
function people.is_in_reach(person uuid) returns boolean security definer
function people.is_member(person uuid, organisation uuid) returns boolean security definer
function people.is_new(organisation uuid) returns boolean security definer
function people.is_tied(issuer text, claim text, person uuid) returns boolean security definer
function people.keep_ended() returns trigger
function people.key_session(home uuid, session uuid, token_sha256 text) returns void security definer
function people.know() returns trigger security definer
function people.known_here() returns SETOF uuid security definer
function people.looked_after() returns SETOF uuid security definer
function people.own_spaces() returns SETOF uuid security definer
function people.sign_in(issuer text, claim text) returns TABLE(person_id uuid, home_id uuid, organisation_ids uuid[]) security definer
function people.sign_in_at(issuer text, claim text, effective_at timestamp with time zone) returns TABLE(person_id uuid, home_id uuid, organisation_ids uuid[]) security definer
function people.tell_ended() returns trigger
function platform.add_job(kind text, payload jsonb, after timestamp with time zone) returns void security definer
function platform.current_actor() returns uuid
function platform.current_agency() returns uuid security definer
function platform.effective_day() returns date
function platform.finish_job(job uuid, held_lease uuid, again boolean) returns void security definer
function platform.forget_answers(most integer) returns bigint security definer
function platform.is_kept(answered_at timestamp with time zone) returns boolean
function platform.jobs_waiting() returns TABLE(due bigint, since timestamp with time zone, failing bigint) security definer
function platform.next_job_in(kinds text[]) returns integer security definer
function platform.plan_jobs(kinds text[], everies interval[]) returns void security definer
function platform.put_back_job(job uuid, held_lease uuid, wait interval) returns void security definer
function platform.refuse_early_removal() returns trigger
function platform.take_job(kinds text[], lease_for interval) returns TABLE(agency_id uuid, id uuid, kind text, lease uuid, attempts integer) security definer
function year.another_has_accepted() returns trigger
function year.find_feed(agency uuid, feed uuid, secret_sha256 text) returns TABLE(person_id uuid, language text) security definer
