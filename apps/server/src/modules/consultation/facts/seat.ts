import type { SeatFacts } from '@onshin/guideline';
import type { FactProvider } from '../../../path/act.ts';

/** The patient's own seat, which the doctor's opening of the call admits. */
export const seatFacts: FactProvider<'seat'> = async (act, { consultationId }): Promise<SeatFacts> => {
  const seat =
    consultationId === null
      ? undefined
      : await act.tx
          .selectFrom('seat')
          .select(['name', 'role'])
          .where('clinicId', '=', act.clinicId)
          .where('consultationId', '=', consultationId)
          .where('role', '=', 'patient')
          .executeTakeFirst();
  return {
    personName: seat?.name ?? '',
    // A seat row exists only for an account that signed in and took it.
    authenticated: seat !== undefined,
    role: seat === undefined ? 'unknown' : 'patient',
    relation: null,
    admittedBy: act.actor.kind === 'staff' && act.actor.roles.includes('doctor') ? 'doctor' : 'nobody',
    receptionCall: false,
    patientConsent: 'forThisConsultation',
    doctorConsent: 'forThisConsultation',
    explainedToPatient: true,
    // One patient's seat per consultation is a constraint of the table.
    anotherPatientSeated: false,
  };
};
