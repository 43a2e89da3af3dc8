import type { IceServer } from '@onshin/contract/realtime';
import { realBrowser, type CallBrowser } from '../call-browser.ts';
import { systemClock, type Clock } from '../clock.ts';
import { LocalMedia, type LocalMediaSnapshot } from '../media/local-media.ts';
import { Store, type ReadableModel } from '../store.ts';
import { realAudio, type AudioPort } from './audio-port.ts';
import { tryConnection, type ConnectionResult } from './try-connection.ts';

export interface DeviceCheckSnapshot {
  readonly media: LocalMediaSnapshot;
  /** Size of the own picture; null while there is none. */
  readonly picture: { readonly width: number; readonly height: number } | null;
  /** How loud the microphone is now, 0 to 1. */
  readonly level: number;
  /** Whether it has been clearly loud at least once. */
  readonly hasHeard: boolean;
  readonly isTonePlaying: boolean;
  /** What the person answered to whether the tone was heard; null before the answer. */
  readonly isToneHeard: boolean | null;
  readonly isTrying: boolean;
  readonly connection: ConnectionResult | null;
  /** Picture, sound in, sound out and line all passed. */
  readonly hasPassed: boolean;
}

export interface DeviceCheckParts {
  /** The clinic's relay, asked for at every try: its credentials soon expire. */
  readonly findRelay: () => Promise<readonly IceServer[]>;
  readonly browser?: CallBrowser;
  readonly clock?: Clock;
  readonly audio?: AudioPort;
}

const heardAbove = 0.3;

/** The check before the visit: see yourself, hear yourself, hear us, and the line. Nothing of it is stored. */
export class DeviceCheckModel implements ReadableModel<DeviceCheckSnapshot> {
  readonly media: LocalMedia;
  readonly #parts: Required<DeviceCheckParts>;
  readonly #store: Store<DeviceCheckSnapshot>;
  readonly #stop: () => void;
  #watched: MediaStreamTrack | null = null;
  #stopWatching = (): void => {};

  constructor(parts: DeviceCheckParts) {
    this.#parts = { browser: realBrowser, clock: systemClock, audio: realAudio, ...parts };
    const { browser, clock } = this.#parts;
    this.media = new LocalMedia({ browser, clock });
    this.#store = new Store<DeviceCheckSnapshot>({
      media: this.media.getSnapshot(),
      picture: null,
      level: 0,
      hasHeard: false,
      isTonePlaying: false,
      isToneHeard: null,
      isTrying: false,
      connection: null,
      hasPassed: false,
    });
    this.subscribe = this.#store.subscribe;
    this.getSnapshot = this.#store.getSnapshot;
    this.#stop = this.media.subscribe(() => this.#mediaChanged());
  }

  readonly subscribe: Store<DeviceCheckSnapshot>['subscribe'];
  readonly getSnapshot: Store<DeviceCheckSnapshot>['getSnapshot'];

  /** Opens the devices and tries the line. Call it from a tap. */
  async start(): Promise<void> {
    await Promise.all([this.media.acquire(), this.retryConnection()]);
  }

  /** Plays the tone; the person then answers with `answerTone`. */
  async playTone(): Promise<void> {
    if (this.getSnapshot().isTonePlaying) return;
    this.#update({ isTonePlaying: true });
    await this.#parts.audio.playTone().catch(() => {});
    this.#update({ isTonePlaying: false });
  }

  answerTone(isHeard: boolean): void {
    this.#update({ isToneHeard: isHeard });
  }

  async retryConnection(): Promise<void> {
    if (this.getSnapshot().isTrying) return;
    const { findRelay, browser, clock } = this.#parts;
    this.#update({ isTrying: true });
    const connection = await findRelay()
      .then(async (iceServers) => tryConnection(iceServers, browser, clock))
      .catch(() => unreachable);
    this.#update({ isTrying: false, connection });
  }

  /** Ends the check and leaves the devices open, for the call that follows. */
  handOver(): LocalMedia {
    this.#stop();
    this.#watch(null);
    return this.media;
  }

  /** Lets go of the devices. */
  end(): void {
    this.media.release();
    this.#watch(null);
  }

  #mediaChanged(): void {
    const media = this.media.getSnapshot();
    const { width, height } = media.camera.track?.getSettings() ?? {};
    const isKnown = width !== undefined && height !== undefined;
    const { picture } = this.getSnapshot();
    const isSame = picture?.width === width && picture?.height === height;
    this.#watch(media.microphone.actual ? media.microphone.track : null);
    this.#update({ media, picture: isSame ? picture : isKnown ? { width, height } : null });
  }

  #watch(track: MediaStreamTrack | null): void {
    if (track === this.#watched) return;
    this.#stopWatching();
    this.#watched = track;
    this.#stopWatching = (): void => {};
    if (track === null) return this.#update({ level: 0 });
    this.#stopWatching = this.#parts.audio.watchLevel(track, (level) => {
      this.#update({ level, hasHeard: this.getSnapshot().hasHeard || level >= heardAbove });
    });
  }

  #update(patch: Partial<DeviceCheckSnapshot>): void {
    this.#store.update(patch);
    const { picture, hasHeard, isToneHeard, connection } = this.getSnapshot();
    const verdict = connection?.verdict ?? 'unreachable';
    const isLineFit = verdict !== 'unreachable' && verdict !== 'poor';
    this.#store.update({
      hasPassed: picture !== null && hasHeard && isToneHeard === true && isLineFit,
    });
  }
}

const unreachable: ConnectionResult = {
  isConnected: false,
  path: null,
  rttMs: null,
  kbps: null,
  verdict: 'unreachable',
};
