-- The seal (改ざん検知): every row of a table that only grows is linked into a chain, whoever wrote it and however
-- (A-7.1-C-2-1d, A-6.5-C-8). One chain per clinic, and one of the house for what belongs to no clinic.

-- What still has to be linked. A trigger writes it in the act itself, so the sealer finds its work without searching.
create table seal_queue (
  place bigint generated always as identity primary key,
  chain_id uuid not null,
  kind text not null,
  -- The primary key without the clinic, its parts between slashes.
  record_key text not null,
  xid xid8 not null default pg_current_xact_id()
);
comment on table seal_queue is 'What was written and is not linked yet; the window in which a change would not be found';
create index seal_queue_in_order on seal_queue (chain_id, xid, place);

-- Which columns a sealed row had when it was linked: a column that is added later changes no former seal.
create table seal_schema (
  kind text not null,
  version integer not null check (version > 0),
  columns text[] not null,
  since timestamptz not null default now(),
  primary key (kind, version)
);
comment on table seal_schema is 'The columns of each kind of sealed record, by version';

-- The chain of what belongs to no clinic.
create function house_chain() returns uuid language sql immutable parallel safe
  as $$ select '00000000-0000-0000-0000-000000000000'::uuid $$;
create function current_chain() returns uuid language sql stable parallel safe
  as $$ select coalesce(current_clinic(), house_chain()) $$;

-- Links carry salted commitments, never content: once a salt is gone its link says nothing of its record.
create table chain_link (
  chain_id uuid not null,
  sequence bigint not null check (sequence > 0),
  kind text not null,
  record_key text not null,
  schema_version integer not null,
  salt bytea not null,
  commitment bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  sealed_at timestamptz not null default now(),
  primary key (chain_id, sequence),
  unique (chain_id, kind, record_key)
);
comment on table chain_link is 'The chain that shows a quiet change; written by the sealer alone';

-- Signed heads of a chain. The same words are written outside the database, where its owner has no hand.
create table checkpoint (
  chain_id uuid not null,
  sequence bigint not null check (sequence > 0),
  -- The root of the tree over all links up to here (RFC 6962), and the peaks it goes on from.
  root bytea not null,
  peaks bytea[] not null,
  head bytea not null,
  made_at timestamptz not null,
  key_id text not null,
  signature bytea not null,
  primary key (chain_id, sequence)
);
comment on table checkpoint is '改ざん検知の署名: signed heads of the chains';

-- The chain is not sealed into itself: it only grows, and its own hashes and the checkpoints show a change.
create procedure keep_growing(target regclass) language plpgsql as $$
begin
  execute format(
    'create trigger only_grows before update or delete on %s for each row execute function refuse_change()', target);
  execute format(
    'create trigger never_emptied before truncate on %s for each statement execute function refuse_change()', target);
end
$$;
create procedure keep_within_chain(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy within_chain on %s using (chain_id = current_chain()) with check (chain_id = current_chain())', target);
end
$$;
call keep_growing('chain_link');
call keep_growing('checkpoint');
call keep_growing('seal_schema');
call keep_within_chain('chain_link');
call keep_within_chain('checkpoint');
call declare_tables('derived', 'seal_queue');
call declare_tables('seal', 'chain_link', 'checkpoint', 'seal_schema');

-- Runs as the owner: nobody who writes a record may write, or take back, what is to be sealed.
create function queue_for_seal() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
declare
  written constant jsonb := to_jsonb(new);
begin
  insert into seal_queue (chain_id, kind, record_key)
  select coalesce((written ->> 'clinic_id')::uuid, house_chain()), tg_table_name, string_agg(written ->> part, '/' order by place)
  from unnest(tg_argv) with ordinality as key (part, place);
  return null;
end
$$;

create procedure seal_rows_of(target regclass) language plpgsql as $$
declare
  key text;
begin
  select string_agg(quote_literal(a.attname), ', ' order by array_position(i.indkey::int2[], a.attnum)) into key
  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
  where i.indrelid = target and i.indisprimary and a.attname <> 'clinic_id';
  execute format(
    'create trigger queued_for_seal after insert on %s for each row execute function queue_for_seal(%s)', target, key);
end
$$;

-- What is kept for ever is sealed too, from its first row on.
create or replace procedure keep_forever(target regclass) language plpgsql as $$
begin
  call keep_growing(target);
  call declare_tables('sealed', target);
  call seal_rows_of(target);
end
$$;
do $$
declare
  sealed text;
begin
  for sealed in select table_name from table_nature where nature = 'sealed' loop
    call seal_rows_of(sealed::regclass);
  end loop;
end
$$;

-- After every migration: a new version for each kind whose columns are others than before.
create procedure note_seal_schemas() language sql as $$
  insert into seal_schema (kind, version, columns)
  select now.kind, coalesce(last.version, 0) + 1, now.columns
  from (
    select n.table_name as kind, array_agg(a.attname::text order by a.attname::text collate "C") as columns
    from table_nature n
    join pg_attribute a on a.attrelid = n.table_name::regclass and a.attnum > 0 and not a.attisdropped and a.attname <> 'xid'
    where n.nature = 'sealed' group by n.table_name
  ) as now
  left join lateral (
    select s.version, s.columns from seal_schema s where s.kind = now.kind order by s.version desc limit 1
  ) as last on true
  where last.columns is distinct from now.columns
$$;
