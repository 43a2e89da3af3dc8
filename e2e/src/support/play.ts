import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import * as doctorActs from './doctor.ts';
import { measure } from './instruments.ts';
import { look } from './look.ts';
import * as patientActs from './patient.ts';
import { tone } from './stage.ts';
import { patientWords, staffWords } from './words.ts';

/** Two people in a clinic, and whether their pages are looked at on the way. */
export interface Cast {
  readonly clinicId: string;
  readonly patient: Page;
  readonly doctor: Page;
  readonly patientName: string;
  readonly doctorName: string;
  /** A word before the names of pictures; without it nothing is looked at. */
  readonly looks: string | null;
}

async function lookAt(cast: Cast, page: Page, name: string): Promise<void> {
  if (cast.looks !== null) await look(page, `${cast.looks}-${name}`);
}

/** From the wish to a confirmed time. */
export async function untilBooked(
  cast: Cast,
  visit: { wish: patientActs.Wish; basis: 'followUp' | 'regularDoctor'; isAgreed: boolean },
): Promise<void> {
  const { clinicId, patient, doctor } = cast;
  await patientActs.askForVisit(patient, clinicId, visit.wish);
  await lookAt(cast, patient, 'visit-requested');
  await doctorActs.openFromBoard(doctor, clinicId, cast.patientName);
  await lookAt(cast, doctor, 'request-review');
  await doctorActs.acceptRequest(doctor, visit.basis);
  if (!visit.isAgreed) {
    await doctorActs.explain(doctor);
    await lookAt(cast, doctor, 'preparation');
    await patientActs.agree(patient, clinicId);
    await lookAt(cast, patient, 'agreement');
    await doctorActs.proposePlan(doctor);
    await lookAt(cast, doctor, 'plan-editor');
    await patientActs.adoptPlan(patient, clinicId);
    await lookAt(cast, patient, 'plan');
  }
  await patientActs.book(patient, clinicId);
  await lookAt(cast, patient, 'visit-scheduled');
}

/** From the device check into the call. */
export async function untilInCall(cast: Cast, place: 'first' | 'usual'): Promise<void> {
  const { clinicId, patient, doctor } = cast;
  await patientActs.checkDevices(patient);
  await lookAt(cast, patient, 'place');
  await patientActs.enterWaitingRoom(patient, place);
  await lookAt(cast, patient, 'waiting-room');
  await doctorActs.openFromBoard(doctor, clinicId, cast.patientName);
  await lookAt(cast, doctor, 'doctor-waiting');
  await doctorActs.startCall(doctor);
  await lookAt(cast, doctor, 'before-examination');
}

/** A moving picture and the other side's tone on both ends. A starved machine lets the picture rest for a while. */
export async function expectBothSeeAndHear(cast: Cast): Promise<void> {
  const sides = [
    [cast.patient, patientWords('patientCall.doctorPicture', { name: cast.doctorName })],
    [cast.doctor, staffWords('call.patientPicture', { name: cast.patientName })],
  ] as const;
  for (const [page, label] of sides) {
    await expect
      .poll(
        async () => {
          const { frames, colours, hertz } = await measure(page, label);
          return { moves: frames > 5, isNotFlat: colours > 4, isTheTone: Math.abs(hertz - tone) < 15 };
        },
        { timeout: 60_000, interval: 500, message: label },
      )
      .toEqual({ moves: true, isNotFlat: true, isTheTone: true });
  }
}

/** The examination, the note beside it, and the closing of everything with one press. */
export async function untilClosed(
  cast: Cast,
  note: { subjective: string; assessment: string },
): Promise<void> {
  const { patient, doctor } = cast;
  await doctorActs.beginExamination(doctor);
  await expectBothSeeAndHear(cast);
  await lookAt(cast, patient, 'patient-call');
  await doctorActs.writeNote(doctor, note);
  await lookAt(cast, doctor, 'examination');
  // Both ends report every five seconds what they agree on.
  await expect
    .poll(async () => await doctorActs.readTwoWay(doctor), { timeout: 60_000, interval: 1_000 })
    .toBeGreaterThan(3);
  await doctorActs.endCall(doctor);
  await lookAt(cast, doctor, 'closing');
  await doctorActs.close(doctor, '経過の確認のみで足りた');
  await lookAt(cast, doctor, 'closed');
}
