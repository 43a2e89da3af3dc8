import { describe, expect, it } from 'vitest';
import * as doctorActs from './support/doctor.ts';
import { look } from './support/look.ts';
import { openPage, useScenes } from './support/scenes.ts';
import { patientWords as ja, staffWords } from './support/words.ts';

const scenes = useScenes();

describe('a time that was held and not booked', () => {
  it('is told to have passed, and another is booked at once', async () => {
    const { patient, stage, journey } = scenes();
    await scenes().untilAccepted();
    await patient.goto(`${scenes().visit}/book`);
    await patient
      .getByRole('radio', { name: /\d\d:\d\d/ })
      .first()
      .check({ force: true });
    await patient.getByRole('button', { name: ja('book.hold'), exact: true }).click();
    await patient.getByRole('button', { name: ja('book.confirm'), exact: true }).waitFor();
    await look(patient, 'held');
    const admin = await stage.server.database.as('postgres');
    await admin.query(
      `update appointment set held_until = now() + interval '3 seconds' where status = 'held'`,
    );
    await patient.reload();
    await patient.getByText(ja('book.expired')).waitFor();
    await look(patient, 'hold-expired');
    await patient
      .getByRole('radio', { name: /\d\d:\d\d/ })
      .first()
      .check({ force: true });
    await patient.getByRole('button', { name: ja('book.hold'), exact: true }).click();
    await patient.getByRole('button', { name: ja('book.confirm'), exact: true }).click();
    await patient.getByText(ja('next.check')).first().waitFor();
    expect((await journey.refresh()).status).toBe('scheduled');
  });
});

describe('a question of the patient', () => {
  it('stands on the board, keeps the call from starting, and is answered where the call starts', async () => {
    const { patient, doctor, journey } = scenes();
    await scenes().untilScheduled();
    await journey.arrive();
    await patient.goto(`${scenes().patientHome}/agreement`);
    await patient.getByRole('button', { name: ja('question.ask'), exact: true }).click();
    await patient.getByText(ja('question.field.error')).waitFor();
    await patient
      .getByLabel(ja('question.field'), { exact: false })
      .fill('画面が止まったときは、どうすればよいですか。');
    await patient.getByRole('button', { name: ja('question.ask'), exact: true }).click();
    await patient.getByText(ja('question.open')).waitFor();
    await look(patient, 'question-asked');

    await doctor.goto(`/staff/${journey.clinicId}/board`);
    await doctor.getByText(staffWords('board.missing.question')).waitFor();
    await doctor.goto(scenes().consultation);
    await doctor.getByRole('button', { name: staffWords('waiting.start'), exact: true }).click();
    await doctor.getByRole('alert').filter({ hasText: 'S-1-1-2-iv' }).waitFor();
    await look(doctor, 'question-open');
    await doctor
      .getByLabel(staffWords('prep.question.answer'), { exact: false })
      .fill('そのままお待ちください。つながらないときは電話します。');
    await doctor.getByRole('button', { name: staffWords('prep.question.send'), exact: true }).click();
    await doctor.getByText(staffWords('prep.questions.answered')).waitFor();
    await look(doctor, 'question-answered');
    await doctorActs.startCall(doctor);

    await patient.goto(`${scenes().patientHome}/agreement`);
    await patient.getByText('そのままお待ちください。', { exact: false }).waitFor();
    await look(patient, 'question-answer-read');
  });
});

describe('a camera that is not permitted', () => {
  it('is told once in the device check with what to do, and opens by itself once it is permitted', async () => {
    const { stage } = scenes();
    await scenes().untilScheduled();
    const patient = await openPage(stage, 'demo.patient', ['geolocation']);
    await patient.goto(`${scenes().visit}/ready`);
    await patient.getByRole('button', { name: ja('ready.start'), exact: true }).click();
    await patient.getByText(ja('trouble.permissionDenied')).first().waitFor();
    await patient.getByText(ja('ready.camera.no')).waitFor();
    await patient.getByText(ja('ready.microphone.no')).waitFor();
    expect(await patient.getByText(ja('trouble.permissionDenied')).count()).toBe(1);
    await look(patient, 'camera-denied');
    await patient.context().grantPermissions(['camera', 'microphone']);
    await patient.getByText(ja('ready.camera.ok')).waitFor();
    await patient.getByText(ja('ready.microphone.ok')).waitFor();
    await patient.getByRole('button', { name: ja('ready.speaker.play'), exact: true }).click();
    await patient.getByRole('button', { name: ja('ready.speaker.yes'), exact: true }).click();
    await patient.getByText(ja('ready.passed')).waitFor();
    await look(patient, 'ready-passed');
  });

  it('in the waiting room, is told with what to do', async () => {
    const { stage } = scenes();
    await scenes().untilWaiting();
    const patient = await openPage(stage, 'demo.patient', ['geolocation']);
    await patient.goto(`${scenes().visit}/room`);
    await patient.getByText(ja('trouble.permissionDenied')).waitFor();
    await look(patient, 'room-camera-denied');
  });
});

describe('a patient who comes back', () => {
  it('leaves the waiting room, and enters again with the place that was said', async () => {
    const { patient, journey } = scenes();
    await scenes().untilWaiting();
    await patient.getByRole('button', { name: ja('room.leave'), exact: true }).click();
    await patient.getByText(ja('next.enter')).waitFor();
    expect((await journey.refresh()).status).toBe('scheduled');
    await look(patient, 'left-the-room');
    await patient.getByRole('link', { name: ja('next.enter.act') }).click();
    await patient.getByRole('button', { name: ja('room.entrance'), exact: true }).click();
    await patient.getByText(ja('room.opens')).waitFor();
    expect((await journey.refresh()).status).toBe('waiting');
  });
});
