-- Checklists that others published, as a clinic brought them: they are answered anew whenever somebody reads them.

create table published_checklist (
  clinic_id uuid not null references clinic,
  id uuid not null,
  title text not null check (length(title) between 1 and 200),
  source text not null check (length(source) between 1 and 400),
  points jsonb not null check (jsonb_typeof(points) = 'array' and jsonb_array_length(points) > 0),
  brought_by uuid not null,
  brought_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, brought_by) references staff_member (clinic_id, id)
);
comment on table published_checklist is 'チェックリスト (S-2-1-2-vi-b) with the clauses each point rests on; the newest of a title counts';
create index published_checklist_of on published_checklist (clinic_id, title, brought_at desc);
call keep_within_clinic('published_checklist');
call keep_forever('published_checklist');
