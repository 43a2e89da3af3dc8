import type { ConsultationView, OperationName } from '@onshin/contract';
import { goodDevice } from './bodies.ts';
import type { Reply, TestPerson, TestServer } from './test-server.ts';
import { settle } from './walk-agreement.ts';
import type { Step, StepName, Who } from './walk-steps.ts';
import {
  acceptances,
  choose,
  clinics,
  closings,
  handoffs,
  notes,
  panels,
  places,
  requests,
  surroundings,
} from './walk-ways.ts';

type Call = TestPerson['call'];
type Told = Pick<Reply<OperationName>, 'status'>;

/** Patient, doctor and administrator, who do whatever they are told, in any order. */
export class Walk {
  readonly #people: Record<Who, TestPerson>;
  readonly #server: TestServer;
  readonly #doctorStaffId: string;
  #view: ConsultationView | undefined;
  #told: Told[] = [];
  /** How often the walk tried to go on from where it is. */
  #tries = 0;
  #triedAt = '';

  private constructor(server: TestServer, people: Record<Who, TestPerson>, doctorStaffId: string) {
    this.#server = server;
    this.#people = people;
    this.#doctorStaffId = doctorStaffId;
  }

  static async open(server: TestServer): Promise<Walk> {
    const people = {
      patient: await server.signedIn('patient'),
      doctor: await server.signedIn('doctor'),
      administrator: await server.signedIn('administrator'),
    };
    const { staff } = await people.doctor.get('getSession');
    return new Walk(server, people, staff[0]?.staffId ?? '');
  }

  /** Takes a step and gives every answer the server gave. Refusals are answers too. */
  async take(step: Step): Promise<readonly Told[]> {
    this.#told = [];
    await this.#refresh();
    const place = `${this.#view?.id ?? ''} ${this.#view?.version ?? 0}`;
    this.#tries = place === this.#triedAt ? this.#tries + 1 : 0;
    this.#triedAt = place;
    const next = step.what === 'goOn' ? this.#whatIsNext() : [step.what];
    for (const [index, what] of next.entries()) {
      const isFlawed = index === step.flaw % next.length;
      await this.#do({ ...step, what, flaw: isFlawed ? step.flaw : 0 });
    }
    return this.#told;
  }

  #whatIsNext(): readonly StepName[] {
    switch (this.#view?.status) {
      case 'requested':
      case 'screening':
        return ['accept', 'explain', 'agree', 'plan'];
      case 'accepted':
        return ['book'];
      case 'scheduled':
        return ['wait'];
      case 'waiting':
        return ['answer', 'explain', 'agree', 'startCall'];
      case 'inCall':
        if (typeof this.#view.call?.examinationBegunAt === 'string') return ['report', 'writeNote', 'end'];
        // Refused again and again: somewhere unfit, for one.
        return this.#tries > 2 ? ['moveInPerson'] : ['begin'];
      case 'interrupted':
        return ['resume'];
      case 'ended':
        // Without picture and sound there is no online consultation to complete.
        return this.#view.call?.twoWaySeconds === 0
          ? ['moveInPerson', 'writeNote', 'close']
          : ['writeNote', 'close'];
      default:
        return ['request'];
    }
  }

  async #do({ what, flaw, by }: Step): Promise<void> {
    const of = (who: Who): Call => {
      const person = this.#people[by === 'right' ? who : by];
      return async (name, given) => {
        const reply = await person.call(name, given);
        this.#told.push(reply);
        return reply;
      };
    };
    switch (what) {
      case 'goOn':
        return;
      case 'changeSettings':
      case 'publish':
        return await this.#runTheClinic(of('administrator'), what, flaw);
      case 'request': {
        const reply = await of('patient')('submitRequest', {
          params: { clinicId: this.#server.clinicId },
          body: choose(requests, flaw),
        });
        // A doctor in a call does not leave it for another request.
        if (reply.ok && !isInCall(this.#view)) this.#view = reply.body;
        return;
      }
      default:
        if (this.#view !== undefined) await this.#doInConsultation(what, flaw, of, this.#view);
    }
  }

  async #doInConsultation(
    what: Exclude<StepName, 'goOn' | 'changeSettings' | 'publish' | 'request'>,
    flaw: number,
    of: (who: Who) => Call,
    view: ConsultationView,
  ): Promise<void> {
    const params = { clinicId: this.#server.clinicId, consultationId: view.id };
    const { version } = view;
    switch (what) {
      case 'explain':
      case 'ask':
      case 'answer':
      case 'agree':
      case 'withdraw':
      case 'plan':
        return await settle(what, flaw, {
          of,
          patient: this.#people.patient,
          doctor: this.#people.doctor,
          doctorStaffId: this.#doctorStaffId,
          params: { clinicId: this.#server.clinicId, patientId: view.patient.id },
        });
      case 'accept':
        await of('doctor')('acceptRequest', { params, version, body: choose(acceptances(view), flaw) });
        return;
      case 'book':
        return await this.#book(of('patient'), params, version);
      case 'wait':
        return await this.#wait(of('patient'), params, version, flaw);
      case 'startCall':
        await of('doctor')('startCall', {
          params,
          version,
          body: { doctorPlace: choose(places, flaw), exceptions: [] },
        });
        return;
      case 'begin':
        await of('doctor')('beginExamination', { params, version, body: choose(panels, flaw) });
        return;
      case 'report':
        return await this.#report(of, view, flaw);
      case 'writeNote': {
        const note = await of('doctor')('getNote', { params });
        if (!note.ok) return;
        await of('doctor')('saveNote', {
          params,
          version: note.body.draft?.version ?? 0,
          body: choose(notes, flaw),
        });
        return;
      }
      case 'close': {
        const shown = await of('doctor')('previewNote', { params, body: { amendment: null } });
        await of('doctor')('closeConsultation', {
          params,
          version,
          body: choose(closings(shown.ok ? shown.body.id : null), flaw),
        });
        return;
      }
      case 'interrupt':
        await of('doctor')('interruptCall', { params, version, body: { reason: '通信の途絶' } });
        return;
      case 'resume':
        await of('doctor')('resumeCall', { params, version });
        return;
      case 'end':
        await of('doctor')('endCall', { params, version });
        return;
      case 'moveInPerson':
        await of('doctor')('moveInPerson', { params, version, body: choose(handoffs, flaw) });
        return;
      case 'changeToTelephone':
        await of('doctor')('changeToTelephone', { params, version, body: { reason: '映像が届かない' } });
        return;
      case 'cancel':
        await of('patient')('cancelConsultation', { params, version, body: { reason: '都合' } });
        return;
      case 'noShow':
        await of('doctor')('recordNoShow', { params, version });
    }
  }

  async #book(call: Call, params: ConsultationParams, version: number): Promise<void> {
    const slots = await call('listSlots', { params });
    const slot = slots.ok ? slots.body.days.flatMap((day) => day.slots)[0] : undefined;
    if (slot === undefined) return;
    const held = await call('holdSlot', { params, version, body: { from: slot.from } });
    if (held.ok) await call('confirmAppointment', { params, version: held.body.version });
  }

  async #wait(call: Call, params: ConsultationParams, version: number, flaw: number): Promise<void> {
    const checked = await call('recordDeviceCheck', {
      params,
      version,
      body: goodDevice,
    });
    if (!checked.ok) return;
    const placed = await call('confirmSurroundings', {
      params,
      version: checked.body.version,
      body: choose(surroundings, flaw),
    });
    if (placed.ok) await call('enterWaitingRoom', { params, version: placed.body.version });
  }

  /** Each end tells of seventy seconds of picture and sound, or one end alone, or without picture. */
  async #report(of: (who: Who) => Call, view: ConsultationView, flaw: number): Promise<void> {
    if (view.call === null) return;
    const began = Date.parse(view.call.startedAt);
    if (Date.now() - began < 60_000) await this.#server.letBeginEarlier(view.id, 70);
    const from = Date.now() - began < 60_000 ? began - 70_000 : began;
    for (const seat of await this.#server.seatIds(view.id)) {
      if (flaw % 3 === 1 && seat.role === 'doctor') continue;
      await of(seat.role)('reportCall', {
        params: { clinicId: this.#server.clinicId, consultationId: view.id },
        body: {
          seatId: seat.id,
          sentAt: from + 70_000,
          intervals: [
            {
              from,
              to: from + 70_000,
              audioIn: true,
              audioOut: true,
              videoIn: flaw % 3 !== 2,
              videoOut: flaw % 3 !== 2,
            },
          ],
          quality: [],
          interruptions: 0,
        },
      });
    }
  }

  async #runTheClinic(call: Call, what: 'changeSettings' | 'publish', flaw: number): Promise<void> {
    const params = { clinicId: this.#server.clinicId };
    const { version, settings } = await this.#people.administrator.get('getClinicSettings', { params });
    if (what === 'publish') await call('publishClinicPage', { params, version });
    else await call('changeClinicSettings', { params, version, body: choose(clinics(settings), flaw) });
  }

  async #refresh(): Promise<void> {
    if (this.#view === undefined) return;
    this.#view = await this.#people.doctor.get('getConsultation', {
      params: { clinicId: this.#server.clinicId, consultationId: this.#view.id },
    });
  }
}

function isInCall(view: ConsultationView | undefined): boolean {
  return view?.status === 'inCall' || view?.status === 'interrupted';
}

interface ConsultationParams {
  clinicId: string;
  consultationId: string;
}
