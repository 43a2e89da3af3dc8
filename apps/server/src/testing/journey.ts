import type { Answer, Body, ConsultationView, NoteContent } from '@onshin/contract';
import {
  acceptance,
  atHome,
  closing,
  everyTopic,
  goodDevice,
  goodPlace,
  panel,
  planItems,
  proposal,
  wish,
} from './bodies.ts';
import type { TestPerson } from './http-person.ts';

export { goodPlace, panel, planItems, proposal, wish };

type RequestBody = Body<'submitRequest'>;

/** Where a journey is made. */
interface Ground {
  readonly clinicId: string;
  seatIds(consultationId: string): Promise<{ id: string; role: 'patient' | 'doctor' }[]>;
  /** Lets a call have begun earlier, for nobody waits through one in a test. */
  letBeginEarlier(consultationId: string, seconds: number): Promise<void>;
}
interface OpenGround extends Ground {
  signedIn(as: 'patient' | 'doctor'): Promise<TestPerson>;
}

/** Two people and the consultation between them, taken step by step. */
export class Journey {
  readonly server: Ground;
  readonly patient: TestPerson;
  readonly doctor: TestPerson;
  readonly clinicId: string;
  doctorStaffId = '';
  view!: ConsultationView;
  /** Seconds by which the call of the view was let begin earlier. */
  #earlier = { id: '', seconds: 0 };

  constructor(server: Ground, patient: TestPerson, doctor: TestPerson) {
    this.server = server;
    this.patient = patient;
    this.doctor = doctor;
    this.clinicId = server.clinicId;
  }

  static async open(server: OpenGround): Promise<Journey> {
    const journey = new Journey(server, await server.signedIn('patient'), await server.signedIn('doctor'));
    journey.doctorStaffId = (await journey.doctor.get('getSession')).staff[0]?.staffId ?? '';
    return journey;
  }

  get at() {
    return { clinicId: this.clinicId, consultationId: this.view.id };
  }
  get patientAt() {
    return { clinicId: this.clinicId, patientId: this.view.patient.id };
  }
  async refresh(): Promise<ConsultationView> {
    this.view = await this.doctor.get('getConsultation', { params: this.at });
    return this.view;
  }

  async request(changes: Partial<RequestBody> = {}): Promise<ConsultationView> {
    this.view = await this.patient.get('submitRequest', {
      params: { clinicId: this.clinicId },
      body: wish(changes),
    });
    return this.view;
  }

  acceptance(changes: Partial<Body<'acceptRequest'>['decisions'][number]> = {}): Body<'acceptRequest'> {
    return acceptance(this.view, changes);
  }

  async accept(changes: Partial<Body<'acceptRequest'>['decisions'][number]> = {}): Promise<ConsultationView> {
    await this.refresh();
    this.view = await this.doctor.get('acceptRequest', {
      params: this.at,
      version: this.view.version,
      body: this.acceptance(changes),
    });
    return this.view;
  }

  async explain(): Promise<Answer<'recordExplanation'>> {
    const { patientVersion } = await this.doctor.get('getAgreement', { params: this.patientAt });
    return await this.doctor.get('recordExplanation', {
      params: this.patientAt,
      version: patientVersion,
      body: {
        doctorStaffId: this.doctorStaffId,
        method: 'telephone',
        topics: everyTopic,
        questions: '質問はありませんでした。',
      },
    });
  }

  async agree(): Promise<Answer<'agree'>> {
    const shown = await this.patient.get('getAgreement', { params: this.patientAt });
    return await this.patient.get('agree', {
      params: this.patientAt,
      version: shown.patientVersion,
      body: { digests: shown.texts.map((text) => text.digest), wishesOnlineCare: true },
    });
  }

  async ask(question: string): Promise<Answer<'askQuestion'>> {
    const { patientVersion } = await this.patient.get('getAgreement', { params: this.patientAt });
    return await this.patient.get('askQuestion', {
      params: this.patientAt,
      version: patientVersion,
      body: { question },
    });
  }

  /** Answers the question that waits at the top. */
  async answer(answer: string): Promise<Answer<'answerQuestion'>> {
    const { patientVersion, questions } = await this.doctor.get('getAgreement', { params: this.patientAt });
    return await this.doctor.get('answerQuestion', {
      params: { ...this.patientAt, questionId: questions[0]?.id ?? '' },
      version: patientVersion,
      body: { answer },
    });
  }

  async plan(changes: Partial<Body<'proposeCarePlan'>> = {}): Promise<void> {
    const chart = await this.doctor.get('getChart', { params: this.patientAt });
    const proposed = await this.doctor.get('proposeCarePlan', {
      params: this.patientAt,
      version: chart.version,
      body: proposal(this.doctorStaffId, { basisVisitId: chart.inPersonVisits[0]?.id ?? null, ...changes }),
    });
    await this.patient.get('adoptCarePlan', {
      params: this.patientAt,
      version: proposed.patientVersion,
      body: { planVersionId: proposed.versions[0]?.id ?? '' },
    });
  }

  async book(): Promise<ConsultationView> {
    const { days } = await this.patient.get('listSlots', { params: this.at });
    const slot = days.flatMap((day) => day.slots)[0];
    if (slot === undefined) throw new Error('no slot is free');
    await this.refresh();
    const held = await this.patient.get('holdSlot', {
      params: this.at,
      version: this.view.version,
      body: { from: slot.from },
    });
    this.view = await this.patient.get('confirmAppointment', { params: this.at, version: held.version });
    return this.view;
  }

  async arrive(at: Partial<Body<'confirmSurroundings'>> = {}): Promise<ConsultationView> {
    const checked = await this.patient.get('recordDeviceCheck', {
      params: this.at,
      version: this.view.version,
      body: goodDevice,
    });
    const placed = await this.patient.get('confirmSurroundings', {
      params: this.at,
      version: checked.version,
      body: { ...atHome, ...at },
    });
    this.view = await this.patient.get('enterWaitingRoom', { params: this.at, version: placed.version });
    return this.view;
  }

  async startCall(): Promise<ConsultationView> {
    await this.refresh();
    this.view = await this.doctor.get('startCall', {
      params: this.at,
      version: this.view.version,
      body: { doctorPlace: goodPlace, exceptions: [] },
    });
    return this.view;
  }

  async begin(): Promise<ConsultationView> {
    this.view = await this.doctor.get('beginExamination', {
      params: this.at,
      version: this.view.version,
      body: panel,
    });
    return this.view;
  }

  /** Both ends report a stretch of live picture and sound of some seconds, up to when the call in truth began. */
  async report(
    seconds: number,
    sides: readonly ('patient' | 'doctor')[] = ['patient', 'doctor'],
  ): Promise<number> {
    const rows = await this.server.seatIds(this.view.id);
    const earlier = this.#earlier.id === this.view.id ? this.#earlier.seconds : 0;
    if (seconds > earlier) {
      await this.server.letBeginEarlier(this.view.id, seconds - earlier);
      this.#earlier = { id: this.view.id, seconds };
    }
    const call = await this.doctor.get('getConsultation', { params: this.at });
    const from = Date.parse(call.call?.startedAt ?? '');
    let counted = 0;
    for (const seat of rows.filter((row) => sides.includes(row.role))) {
      const answer = await this[seat.role].get('reportCall', {
        params: this.at,
        body: {
          seatId: seat.id,
          sentAt: from + seconds * 1000,
          intervals: [
            { from, to: from + seconds * 1000, audioIn: true, audioOut: true, videoIn: true, videoOut: true },
          ],
          quality: [{ at: from, rttMs: 20, lossPercent: 0, concealedPercent: 0, level: 'good' }],
          interruptions: 0,
        },
      });
      counted = answer.twoWaySeconds;
    }
    return counted;
  }

  async writeNote(text = '家庭血圧は安定。'): Promise<number> {
    const note = await this.doctor.get('getNote', { params: this.at });
    const saved = await this.doctor.get('saveNote', {
      params: this.at,
      version: note.draft?.version ?? 0,
      body: {
        subjective: text,
        objective: '血圧 126/74（家庭）',
        assessment: '高血圧、コントロール良好',
        plan: '継続',
        problem: '高血圧',
      },
    });
    return saved.version;
  }

  /** What the doctor confirms at the closing, the draft looked at before where there is one. */
  async closing(changes: Partial<Body<'closeConsultation'>> = {}): Promise<Body<'closeConsultation'>> {
    const shown = await this.doctor.call('previewNote', { params: this.at, body: { amendment: null } });
    return closing(shown.ok ? shown.body.id : null, changes);
  }

  async end(): Promise<ConsultationView> {
    await this.refresh();
    this.view = await this.doctor.get('endCall', { params: this.at, version: this.view.version });
    return this.view;
  }

  async close(changes: Partial<Body<'closeConsultation'>> = {}): Promise<ConsultationView> {
    this.view = await this.doctor.get('closeConsultation', {
      params: this.at,
      version: this.view.version,
      body: await this.closing(changes),
    });
    return this.view;
  }

  /** A later version with its reason, looked at before it is finalised. */
  async amend(content: NoteContent, reason: string): Promise<Answer<'amendNote'>> {
    const shown = await this.doctor.get('previewNote', {
      params: this.at,
      body: { amendment: { content, reason } },
    });
    const amended = await this.doctor.get('amendNote', {
      params: this.at,
      version: this.view.version,
      body: { content, reason, previewId: shown.id },
    });
    await this.refresh();
    return amended;
  }

  /** From the wish to a patient who waits, as a follow-up with an agreed plan. */
  async untilWaiting(): Promise<ConsultationView> {
    await this.request();
    await this.accept();
    await this.explain();
    await this.agree();
    await this.plan();
    await this.refresh();
    await this.book();
    return await this.arrive();
  }

  /** A whole follow-up, closed with its note. */
  async untilClosed(): Promise<ConsultationView> {
    await this.untilWaiting();
    await this.startCall();
    await this.begin();
    await this.report(70);
    await this.writeNote();
    await this.end();
    return await this.close();
  }

  /** From the wish to a patient who waits, as a first visit by the regular doctor. */
  async untilWaitingForTheFirstTime(): Promise<ConsultationView> {
    await this.request({
      problems: [{ label: '花粉症', since: '3日前', bodyParts: ['face'] }],
      story: '鼻水とくしゃみが続きます。',
    });
    await this.accept({ basis: 'regularDoctor' });
    await this.explain();
    await this.agree();
    await this.refresh();
    await this.book();
    return await this.arrive();
  }
}
