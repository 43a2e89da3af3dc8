import { describe, expect, it } from 'vitest';
import * as doctorActs from './support/doctor.ts';
import { look } from './support/look.ts';
import { expectBothSeeAndHear } from './support/play.ts';
import { useScenes } from './support/scenes.ts';
import { patientWords as ja, staffWords } from './support/words.ts';

const scenes = useScenes();
const names = { patientName: '髙橋 和子', doctorName: '水野 恵' };

const pressIn = (who: 'patient' | 'doctor') => async (name: string) =>
  await scenes()[who].getByRole('button', { name, exact: true }).click();
const patientPresses = pressIn('patient');
const doctorPresses = pressIn('doctor');
const bothTalk = async () => {
  const { patient, doctor, journey } = scenes();
  await expectBothSeeAndHear({ clinicId: journey.clinicId, patient, doctor, ...names, looks: null });
};

describe('a call that is interrupted', () => {
  it('by the doctor, a page opened anew or the network, says so, and goes on where it was', async () => {
    const { patient, doctor, journey } = scenes();
    await scenes().untilInCall();
    await doctorActs.beginExamination(doctor);
    await bothTalk();
    await doctorPresses(staffWords('call.interrupt'));
    await doctor.getByText(staffWords('call.interrupted')).waitFor();
    await patient.getByText(ja('patientCall.interrupted')).waitFor();
    expect((await journey.refresh()).status).toBe('interrupted');
    await look(patient, 'interrupted');
    await look(doctor, 'interrupted');
    await doctorPresses(staffWords('call.resume'));
    await patient.getByText(ja('patientCall.interrupted')).waitFor({ state: 'detached' });
    expect((await journey.refresh()).status).toBe('inCall');
    await bothTalk();

    await patient.reload();
    await bothTalk();

    await patient.context().setOffline(true);
    await patient.getByText(ja('state.offline')).waitFor();
    await look(patient, 'offline');
    await patient.context().setOffline(false);
    await patient.getByText(ja('state.offline')).waitFor({ state: 'detached' });
    await bothTalk();
  });

  it('by the patient leaving, waits for the patient and leads them back', async () => {
    const { patient, doctor } = scenes();
    await scenes().untilInCall();
    await bothTalk();
    await patientPresses(ja('patientCall.leave'));
    await patient.getByText(ja('patientCall.leave.detail')).waitFor();
    await look(patient, 'leave');
    await patientPresses(ja('patientCall.leave.act'));
    await patient.getByText(ja('next.call')).waitFor();
    await doctor.getByText(staffWords('call.waitingForPatient')).waitFor();
    await look(doctor, 'patient-away');
    await patient.getByRole('link', { name: ja('next.call.act') }).click();
    await bothTalk();
  });
});

describe('a microphone or camera that is switched off', () => {
  it('by either side, is told to both', async () => {
    const { patient, doctor } = scenes();
    await scenes().untilInCall();
    await bothTalk();
    await patientPresses(ja('patientCall.microphone'));
    await patient.getByText(ja('patientCall.microphoneOff')).waitFor();
    await doctor.getByText(staffWords('call.patientMicrophoneOff')).waitFor();
    await patientPresses(ja('patientCall.microphone'));
    await patientPresses(ja('patientCall.camera'));
    await patient.getByText(ja('patientCall.cameraOff')).waitFor();
    await doctor.getByText(staffWords('call.patientCameraOff')).waitFor();
    await look(patient, 'camera-off');
    await look(doctor, 'patient-camera-off');
    await patientPresses(ja('patientCall.camera'));
    await bothTalk();

    await doctorPresses(staffWords('call.microphone'));
    await doctor.getByText(staffWords('call.microphoneOff')).waitFor();
    await patient.getByText(ja('patientCall.doctorMicrophoneOff')).waitFor();
    await doctorPresses(staffWords('call.microphone'));
    await doctorPresses(staffWords('call.camera'));
    await doctor.getByText(staffWords('call.cameraOff')).waitFor();
    await patient.getByText(ja('patientCall.doctorCameraOff')).waitFor();
    await look(patient, 'doctor-camera-off');
    await doctorPresses(staffWords('call.camera'));
    await bothTalk();
  });
});

describe('a patient whose face is checked by papers', () => {
  it('is asked for the kind of the papers, never a number, and the record says how it was checked', async () => {
    const { doctor, journey } = scenes();
    await scenes().untilInCall();
    await doctorPresses(`${staffWords('begin.patient')}: ${staffWords('begin.other')}`);
    await doctor.getByRole('radio', { name: staffWords('begin.twoDocuments') }).check({ force: true });
    await doctor
      .getByLabel(staffWords('begin.document'), { exact: false })
      .first()
      .fill('健康保険の資格確認書');
    await doctor.getByLabel(staffWords('begin.document2'), { exact: false }).fill('年金手帳 1234567890');
    await doctor.getByRole('radio', { name: staffWords('begin.feasible.yes') }).check({ force: true });
    await look(doctor, 'papers');
    await doctorPresses(staffWords('begin.confirm'));
    await doctor.getByText(staffWords('begin.document.number')).waitFor();
    await look(doctor, 'papers-number');
    await doctor.getByLabel(staffWords('begin.document2'), { exact: false }).fill('年金手帳');
    await doctorPresses(staffWords('begin.confirm'));
    await doctor.getByText(staffWords('call.begun'), { exact: true }).first().waitFor();
    const { header } = await journey.doctor.get('getNote', { params: journey.at });
    expect(header.find(({ key }) => key === 'identity')?.value.ja).toBe('二種類の身分証で確認');
  });
});

describe('an exception that the guideline allows', () => {
  it('is offered where it refuses, and stands in the evidence with its reason', async () => {
    const { doctor, journey } = scenes();
    await scenes().untilInCall();
    await doctorPresses(`${staffWords('begin.doctor')}: ${staffWords('begin.other')}`);
    await doctor.getByRole('radio', { name: staffWords('begin.doctorNotShown') }).check({ force: true });
    await doctor.getByRole('radio', { name: staffWords('begin.feasible.yes') }).check({ force: true });
    await doctorPresses(staffWords('begin.confirm'));
    await doctor.getByText(staffWords('exception.title')).waitFor();
    const claim = doctor.getByRole('button', { name: staffWords('exception.claim'), exact: true });
    expect(await claim.isDisabled()).toBe(true);
    await doctor
      .getByLabel(staffWords('exception.reason'), { exact: false })
      .fill('身分証を診察室に置いてきた。患者は声と顔で医師と分かった。');
    await doctor.getByText(staffWords('exception.title')).scrollIntoViewIfNeeded();
    await look(doctor, 'exception');
    await claim.click();
    await doctor.getByText(staffWords('call.begun'), { exact: true }).first().waitFor();
    const { judgements } = await journey.doctor.get('getEvidence', { params: journey.at });
    const begun = judgements.findLast(({ gate }) => gate === 'beginExamination');
    expect(begun?.verdicts.find(({ clauseId }) => clauseId === 'S-1-4-2-iii-a')).toMatchObject({
      kind: 'excepted',
    });
    const { tasks } = await journey.refresh();
    expect(tasks.map(({ type }) => type)).toContain('showDoctorsIdNextTime');
  });
});

describe('a companion on the doctor’s side', () => {
  it('is named with what they are, and medical staff only with the patient’s consent of today', async () => {
    const { doctor, journey } = scenes();
    await scenes().untilInCall();
    await doctorPresses(staffWords('begin.own'));
    await doctor.getByLabel(staffWords('begin.own.name'), { exact: false }).fill('北原 薫');
    await doctor.getByLabel(staffWords('begin.own.relation'), { exact: false }).fill('看護師');
    await doctor.getByRole('radio', { name: staffWords('begin.feasible.yes') }).check({ force: true });
    await doctorPresses(staffWords('begin.confirm'));
    await doctor.getByRole('alert').filter({ hasText: 'S-1-6-2-iv' }).waitFor();
    await doctor.getByRole('checkbox', { name: staffWords('begin.own.consent') }).check({ force: true });
    await doctorPresses(staffWords('begin.own'));
    const second = doctor.locator('.begin-companion').nth(1);
    await second.getByRole('radio', { name: staffWords('begin.own.supporter') }).check({ force: true });
    await second.getByLabel(staffWords('begin.own.name'), { exact: false }).fill('リー ミン');
    await second.getByLabel(staffWords('begin.own.relation'), { exact: false }).fill('通訳');
    await second.getByRole('checkbox', { name: staffWords('begin.own.consent') }).check({ force: true });
    await look(doctor, 'companions');
    await doctorPresses(staffWords('begin.confirm'));
    await doctor.getByText(staffWords('call.begun'), { exact: true }).first().waitFor();
    const { header } = await journey.doctor.get('getNote', { params: journey.at });
    expect(header.find(({ key }) => key === 'companions')?.value.ja).toBe(
      '北原 薫（看護師）、リー ミン（通訳）',
    );
  });
});
