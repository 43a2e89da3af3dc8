import type { Body } from '@onshin/contract';
import type { DoctorIdentification, PatientIdentification } from '@onshin/guideline';
import type { Act } from '../../path/act.ts';
import { json } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';

type Panel = Body<'beginExamination'>;

/** What makes the two of them obviously known to each other, with where it comes from. */
export interface Standing {
  readonly patientKnown: { readonly source: string; readonly since: string } | null;
  readonly doctorKnown: { readonly source: string; readonly since: string } | null;
}

/** How the patient was identified, as the rules see it; `null` where it was not. */
export function patientIdentificationOf(
  panel: Panel['patientIdentity'],
  standing: Standing,
): PatientIdentification | null {
  switch (panel.method) {
    case 'notChecked':
      return null;
    case 'photoId':
      return { method: 'photoId', document: panel.document, faceMatched: true };
    case 'twoDocuments':
      return { method: 'twoDocuments', documents: panel.documents, hasNoPhotoId: true };
    case 'oneDocumentPlus':
      return {
        method: 'oneDocumentPlus',
        document: panel.document,
        featuresChecked: panel.featuresSeen,
        questionsAsked: panel.question !== '',
        bodyObserved: panel.observation !== '',
      };
    case 'obviouslyKnown':
      return standing.patientKnown === null
        ? null
        : {
            method: 'obviouslyKnown',
            source: sourceOf(standing.patientKnown.source),
            detail: standing.patientKnown.source,
          };
  }
}

/** How the doctor showed who they are, as the rules see it; `null` where they did not. */
export function doctorIdentificationOf(
  panel: Panel['doctorIdentity'],
  document: string | null,
  standing: Standing,
): DoctorIdentification | null {
  if (panel === 'photoIdShown') return { method: 'photoId', document: document ?? 'photoId' };
  if (panel === 'notShown' || standing.doctorKnown === null) return null;
  return {
    method: 'obviouslyKnown',
    source: sourceOf(standing.doctorKnown.source),
    detail: standing.doctorKnown.source,
  };
}

const sourceOf = (source: string) =>
  source === 'regularDoctor' ? 'regularDoctor' : 'identifiedAndSeenBefore';

/** Known faces: the regular doctor's patient, or somebody identified by this doctor before (S-1-4-2-i-b). */
export async function findStanding(
  act: Pick<Act, 'tx' | 'clinicId'>,
  patientId: string,
  doctorStaffId: string,
  visits: readonly { on: string; doctorStaffId: string }[],
): Promise<Standing> {
  const own = visits.filter((visit) => visit.doctorStaffId === doctorStaffId);
  const first = own.at(-1);
  if (first) {
    const known = {
      source: first.on !== own[0]?.on ? 'regularDoctor' : 'seenInPerson',
      since: `${first.on}T00:00:00.000Z`,
    };
    return { patientKnown: known, doctorKnown: known };
  }
  const earlier = await act.tx
    .selectFrom('identityCheck')
    .select(['direction', 'checkedAt'])
    .where('clinicId', '=', act.clinicId)
    .where('patientId', '=', patientId)
    .where('doctorStaffId', '=', doctorStaffId)
    .orderBy('checkedAt')
    .execute();
  const known = (direction: string) => {
    const row = earlier.find((each) => each.direction === direction);
    return row === undefined ? null : { source: 'identifiedBefore', since: row.checkedAt };
  };
  return { patientKnown: known('patient'), doctorKnown: known('doctor') };
}

/** Keeps kinds and result of both checks, never a number of any paper (invariant 11). */
export async function keepIdentity(
  act: Act,
  of: { consultationId: string; patientId: string; doctorStaffId: string },
  patient: PatientIdentification | null,
  doctor: DoctorIdentification | null,
): Promise<void> {
  const rows = [
    { direction: 'patient', result: patient },
    { direction: 'doctor', result: doctor },
  ].filter((row) => row.result !== null);
  if (rows.length === 0) return;
  await act.tx
    .insertInto('identityCheck')
    .values(
      rows.map(({ direction, result }) => ({
        clinicId: act.clinicId,
        id: newId(),
        ...of,
        direction,
        result: json(result),
      })),
    )
    .execute();
}

/** The checks made in a consultation. */
export async function findIdentity(
  act: Pick<Act, 'tx' | 'clinicId'>,
  consultationId: string,
): Promise<{ patient: PatientIdentification | null; doctor: DoctorIdentification | null }> {
  const rows = await act.tx
    .selectFrom('identityCheck')
    .select(['direction', 'result'])
    .where('clinicId', '=', act.clinicId)
    .where('consultationId', '=', consultationId)
    .orderBy('checkedAt', 'desc')
    .execute();
  const of = (direction: string) => rows.find((row) => row.direction === direction)?.result ?? null;
  return {
    patient: of('patient') as PatientIdentification | null,
    doctor: of('doctor') as DoctorIdentification | null,
  };
}
