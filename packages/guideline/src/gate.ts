import { words, type Words } from './words.ts';

/** A point in the flow where clauses are judged. */
export type Gate =
  | 'publishPage'
  | 'acceptRequest'
  | 'confirmAppointment'
  | 'openWaitingRoom'
  | 'startCall'
  | 'beginExamination'
  | 'admitSeat'
  | 'whileInCall'
  | 'record'
  | 'chat'
  | 'shareFile'
  | 'prescribe'
  | 'endCall'
  | 'moveInPerson'
  | 'refer'
  | 'closeConsultation'
  | 'adoptPlan'
  | 'endCare';

/** What passes through a gate, and whether the gate may refuse. */
export interface GateTraits {
  readonly subject: 'clinic' | 'consultation' | 'carePlan';
  /** A gate that never refuses turns what is unmet into due tasks. */
  readonly refuses: boolean;
  /** In the words of a screen. */
  readonly title: Words;
}

/** Every gate. Ending, moving and referring are never refused: nobody is held in a call, or kept from care, by a missing paper. */
export const gateTraits = {
  publishPage: { subject: 'clinic', refuses: true, title: words('ページの公開', 'Publishing the page') },
  acceptRequest: {
    subject: 'consultation',
    refuses: true,
    title: words('申込の受け入れ', 'Accepting the request'),
  },
  confirmAppointment: {
    subject: 'consultation',
    refuses: true,
    title: words('予約の確定', 'Confirming the appointment'),
  },
  openWaitingRoom: {
    subject: 'consultation',
    refuses: true,
    title: words('待合室に入る', 'Opening the waiting room'),
  },
  startCall: { subject: 'consultation', refuses: true, title: words('通話の開始', 'Starting the call') },
  beginExamination: {
    subject: 'consultation',
    refuses: true,
    title: words('診察の開始', 'Beginning the examination'),
  },
  admitSeat: { subject: 'consultation', refuses: true, title: words('参加の許可', 'Admitting a seat') },
  whileInCall: {
    subject: 'consultation',
    refuses: false,
    title: words('通話中の見守り', 'While in the call'),
  },
  record: { subject: 'consultation', refuses: true, title: words('録音・録画', 'Recording') },
  chat: { subject: 'consultation', refuses: true, title: words('チャット', 'Chat') },
  shareFile: { subject: 'consultation', refuses: true, title: words('ファイルの共有', 'Sharing a file') },
  prescribe: { subject: 'consultation', refuses: true, title: words('処方', 'Prescribing') },
  endCall: { subject: 'consultation', refuses: false, title: words('通話の終了', 'Ending the call') },
  moveInPerson: {
    subject: 'consultation',
    refuses: false,
    title: words('対面診療への切り替え', 'Moving to in-person care'),
  },
  refer: { subject: 'consultation', refuses: false, title: words('紹介', 'Referring') },
  closeConsultation: {
    subject: 'consultation',
    refuses: true,
    title: words('診療の完了', 'Closing the consultation'),
  },
  adoptPlan: { subject: 'carePlan', refuses: true, title: words('診療計画の合意', 'Adopting the plan') },
  endCare: {
    subject: 'carePlan',
    refuses: false,
    title: words('オンライン診療の終わり', 'Ending online care'),
  },
} as const satisfies Record<Gate, GateTraits>;

/** The gates in the order of the flow. */
export const gates = Object.keys(gateTraits) as readonly Gate[];
