-- The time line of a chart is read page by page over these, whatever its length: each kind in order of time, then of id.
create index note_version_in_line on note_version (clinic_id, patient_id, finalised_at desc, id desc);
create index care_plan_version_in_line on care_plan_version (clinic_id, patient_id, proposed_at desc, id desc);
create index explanation_in_line on explanation (clinic_id, patient_id, explained_at desc, id desc);
create index agreement_in_line on agreement (clinic_id, patient_id, agreed_at desc, id desc);
create index consultation_invitation_in_line on consultation_invitation (clinic_id, patient_id, at desc, id desc);
create index portal_agreement_in_line on portal_agreement (clinic_id, patient_id, agreed_at desc, id desc);
create index judgement_in_line on judgement (clinic_id, patient_id, judged_at desc, id desc);
create index patient_question_in_line on patient_question (clinic_id, patient_id, asked_at desc, id desc);
create index health_statement_in_line on health_statement (clinic_id, patient_id, recorded_at desc, id desc);
create index consultation_asked_in_line on consultation (clinic_id, patient_id, requested_at desc, id desc);
create index consultation_called_in_line on consultation (clinic_id, patient_id, call_started_at desc, id desc)
  where call_started_at is not null;
create index consultation_referred_in_line
  on consultation (clinic_id, patient_id, coalesce(call_ended_at, closed_at) desc, id desc)
  where disposition in ('movedInPerson', 'referred');

-- A civil day has no hour: noon in Japan stands for it.
create function noon_of(day date) returns timestamptz language sql immutable parallel safe
  return (day + time '03:00') at time zone 'UTC';
create index in_person_visit_in_line on in_person_visit (clinic_id, patient_id, noon_of(visited_on) desc, id desc);
