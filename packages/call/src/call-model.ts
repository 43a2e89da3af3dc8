import type { CallReport, Seat } from '@onshin/contract/realtime';
import { realBrowser, type CallBrowser } from './call-browser.ts';
import type { CallError } from './call-error.ts';
import { CallWitness, type OwnState } from './call-witness.ts';
import { systemClock, type Clock } from './clock.ts';
import type { CaptureWishes } from './media/constraints.ts';
import { LocalMedia, type LocalMediaSnapshot } from './media/local-media.ts';
import { phaseOf, type CallPhase } from './phase.ts';
import { LinkMonitor } from './quality/link-monitor.ts';
import type { Rates } from './quality/rates.ts';
import type { Verdict } from './quality/verdict.ts';
import { RemoteSeats, type RemoteSeat } from './remote-seats.ts';
import { SeatLinks } from './seat-links.ts';
import type { Signalling, SignallingState } from './signalling/signalling.ts';
import { openSocketSignalling } from './signalling/socket-signalling.ts';
import { Store, type ReadableModel } from './store.ts';

/** Everything a call screen draws. Immutable; the same object until something changes. */
export interface CallSnapshot {
  readonly phase: CallPhase;
  /** Why the phase is `failed`. Trouble with devices stands in `media`, and the call goes on. */
  readonly error: CallError | null;
  readonly signalling: SignallingState;
  readonly own: Seat | null;
  readonly remotes: readonly RemoteSeat[];
  readonly media: LocalMediaSnapshot;
  /** How the call stands with the other side; null before it was live. */
  readonly quality: Verdict | null;
  /** The figures of the last second, for those who want them. */
  readonly rates: Rates | null;
  readonly interruptions: number;
}

export interface CallOptions {
  readonly signalling: Signalling;
  readonly browser?: CallBrowser;
  readonly clock?: Clock;
  /** Devices that are open already (from the device check), so that the camera does not blink. */
  readonly media?: LocalMedia;
  readonly wishes?: Partial<CaptureWishes>;
}

/** Opens the socket at `url` and the call upon it; the devices stay untouched until `start`. */
export function openCall(url: string, options: Omit<CallOptions, 'signalling'> = {}): CallModel {
  return new CallModel({ ...options, signalling: openSocketSignalling(url) });
}

/** One person's side of a call, from before the waiting room to the end. */
export class CallModel implements ReadableModel<CallSnapshot> {
  readonly media: LocalMedia;
  readonly signalling: Signalling;
  readonly #links: SeatLinks;
  readonly #remotes: RemoteSeats;
  readonly #witness: CallWitness;
  readonly #monitors = new Map<string, LinkMonitor>();
  readonly #store: Store<CallSnapshot>;
  readonly #stops: (() => void)[];
  #isStarted = false;
  #isGettingMedia = false;
  #isEnded = false;
  #hasBeenLive = false;

  /** Must be made in the same turn as its signalling, so that it hears the welcome. */
  constructor(options: CallOptions) {
    const { signalling, browser = realBrowser, clock = systemClock } = options;
    this.signalling = signalling;
    this.media = options.media ?? new LocalMedia({ browser, clock, wishes: options.wishes ?? {} });
    this.#remotes = new RemoteSeats(browser);
    this.#witness = new CallWitness(signalling, clock);
    this.#links = new SeatLinks({
      browser,
      clock,
      signalling,
      onOpen: (seatId, link) => {
        const onSecond = (rates: Rates): void => this.#saw(seatId, rates);
        const monitor = new LinkMonitor({ link, clock, ownState: () => this.#ownState, onSecond });
        this.#monitors.set(seatId, monitor);
      },
      onClose: (seatId) => {
        this.#monitors.get(seatId)?.stop();
        this.#monitors.delete(seatId);
      },
      onChange: () => this.#update(),
    });
    this.#store = new Store<CallSnapshot>({
      phase: 'idle',
      error: null,
      signalling: signalling.getSnapshot().state,
      own: null,
      remotes: [],
      media: this.media.getSnapshot(),
      quality: null,
      rates: null,
      interruptions: 0,
    });
    this.subscribe = this.#store.subscribe;
    this.getSnapshot = this.#store.getSnapshot;
    this.#stops = [
      signalling.listen((message) => this.#links.handle(message)),
      signalling.subscribe(() => this.#signallingChanged()),
      this.media.subscribe(() => this.#mediaChanged()),
      browser.onNetworkChange(() => this.#networkChanged()),
      clock.every(1_000, () => this.#tick()),
    ];
    this.#mediaChanged();
  }

  readonly subscribe: Store<CallSnapshot>['subscribe'];
  readonly getSnapshot: Store<CallSnapshot>['getSnapshot'];

  /** Opens microphone and camera, asking the person where needed. Call it from a tap. Never throws. */
  async start(): Promise<void> {
    if (this.#isStarted || this.#isEnded) return;
    this.#isStarted = true;
    this.#links.prepare();
    this.#isGettingMedia = this.media.getSnapshot().preview === null;
    this.#update();
    await this.media.acquire();
    if (this.#isEnded) this.media.release();
    this.#isGettingMedia = false;
    this.#update();
  }

  /** Opens again what was interrupted, lost or refused; everything else goes on. */
  async reacquire(): Promise<void> {
    if (this.#isStarted && !this.#isEnded) await this.media.reacquire();
  }

  /** What the server has not acknowledged yet; null when there is nothing. Works after the end, too. */
  collectReport(): CallReport | null {
    const { own } = this.#store.getSnapshot();
    return own === null ? null : this.#witness.collect(own.seatId);
  }

  /** The server has taken this report. */
  acknowledgeReport(report: CallReport): void {
    this.#witness.acknowledge(report);
  }

  /** Leaves: says goodbye, lets go of the devices, closes the socket. */
  end(): void {
    this.#finish(true);
    this.signalling.close();
    this.#update();
  }

  #finish(sayBye: boolean): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    for (const stop of this.#stops) stop();
    this.#links.close(sayBye);
    this.media.release();
  }

  get #ownState(): OwnState {
    const { microphone, camera } = this.media.getSnapshot();
    return { microphoneOn: microphone.actual, cameraOn: camera.actual };
  }

  /** The seat on the other side: a doctor for the patient, a patient for the doctor. */
  get #other(): RemoteSeat | null {
    const { own, remotes } = this.#store.getSnapshot();
    const across = remotes.filter(({ role }) => role !== own?.role);
    return across.find(({ connection, admitted }) => admitted && connection !== null) ?? across[0] ?? null;
  }

  #signallingChanged(): void {
    const { state } = this.signalling.getSnapshot();
    if (state === 'replaced' || state === 'refused' || state === 'closed') this.#finish(false);
    else this.#links.refreshReach();
    this.#update();
  }

  #mediaChanged(): void {
    const { microphone, camera } = this.media.getSnapshot();
    this.#links.setTracks({
      audio: microphone.actual ? microphone.track : null,
      video: camera.actual ? camera.track : null,
    });
    this.#update();
  }

  #networkChanged(): void {
    this.signalling.hurry();
    this.#links.networkChanged();
  }

  #saw(seatId: string, rates: Rates): void {
    const other = this.#other;
    if (other?.seatId === seatId && this.#links.mayTalk(other)) this.#witness.saw(rates, this.#ownState);
  }

  #tick(): void {
    if (!this.#hasBeenLive) return;
    const other = this.#other;
    this.#witness.judge(other, other === null ? null : (this.#monitors.get(other.seatId) ?? null));
    this.#update();
  }

  #update(): void {
    const { state, error } = this.signalling.getSnapshot();
    const before = this.#store.getSnapshot();
    this.#store.update({
      signalling: state,
      error,
      own: this.#links.own,
      remotes: this.#remotes.draw(this.#links),
      media: this.media.getSnapshot(),
    });
    const other = this.#other;
    const phase = phaseOf({
      isStarted: this.#isStarted,
      isGettingMedia: this.#isGettingMedia,
      isEnded: this.#isEnded,
      signalling: state,
      mayTalk: other !== null && this.#links.mayTalk(other),
      isOtherPresent: other?.present ?? false,
      isConnected: other?.connection === 'connected',
      hasBeenLive: this.#hasBeenLive,
      hasOtherLeft: other?.hasLeft ?? false,
    });
    if (phase === 'live') this.#hasBeenLive = true;
    if (before.phase === 'live' && phase === 'reconnecting') this.#witness.interrupted();
    const { verdict, rates, interruptions } = this.#witness;
    this.#store.update({ phase, quality: verdict, rates, interruptions });
  }
}
