import { describe, expect, it } from 'vitest';
import * as doctorActs from './support/doctor.ts';
import { look } from './support/look.ts';
import { useScenes } from './support/scenes.ts';
import { patientWords as ja, staffWords } from './support/words.ts';

const scenes = useScenes();

/** How the consultation stands on the server. */
async function kept() {
  const { status, disposition, dispositionDetail } = await scenes().journey.refresh();
  return { status, disposition, dispositionDetail };
}

describe('a request that is declined', () => {
  it('tells the patient why and where to go, in the doctor’s own words', async () => {
    const { patient, doctor } = scenes();
    await scenes().untilRequested();
    await doctor.getByRole('button', { name: staffWords('review.decline'), exact: true }).click();
    await look(doctor, 'decline');
    await doctor
      .getByLabel(staffWords('review.decline.words'), { exact: false })
      .fill('直接診る必要があります。明日の午前に来院してください。');
    await doctor.getByRole('button', { name: staffWords('review.decline.send'), exact: true }).click();
    await doctor.getByText(staffWords('staff.disposition.declined')).first().waitFor();
    await look(doctor, 'declined');
    await patient.reload();
    await patient.getByText(ja('visit.disposition.declined')).waitFor();
    await patient.getByText('明日の午前に来院してください。').waitFor();
    await patient.getByRole('link', { name: ja('after.apply') }).waitFor();
    await look(patient, 'declined');
    expect(await kept()).toEqual({
      status: 'closed',
      disposition: 'declined',
      dispositionDetail: '直接診る必要があります。明日の午前に来院してください。',
    });
  });
});

describe('a visit that is cancelled', () => {
  it('by the patient, frees the time and is seen by the clinic', async () => {
    const { patient, doctor, journey } = scenes();
    await scenes().untilScheduled();
    const time = journey.view.appointment?.from;
    await patient.goto(scenes().visit);
    await patient.getByRole('button', { name: ja('visit.cancel') }).click();
    await patient.getByText(ja('visit.cancel.detail')).waitFor();
    await look(patient, 'cancel');
    const dialog = patient.getByRole('dialog');
    await dialog.getByLabel(ja('visit.cancel.reason')).fill('熱が下がりました。');
    await dialog.getByRole('button', { name: ja('visit.cancel') }).click();
    await patient.getByText(ja('visit.disposition.cancelled')).waitFor();
    await look(patient, 'cancelled');
    await doctor.goto(scenes().consultation);
    await doctor.getByText(staffWords('staff.disposition.cancelled')).first().waitFor();
    await doctor.getByText('熱が下がりました。').waitFor();
    expect(await kept()).toMatchObject({ status: 'closed', disposition: 'cancelled' });
    await journey.request();
    await journey.accept();
    const { days } = await journey.patient.get('listSlots', { params: journey.at });
    expect(days.flatMap((day) => day.slots).map((slot) => slot.from)).toContain(time);
  });

  it('by the clinic, is told to the patient who waits', async () => {
    const { patient, doctor } = scenes();
    await scenes().untilWaiting();
    await doctor.getByRole('button', { name: staffWords('prep.cancel'), exact: true }).click();
    await doctor
      .getByLabel(staffWords('prep.cancel.reason'), { exact: false })
      .fill('医師が急病のため、本日は診察できません。');
    await look(doctor, 'clinic-cancels');
    await doctor
      .getByRole('dialog')
      .getByRole('button', { name: staffWords('prep.cancel'), exact: true })
      .click();
    await doctor.getByText(staffWords('staff.disposition.cancelled')).first().waitFor();
    await patient.getByText(ja('visit.disposition.cancelled')).waitFor();
    await patient.getByText('医師が急病のため、本日は診察できません。').waitFor();
    await look(patient, 'clinic-cancelled');
    expect(await kept()).toMatchObject({ status: 'closed', disposition: 'cancelled' });
  });
});

describe('a patient who does not come', () => {
  it('is recorded once the doctor has read that it cannot be taken back', async () => {
    const { patient, doctor } = scenes();
    await scenes().untilScheduled();
    await doctor.goto(scenes().consultation);
    await doctor.getByRole('button', { name: staffWords('prep.noShow'), exact: true }).click();
    await doctor.getByText(staffWords('prep.noShow.lead')).waitFor();
    await doctor
      .getByRole('dialog')
      .getByRole('button', { name: staffWords('prep.noShow'), exact: true })
      .click();
    await doctor.getByText(staffWords('staff.disposition.noShow')).first().waitFor();
    await patient.goto(scenes().visit);
    await patient.getByText(ja('visit.disposition.noShow')).waitFor();
    await look(patient, 'no-show');
    expect(await kept()).toMatchObject({ status: 'closed', disposition: 'noShow' });
  });
});

describe('a call that goes on by telephone', () => {
  it('is no online consultation, on the screens and in the record', async () => {
    const { patient, doctor, journey } = scenes();
    await scenes().untilInCall();
    await doctor.getByRole('button', { name: staffWords('call.telephone'), exact: true }).click();
    await doctor.getByText(staffWords('call.telephone.detail')).waitFor();
    await doctor.getByLabel(staffWords('call.telephone.reason'), { exact: false }).fill('映像がつながらない');
    await look(doctor, 'to-telephone');
    await doctor.getByRole('button', { name: staffWords('call.telephone.confirm'), exact: true }).click();
    await doctor.getByText(staffWords('staff.disposition.changedToTelephone')).first().waitFor();
    await patient.getByText(ja('visit.disposition.changedToTelephone')).waitFor();
    await look(patient, 'telephone');
    await doctorActs.writeNote(doctor, { subjective: '変わりなし。', assessment: '電話で確認' });
    await look(doctor, 'closing-telephone');
    await doctorActs.lookAndConfirm(doctor);
    await doctor.getByText(staffWords('close.done')).waitFor();
    expect(await kept()).toMatchObject({ status: 'closed', disposition: 'changedToTelephone' });
    const evidence = await journey.doctor.get('getEvidence', { params: journey.at });
    expect(evidence.judgements.map(({ gate }) => gate)).not.toContain('beginExamination');
  });
});

describe('a visit that is moved in person', () => {
  it('says where to go, and closes once it is written who there was told', async () => {
    const { patient, doctor } = scenes();
    await scenes().untilInCall();
    await doctor.getByRole('button', { name: staffWords('move.open'), exact: true }).click();
    await doctor.getByLabel(staffWords('move.where'), { exact: false }).fill('港中央病院 救急外来');
    await doctor.getByLabel(staffWords('move.reason'), { exact: false }).fill('胸の痛みを直接診る必要がある');
    await doctor.getByLabel(staffWords('move.urgent'), { exact: false }).fill('動かずに救急車を待つ');
    await look(doctor, 'move');
    await doctor.getByRole('button', { name: staffWords('move.confirm'), exact: true }).click();
    await doctor.getByText(staffWords('staff.disposition.movedInPerson')).first().waitFor();
    await patient.getByText(ja('visit.disposition.movedInPerson')).waitFor();
    await patient.getByText('港中央病院 救急外来').waitFor();
    await patient.getByText('動かずに救急車を待つ').waitFor();
    await look(patient, 'moved');
    await doctorActs.writeNote(doctor, { subjective: '胸が痛い。', assessment: '対面で診る' });
    await doctorActs.lookAndConfirm(doctor);
    const refusal = doctor.getByRole('alert').filter({ hasText: 'S-1-1-2-iii-b' });
    await refusal.waitFor();
    await look(doctor, 'handover-open');
    await refusal.getByRole('button', { name: staffWords('move.complete'), exact: true }).click();
    await doctor.getByLabel(staffWords('move.informed'), { exact: false }).fill('救急外来 佐藤医師');
    await doctor.getByLabel(staffWords('move.information'), { exact: false }).fill('診療録と服薬の一覧');
    await doctor.getByRole('button', { name: staffWords('move.complete.save'), exact: true }).click();
    await doctor.getByText('救急外来 佐藤医師').waitFor();
    await doctorActs.lookAndConfirm(doctor);
    await doctor.getByText(staffWords('close.done')).waitFor();
    await doctor.getByText(staffWords('task.allSettled')).waitFor();
    await look(doctor, 'moved');
    expect(await kept()).toMatchObject({ status: 'closed', disposition: 'movedInPerson' });
  });
});

describe('a finalised note', () => {
  it('is amended by a new version, and the former stays to be read', async () => {
    const { doctor, journey } = scenes();
    await scenes().untilClosed();
    await doctor.goto(scenes().consultation);
    await doctor.getByRole('button', { name: staffWords('note.amend'), exact: true }).click();
    await doctor.getByLabel(staffWords('note.subjective'), { exact: true }).fill('家庭血圧は130前後。');
    await doctor.getByLabel(staffWords('note.amend.reason'), { exact: false }).fill('数値の書き忘れ');
    await look(doctor, 'amend');
    await doctor.getByRole('button', { name: staffWords('preview.open'), exact: true }).click();
    await look(doctor, 'amendment-preview');
    await doctor.getByRole('button', { name: staffWords('note.amend.save'), exact: true }).click();
    await doctor.getByRole('heading', { name: staffWords('compare.title') }).waitFor();
    await doctor.getByText('数値の書き忘れ').waitFor();
    await doctor.getByText('家庭血圧は安定。', { exact: true }).waitFor();
    expect(await doctor.locator('.compare del').allTextContents()).toEqual([
      `${staffWords('compare.removed')}: 安定 (${staffWords('compare.end')})`,
    ]);
    await look(doctor, 'amended');
    const { versions } = await journey.doctor.get('getNote', { params: journey.at });
    expect(versions.map(({ version, content, reason }) => [version, content.subjective, reason])).toEqual(
      expect.arrayContaining([
        [1, '家庭血圧は安定。', ''],
        [2, '家庭血圧は130前後。', '数値の書き忘れ'],
      ]),
    );
  });
});
