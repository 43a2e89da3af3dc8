import type { Words } from '@onshin/guideline';

const gates: Record<string, Words> = {
  publishPage: { ja: 'ページの公開', en: 'Publishing the page' },
  acceptRequest: { ja: '申込の受け入れ', en: 'Accepting the request' },
  confirmAppointment: { ja: '予約の確定', en: 'Confirming the appointment' },
  openWaitingRoom: { ja: '待合室に入る', en: 'Opening the waiting room' },
  startCall: { ja: '通話の開始', en: 'Starting the call' },
  admitSeat: { ja: '参加の許可', en: 'Admitting a seat' },
  beginExamination: { ja: '診察の開始', en: 'Beginning the examination' },
  endCall: { ja: '通話の終了', en: 'Ending the call' },
  closeConsultation: { ja: '診療の完了', en: 'Closing the consultation' },
  adoptPlan: { ja: '診療計画の合意', en: 'Adopting the plan' },
};

/** A gate in the words of a screen. */
export function gateWords(gate: string): Words {
  return gates[gate] ?? { ja: gate, en: gate };
}
