-- That backups were made, that the way back was tried, and that it was gone (A-7.3-B-2, A-7.3-C-2-5, A-7.3-D-1-3). They
-- concern the whole house and hold nothing of any patient. They only grow and are sealed: a drill that failed cannot be
-- made to have gone well.
create table backup (
  id uuid primary key,
  at timestamptz not null default now(),
  how text not null check (how in ('archive', 'pgbackrest', 'mirror')),
  -- What comes again every night: the archive, each repository, the files. Each has to go well by itself.
  series text not null check (series <> ''),
  -- The archive's file, or the repository and label.
  name text not null,
  -- The last moment that is in it.
  reaches timestamptz,
  bytes bigint check (bytes >= 0),
  seconds numeric not null check (seconds >= 0),
  -- What went wrong, in few words; null where nothing did.
  fault text,
  check ((fault is null) = (reaches is not null))
);
comment on table backup is 'バックアップ: one that was made, or could not be';
create index backup_in_order on backup (at);
call keep_forever('backup');

create table drill (
  id uuid primary key,
  at timestamptz not null default now(),
  backup_name text not null,
  -- Seconds of work that would have been lost, and seconds until a chart was open again.
  rpo_seconds numeric check (rpo_seconds >= 0),
  rto_seconds numeric check (rto_seconds >= 0),
  links bigint check (links >= 0),
  faults int check (faults >= 0),
  opened_chart boolean not null,
  fault text,
  check (fault is not null or (rpo_seconds is not null and rto_seconds is not null and links is not null and faults = 0))
);
comment on table drill is '復元訓練: the newest backup brought back beside the running system, checked and read';
create index drill_in_order on drill (at);
call keep_forever('drill');

create table restoration (
  id uuid primary key,
  at timestamptz not null default now(),
  backup_name text not null,
  -- The moment that was asked for; null for the last there was.
  wanted timestamptz,
  by text not null check (by <> ''),
  why text not null check (why <> ''),
  -- Of each chain that lost something: which, and from and to which link.
  lost jsonb not null check (jsonb_typeof(lost) = 'array')
);
comment on table restoration is '復元: this database was brought back from a backup';
create index restoration_in_order on restoration (at);
call keep_forever('restoration');
