import type { PersonalHealthRecordFacts } from '../facts/exchange.ts';
import { holds, met, notApplicable, unconfirmed, unmet, type Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import type { OrUnknown } from '../unknown.ts';

/**
 * Between visits chat is for what is settled beforehand and does not concern a change of condition. In an examination
 * words and pictures help out: the sentence only keeps the two apart.
 */
export const chatWithinItsScope = defineRule({
  name: 'chat-and-files/scope',
  clauses: ['S-1-6-2-ii-d'],
  gates: ['chat'],
  needs: ['chat'],
  codes: ['chatScopeMissing', 'chatAboutCondition'],
  judge({ chat: { scopeAgreed, concernsChangeOfCondition, duringExamination } }) {
    if (duringExamination === 'unknown')
      return unconfirmed(
        'chat.duringExamination',
        '診察の中のやりとりか',
        'whether it belongs to an examination',
      );
    if (duringExamination)
      return notApplicable('診察の中で、映像と音声を補うやりとりです。', 'It helps out in an examination.');
    if (concernsChangeOfCondition === 'unknown')
      return unconfirmed(
        'chat.concernsChangeOfCondition',
        '病状の変化についてか',
        'whether it is about the condition',
      );
    if (concernsChangeOfCondition) {
      return unmet(
        'chatAboutCondition',
        'chat.concernsChangeOfCondition',
        '病状の変化はチャットでは扱えません。診療を予約するか、急ぐときは電話してください。',
        'A change of condition is not for chat. Book a consultation, or telephone if it is urgent.',
      );
    }
    return holds(scopeAgreed, 'chat.scopeAgreed', {
      name: ['チャットで扱う事項と範囲', 'what chat may be about'],
      code: 'chatScopeMissing',
      remedy: [
        'チャットで扱う事項と範囲を、前もって決めてください。',
        'Please settle beforehand what chat may be about.',
      ],
      because: ['決めた範囲の連絡です。', 'It lies within what was settled.'],
    });
  },
});

/** The clinic weighed risk and benefit and told the patient how chat is used. */
export const chatUseInstructed = defineRule({
  name: 'chat-and-files/use-instructed',
  clauses: ['S-2-5-1-1-14'],
  gates: ['chat'],
  needs: ['chat'],
  codes: ['chatUseNotInstructed'],
  judge: ({ chat }) =>
    holds(chat.useInstructed, 'chat.useInstructed', {
      name: ['チャットの使い方の指示', 'the instructions for chat'],
      code: 'chatUseNotInstructed',
      remedy: [
        'リスクと利益を考え、チャットの使い方を患者に伝えてください。',
        'Weigh risk and benefit and tell the patient how chat is used.',
      ],
      because: ['チャットの使い方を伝えています。', 'The patient was told how chat is used.'],
    }),
});

/** Where the clinic so decided and said, the patient sends only what is asked for. */
export const messageOnRequest = defineRule({
  name: 'chat-and-files/message-on-request',
  clauses: ['S-2-5-3-2-1-a'],
  gates: ['chat'],
  needs: ['chat'],
  codes: ['notRequested'],
  judge: ({ chat: { sentBy, onlyOnRequest, requestedByClinic } }) =>
    judgeRequest(sentBy, onlyOnRequest, requestedByClinic, 'chat'),
});

export const fileOnRequest = defineRule({
  name: 'chat-and-files/file-on-request',
  clauses: ['S-2-5-3-2-1-a'],
  gates: ['shareFile'],
  needs: ['sharedFile'],
  codes: ['notRequested'],
  judge: ({ sharedFile: { offeredBy, onlyOnRequest, requestedByClinic } }) =>
    judgeRequest(offeredBy, onlyOnRequest, requestedByClinic, 'sharedFile'),
});

/** In that case no message leads to outside links. */
export const noOutsideLinks = defineRule({
  name: 'chat-and-files/no-outside-links',
  clauses: ['S-2-5-3-2-1-b'],
  gates: ['chat'],
  needs: ['chat'],
  codes: ['outsideLink'],
  judge({ chat: { sentBy, onlyOnRequest, holdsLink } }) {
    if (sentBy === 'clinic') return notApplicable('医療機関からの連絡です。', 'The clinic sends it.');
    if (onlyOnRequest === false)
      return notApplicable('求めたものに限る扱いではありません。', 'The clinic has not so decided.');
    if (sentBy === 'unknown' || onlyOnRequest === 'unknown' || holdsLink === 'unknown')
      return unconfirmed('chat.holdsLink', '外部へのリンクの有無', 'whether it holds a link');
    return holdsLink
      ? unmet(
          'outsideLink',
          'chat.holdsLink',
          '外部のサイトへのリンクは送れません。リンクを除いてください。',
          'Links to outside sites cannot be sent. Please remove the link.',
        )
      : met('外部へのリンクはありません。', 'There is no outside link.');
  },
});

/** What a patient offers is opened only when its risk is reasonably limited. */
export const riskOfAFileLimited = defineRule({
  name: 'chat-and-files/risk-limited',
  clauses: ['S-2-5-1-1-15-b'],
  gates: ['shareFile'],
  needs: ['sharedFile'],
  codes: ['riskNotLimited'],
  judge: ({ sharedFile: { offeredBy, riskLimited } }) =>
    offeredBy === 'clinic'
      ? notApplicable('医療機関が示すものです。', 'The clinic offers it.')
      : holds(riskLimited, 'sharedFile.riskLimited', {
          name: ['リスクが限られるという判断', 'that the risk was judged limited'],
          code: 'riskNotLimited',
          remedy: [
            '患者が示すファイルやリンクは、リスクが限られると判断できるときだけ開いてください。',
            'Open what a patient offers only when its risk is judged limited.',
          ],
          because: ['リスクが限られると判断しました。', 'The risk was judged limited.'],
        }),
});

/** A personal health record that reaches the medical system is handled under the safety guidelines. */
export const healthRecordSafeguarded = defineRule({
  name: 'chat-and-files/health-record-safeguarded',
  clauses: ['S-2-5-1-1-17-a'],
  gates: ['shareFile'],
  needs: ['sharedFile'],
  codes: ['safeguardsMissing'],
  judge: ({ sharedFile: { personalHealthRecord } }) =>
    judgeHealthRecord(personalHealthRecord, true, (record) =>
      holds(record.safeguardsInPlace, 'sharedFile.personalHealthRecord', {
        name: ['安全管理関連ガイドラインに沿った対策', 'the measures of the safety guidelines'],
        code: 'safeguardsMissing',
        remedy: [
          '安全管理関連ガイドラインに沿った対策がまだです。対策を済ませてから取り込んでください。',
          'The measures of the safety guidelines are not in place. Put them in place first.',
        ],
        because: ['対策をとっています。', 'The measures are in place.'],
      }),
    ),
});

/** One that does not is used once its risks are agreed with the patient. */
export const healthRecordRisksAgreed = defineRule({
  name: 'chat-and-files/health-record-risks-agreed',
  clauses: ['S-2-5-1-1-17-b'],
  gates: ['shareFile'],
  needs: ['sharedFile'],
  codes: ['healthRecordRisksNotAgreed'],
  judge: ({ sharedFile: { personalHealthRecord } }) =>
    judgeHealthRecord(personalHealthRecord, false, (record) =>
      holds(record.risksAgreed, 'sharedFile.personalHealthRecord', {
        name: ['リスクについての患者との合意', 'that its risks were agreed'],
        code: 'healthRecordRisksNotAgreed',
        remedy: [
          '外部の記録を扱うリスクを説明し、患者と合意してください。',
          'Explain the risks of the outside record and agree on them with the patient.',
        ],
        because: ['リスクについて患者と合意しています。', 'Its risks were agreed with the patient.'],
      }),
    ),
});

function judgeHealthRecord<Code extends string>(
  record: OrUnknown<PersonalHealthRecordFacts | null>,
  affecting: boolean,
  judge: (record: PersonalHealthRecordFacts) => Finding<Code>,
): Finding<Code> {
  const fact = 'sharedFile.personalHealthRecord';
  if (record === 'unknown')
    return unconfirmed(fact, '外部のPHR等か', 'whether it is a personal health record');
  if (record === null)
    return notApplicable('外部のPHR等ではありません。', 'It is no personal health record.');
  if (record.affectsMedicalSystem === 'unknown')
    return unconfirmed(fact, '医療情報システムへの影響', 'whether it reaches the medical system');
  return record.affectsMedicalSystem === affecting
    ? judge(record)
    : notApplicable('この場合には当たりません。', 'The case is the other one.');
}

function judgeRequest(
  sender: OrUnknown<'patient' | 'clinic'>,
  onlyOnRequest: OrUnknown<boolean>,
  requested: OrUnknown<boolean>,
  group: 'chat' | 'sharedFile',
): Finding<'notRequested'> {
  if (sender === 'clinic') return notApplicable('医療機関からのものです。', 'The clinic sends it.');
  if (onlyOnRequest === false)
    return notApplicable('求めたものに限る扱いではありません。', 'The clinic has not so decided.');
  if (sender === 'unknown' || onlyOnRequest === 'unknown') {
    return unconfirmed(
      `${group}.onlyOnRequest`,
      '求めたものに限る扱いか',
      'whether only what is asked for is sent',
    );
  }
  return holds(requested, `${group}.requestedByClinic`, {
    name: ['医療機関からの求め', 'that the clinic asked for it'],
    code: 'notRequested',
    remedy: [
      '医療機関が求めたものだけを送れます。必要なときは、先に医療機関へ連絡してください。',
      'Only what the clinic asks for can be sent. If needed, please contact the clinic first.',
    ],
    because: ['医療機関の求めによります。', 'The clinic asked for it.'],
  });
}
