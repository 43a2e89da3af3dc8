-- How far each clinic's audit trail has been written out for the site's own watch over its systems (SIEM, IDS).
create table audit_stream (
  clinic_id uuid primary key references clinic,
  sequence bigint not null default 0 check (sequence >= 0),
  written_at timestamptz not null default now()
);
comment on table audit_stream is 'The last link of the chain whose event was written out';
call keep_within_clinic('audit_stream');
call declare_tables('derived', 'audit_stream');
