-- Scans of paper (9章). A scan here is for reference: the paper stays the record and is kept (A-9.5-B-1), because nothing yet
-- signs a scan as A-9.1-C-2-3 asks of one that is to stand for its paper.
alter table incoming_file add column scan jsonb;

create table chart_scan (
  clinic_id uuid not null references clinic,
  -- The file it is.
  id uuid not null,
  paper text not null check (paper in ('a3', 'a4', 'a5', 'b4', 'b5', 'card')),
  -- Printed letters may be read a little more coarsely than handwriting and pictures (A-9.5-C-1-1).
  is_printed boolean not null,
  dots_per_inch int not null,
  received_on date not null,
  scanned_at timestamptz not null,
  -- Where the paper lies, so that it is found when it is wanted (A-9.5-C-3).
  paper_at text not null check (length(btrim(paper_at)) between 1 and 200),
  primary key (clinic_id, id),
  foreign key (clinic_id, id) references chart_file (clinic_id, id),
  -- 200 and 300, less what scanners leave out at the edges.
  constraint scan_is_fine_enough check (dots_per_inch >= case when is_printed then 194 else 291 end),
  constraint scanned_after_it_came check (scanned_at > received_on - interval '1 day')
);
comment on table chart_scan is '紙の読取り: what paper a file was read from, how finely, and where the paper is';
call keep_within_clinic('chart_scan');
call keep_forever('chart_scan');

create table chart_scan_check (
  clinic_id uuid not null references clinic,
  id uuid not null,
  scan_id uuid not null,
  is_same boolean not null,
  words text not null default '' check (length(words) <= 500),
  checked_by uuid not null,
  checked_by_name text not null,
  at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, scan_id),
  foreign key (clinic_id, scan_id) references chart_scan (clinic_id, id),
  foreign key (clinic_id, checked_by) references staff_member (clinic_id, id),
  constraint difference_is_told check (is_same or btrim(words) <> '')
);
comment on table chart_scan_check is '照合: somebody else than who scanned it compared the scan with its paper';
call keep_within_clinic('chart_scan_check');
call keep_forever('chart_scan_check');

create function check_scan_check() returns trigger language plpgsql as $$
begin
  if exists (
    select from chart_file f
    where f.clinic_id = new.clinic_id and f.id = new.scan_id and f.added_by = new.checked_by
  ) then
    raise exception 'whoever scanned it does not compare it' using errcode = 'check_violation', constraint = 'compared_by_another';
  end if;
  return new;
end
$$;
create trigger bounded before insert on chart_scan_check for each row execute function check_scan_check();
