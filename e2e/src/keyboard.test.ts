import { describe, expect, it } from 'vitest';
import * as doctorActs from './support/doctor.ts';
import { useKeyboardAlone } from './support/hands.ts';
import * as patientActs from './support/patient.ts';
import { openPage, useScenes } from './support/scenes.ts';

const scenes = useScenes();

describe('with the keyboard alone, the focus always in sight', () => {
  it('a patient goes from the wish to the waiting room, and a doctor from the decision to the note', async () => {
    const { stage, journey } = scenes();
    const { clinicId } = journey;
    const patient = await openPage(stage, 'demo.patient');
    const doctor = await openPage(stage, 'demo.doctor');
    useKeyboardAlone(patient);
    useKeyboardAlone(doctor);
    const texts = await journey.patient.get('getAgreement', { params: journey.patientAt });
    await journey.patient.get('withdrawAgreement', {
      params: journey.patientAt,
      version: texts.patientVersion,
      body: { reason: '' },
    });
    const wish = { problem: '高血圧', since: '5年前', story: '落ち着いています。' };
    await patientActs.askForVisit(patient, clinicId, wish);
    await doctorActs.openFromBoard(doctor, clinicId, '髙橋 和子');
    await doctorActs.acceptRequest(doctor, 'followUp');
    await doctorActs.explain(doctor);
    await patientActs.agree(patient, clinicId);
    await patientActs.book(patient, clinicId);
    await patientActs.checkDevices(patient);
    await patientActs.enterWaitingRoom(patient, 'first');
    await doctorActs.openFromBoard(doctor, clinicId, '髙橋 和子');
    await doctorActs.startCall(doctor);
    await doctorActs.beginExamination(doctor);
    await doctorActs.writeNote(doctor, { subjective: '変わりなし。', assessment: '良好' });
    const written = async () => {
      const id = /consultations\/([^/]+)/.exec(doctor.url())?.[1] ?? '';
      const note = await journey.doctor.get('getNote', { params: { clinicId, consultationId: id } });
      return note.draft?.content.subjective;
    };
    // A draft is kept a moment after the last letter.
    await expect.poll(written, { timeout: 10_000 }).toBe('変わりなし。');
  });
});
