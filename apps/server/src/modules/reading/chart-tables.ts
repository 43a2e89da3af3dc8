/** How the rows of a table belong to a chart. */
type Belongs =
  | 'toPatient'
  | 'toConsultation'
  /** Through a column that names a row of another table of the chart. */
  | { readonly through: string; readonly of: string };

/** Every table whose rows are part of what stands about a patient, as a chart handed out is to show it. */
export const chartTables: Readonly<Record<string, Belongs>> = {
  health_statement: 'toPatient',
  in_person_visit: 'toPatient',
  regular_doctor_declaration: 'toPatient',
  consultation: 'toPatient',
  consultation_problem: 'toConsultation',
  appointment: 'toConsultation',
  surroundings: 'toPatient',
  identity_check: 'toPatient',
  seat: 'toConsultation',
  call_event: 'toConsultation',
  note_version: 'toPatient',
  note_author: { through: 'version_id', of: 'note_version' },
  note_draft: 'toConsultation',
  behalf_entry: 'toPatient',
  behalf_decision: { through: 'entry_id', of: 'behalf_entry' },
  explanation: 'toPatient',
  agreement: 'toPatient',
  agreement_withdrawal: { through: 'agreement_id', of: 'agreement' },
  patient_question: 'toPatient',
  question_answer: { through: 'question_id', of: 'patient_question' },
  care_plan_version: 'toPatient',
  care_plan_adoption: { through: 'plan_version_id', of: 'care_plan_version' },
  consultation_invitation: 'toPatient',
  consultation_invitation_end: { through: 'invitation_id', of: 'consultation_invitation' },
  patient_helper: 'toPatient',
  patient_helper_end: { through: 'helper_id', of: 'patient_helper' },
  portal_agreement: 'toPatient',
  portal_withdrawal: { through: 'agreement_id', of: 'portal_agreement' },
  chart_file: 'toPatient',
  chart_file_withdrawal: { through: 'file_id', of: 'chart_file' },
  // A scan is the file it was read into.
  chart_scan: { through: 'id', of: 'chart_file' },
  chart_scan_check: { through: 'scan_id', of: 'chart_file' },
  judgement: 'toPatient',
  due_task: 'toConsultation',
};

/** Tables that name a patient, a consultation or a row of the chart and are no part of the chart, each with why. */
export const notOfTheChart: Readonly<Record<string, string>> = {
  audit_event: 'who looked, not what stands',
  audit_subject: 'who looked, not what stands',
  emergency_access: 'who looked, not what stands',
  work_order_patient: 'who may look, not what stands',
  way_in_change: 'how somebody signs in',
  call_report: 'measurements of the line; what they add up to stands in the note',
  call_lease: 'of the moment',
  signal: 'of the moment',
  incoming_file: 'on its way',
  note_preview: 'who looked before finalising',
  finalising_notice: 'who was reminded',
  behalf_opening: 'who looked before approving',
};
