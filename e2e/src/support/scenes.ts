import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { Journey } from '../../../apps/server/src/testing/journey.ts';
import { leaveNothingOpen } from '../../../apps/server/src/testing/refusals.ts';
import * as doctorActs from './doctor.ts';
import { openStage, type Stage } from './stage.ts';
import { patientWords } from './words.ts';

/**
 * Two people at their pages and the way to where a scene begins. What a scene is not about goes over the API, which
 * takes no time; what it is about is pressed and read.
 */
export class Scenes {
  readonly stage: Stage;
  readonly journey: Journey;
  readonly patient: Page;
  readonly doctor: Page;

  constructor(stage: Stage, journey: Journey, patient: Page, doctor: Page) {
    this.stage = stage;
    this.journey = journey;
    this.patient = patient;
    this.doctor = doctor;
  }

  get patientHome(): string {
    return `/p/${this.journey.clinicId}`;
  }
  get visit(): string {
    return `${this.patientHome}/visits/${this.journey.view.id}`;
  }
  get consultation(): string {
    return `/staff/${this.journey.clinicId}/consultations/${this.journey.view.id}`;
  }

  /** A request that nobody has read; both have it before them. */
  async untilRequested(): Promise<void> {
    await this.journey.request();
    await this.patient.goto(this.visit);
    await this.doctor.goto(this.consultation);
  }

  /** Accepted, and under the agreement and the plan that stand already; no time is chosen. */
  async untilAccepted(): Promise<void> {
    await this.journey.request();
    await this.journey.accept();
  }

  async untilScheduled(): Promise<void> {
    await this.untilAccepted();
    await this.journey.book();
  }

  /** The patient sits in the waiting room, and the doctor has the page open from which the call starts. */
  async untilWaiting(): Promise<void> {
    await this.untilScheduled();
    await this.journey.arrive();
    await this.patient.goto(`${this.visit}/room`);
    await this.patient.getByText(patientWords('room.opens')).waitFor();
    await this.doctor.goto(this.consultation);
  }

  /** In the call, the one panel open before the doctor. */
  async untilInCall(): Promise<void> {
    await this.untilWaiting();
    await doctorActs.startCall(this.doctor);
  }

  /** Closed with a note, over the API. */
  async untilClosed(): Promise<void> {
    const { journey } = this;
    await this.untilScheduled();
    await journey.arrive();
    await journey.startCall();
    await journey.begin();
    await journey.report(120);
    await journey.writeNote();
    await journey.end();
    await journey.close();
  }
}

/** Signs somebody of the demonstration in on a page of their own. */
export async function openPage(
  stage: Stage,
  as: 'demo.patient' | 'demo.doctor' | 'demo.clerk' | 'demo.administrator',
  permissions?: readonly string[],
): Promise<Page> {
  const page = await stage.person(as === 'demo.patient' ? 'phone' : 'desktop', permissions);
  await page.goto('/demonstration');
  await page.getByRole('button', { name: patientWords(as), exact: true }).click();
  await page.waitForURL(/\/(p|staff)\//);
  return page;
}

/** The scenes of a test file: one clinic, one agreement and one plan for all, and nothing left open between two. */
export function useScenes(): () => Scenes {
  let scenes: Scenes | null = null;
  const now = () => {
    if (scenes === null) throw new Error('the scenes open before all tests');
    return scenes;
  };
  beforeAll(async () => {
    const stage = await openStage();
    const journey = await Journey.open(stage.server);
    await journey.request();
    await journey.accept();
    await journey.explain();
    await journey.agree();
    await journey.plan();
    scenes = new Scenes(
      stage,
      journey,
      await openPage(stage, 'demo.patient'),
      await openPage(stage, 'demo.doctor'),
    );
  });
  beforeEach(async () => await leaveNothingOpen(now().stage.server));
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await now().stage.photograph(task.name);
  });
  afterAll(async () => await scenes?.stage.close());
  return now;
}
