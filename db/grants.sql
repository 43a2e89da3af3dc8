-- Who may do what. Applied after every migration; first everything is taken back, so that this file is the whole truth.
revoke all on all tables in schema public from public, onshin_app, onshin_worker, onshin_sealer, onshin_statistics;

-- Read: everything but the lease, secrets included only where a sign-in needs them.
grant select on
  account, account_secret, sign_in_failure, passkey, session, one_time_token, provider_identity, client_certificate, network_policy, practitioner, clinic, clinic_policy,
  staff_member, credential_correction,
  patient, patient_number, in_person_visit, regular_doctor_declaration, health_statement,
  agreement_text, explanation, agreement, agreement_withdrawal, patient_question, question_answer,
  care_plan_version, care_plan_adoption,
  consultation, consultation_problem, appointment, surroundings, identity_check, seat, call_report, call_event,
  note_draft, note_version, judgement, due_task, red_flag_advice, audit_event, audit_subject,
  idempotency_key, draft, signal, demonstration_mail, clause_explanation, published_checklist, inspection, access_policy,
  former_password, account_event, recovery, recovery_step
to onshin_app;

-- Grow only.
grant insert on
  clinic_policy, in_person_visit, regular_doctor_declaration, health_statement,
  agreement_text, explanation, agreement, agreement_withdrawal, patient_question, question_answer,
  care_plan_version, care_plan_adoption,
  surroundings, identity_check, call_report, call_event, note_version, judgement, red_flag_advice,
  audit_event, audit_subject, signal, idempotency_key, clause_explanation, published_checklist, access_policy, provider_identity, network_policy,
  former_password, account_event, recovery, recovery_step
to onshin_app;

-- Grow and change; nothing of a patient is ever deleted.
grant insert, update on
  client_certificate, account_secret, sign_in_failure, practitioner, clinic,
  credential_correction, inspection, patient, patient_number, consultation, consultation_problem, appointment, seat, due_task, note_draft, draft
to onshin_app;
-- Of who somebody is, where they work and what opens it, only what has to change: nobody's account goes to another address,
-- no session to another person, and roles change by what is recorded of it alone.
grant insert on account, passkey, session, one_time_token, staff_member to onshin_app;
grant update (factors_since) on account to onshin_app;
grant update (counter, last_used_at) on passkey to onshin_app;
grant update (active_at, ended_at, chart_in_use, locked_at, stepped_up_at, acknowledged_at, call_clinic_id, call_consultation_id)
  on session to onshin_app;
grant update (content, used_at, failures) on one_time_token to onshin_app;
grant update (name, practitioner_id, availability, active_to) on staff_member to onshin_app;
grant delete on draft, note_draft, passkey, former_password to onshin_app;

set role onshin_login;
revoke all on all functions in schema lookup from public;
grant usage on schema lookup to onshin_app, onshin_worker, onshin_sealer;
grant execute on all functions in schema lookup to onshin_app;
grant execute on function lookup.clinic_ids() to onshin_worker, onshin_sealer;
reset role;
set role onshin_lease;
revoke all on all functions in schema lease from public;
grant usage on schema lease to onshin_app;
grant execute on all functions in schema lease to onshin_app;
reset role;

-- The worker writes mails, sweeps what has served, and frees slots nobody confirmed.
grant select on account, clinic, patient, staff_member, consultation, appointment to onshin_worker;
grant update on appointment to onshin_worker;
grant update (ended_at) on session to onshin_worker;
grant select, insert on demonstration_mail to onshin_worker;
grant select, delete on signal, idempotency_key, one_time_token, session, sign_in_failure to onshin_worker;

-- The sealer reads what it seals, appends to the chain, and writes the audit trail out; nothing else.
do $$
declare
  sealed text;
begin
  for sealed in select table_name from table_nature where nature = 'sealed' loop
    execute format('grant select on %I to onshin_sealer', sealed);
  end loop;
end
$$;
grant select on chain_link, checkpoint, seal_schema, seal_queue, table_nature, audit_stream to onshin_sealer;
grant insert on chain_link, checkpoint to onshin_sealer;
grant delete on seal_queue to onshin_sealer;
grant insert, update on audit_stream to onshin_sealer;

-- Statistics read counts, nothing else; not even the catalogue of declared tables.
set role onshin_counts;
revoke all on all functions in schema statistics from public;
grant usage on schema statistics to onshin_statistics;
grant execute on all functions in schema statistics to onshin_statistics;
reset role;
grant select on statistics.consultations, statistics.judgements to onshin_statistics;

-- What watches over the system.
grant select, insert on emergency_access, emergency_access_end, emergency_access_review, role_change, staff_suspension,
  staff_review, staff_review_item, access_finding, access_review to onshin_app;
grant select on role_change, audit_event, staff_suspension, dormancy_notice to onshin_worker;
grant insert on staff_suspension, dormancy_notice to onshin_worker;
-- The worker looks at the log as it grows, and raises an alarm.
grant select on audit_subject to onshin_worker;
grant select, insert on access_alarm to onshin_worker;
grant insert on seal_check to onshin_worker;
grant select on seal_check to onshin_app;
grant select on access_alarm to onshin_app;

-- Backups, drills and restores: written by whoever runs the server, read by those who watch.
grant select, insert on backup, drill, restoration to onshin_worker;
grant select on backup, drill, restoration to onshin_app;

-- Accounts sealed for an emergency; what an envelope holds is read by the sign-in alone.
grant select, insert on sealed_account, sealed_check, sealed_retirement, declared_emergency, declared_emergency_end,
  sealed_use, sealed_use_end, sealed_use_review to onshin_app;
grant insert, select (clinic_id, id, sealed_id, custodian, place, sealed_by, sealed_at) on sealed_credential to onshin_app;

-- Maintenance from outside.
grant select, insert on maintenance_engagement, work_order, work_order_patient, work_order_decision, work_order_report,
  work_order_confirmation to onshin_app;

-- How patients come in, and what they agreed to before they read their chart.
grant select, insert on portal_terms, portal_agreement, portal_withdrawal to onshin_app;
grant select, insert on sms_sent, way_in_change to onshin_app;
grant select, insert, delete on chart_passkey, chart_codes to onshin_app;
grant update (counter, last_used_at) on chart_passkey to onshin_app;
grant update on chart_codes to onshin_app;
grant select, delete on sms_sent to onshin_worker;

-- Who helps patients.
grant select, insert on patient_helper, patient_helper_end to onshin_app;

-- Who was invited to a consultation.
grant select, insert on consultation_invitation, consultation_invitation_end to onshin_app;

-- What was looked at before a note was finalised, and by which rule it is.
grant select, insert on note_preview, finalising_rule, finalising_notice to onshin_app;

-- Files of charts; what a failed act left of one is swept.
grant select, insert, delete, update (is_coming) on incoming_file to onshin_app;
grant select, insert on chart_file, chart_file_withdrawal, chart_scan, chart_scan_check to onshin_app;
grant select (clinic_id, id, patient_id, at), delete on incoming_file to onshin_worker;
grant select (clinic_id, id, patient_id) on chart_file to onshin_worker;

-- Entry on behalf of a doctor, and everybody whose words stand in a note.
grant select, insert on entry_grant, entry_grant_end, behalf_entry, behalf_opening, behalf_decision, note_author to onshin_app;
