import { realBrowser, type CallBrowser } from '../call-browser.ts';
import { captureError } from '../call-error.ts';
import { systemClock, type Clock } from '../clock.ts';
import { Store } from '../store.ts';
import { CaptureDevice, type CaptureSnapshot } from './capture-device.ts';
import { captureConstraints, defaultWishes, type CaptureWishes } from './constraints.ts';

/** One device the person can choose. The label is empty until permission was given. */
export interface MediaDevice {
  readonly deviceId: string;
  readonly label: string;
}

export interface LocalMediaSnapshot {
  readonly microphone: CaptureSnapshot;
  readonly camera: CaptureSnapshot;
  /** Both tracks together, for the self-view; null until something was opened. */
  readonly preview: MediaStream | null;
  readonly microphones: readonly MediaDevice[];
  readonly cameras: readonly MediaDevice[];
  readonly speakers: readonly MediaDevice[];
}

export interface LocalMediaParts {
  readonly browser?: CallBrowser;
  readonly clock?: Clock;
  readonly wishes?: Partial<CaptureWishes>;
}

/** The person's own microphone and camera. They are opened only by `acquire`, and nothing of them is stored. */
export class LocalMedia {
  readonly #browser: CallBrowser;
  readonly #clock: Clock;
  readonly #wishes: CaptureWishes;
  readonly #store: Store<LocalMediaSnapshot>;
  readonly #stops: (() => void)[] = [];
  readonly microphone: CaptureDevice;
  readonly camera: CaptureDevice;

  constructor(parts: LocalMediaParts = {}) {
    this.#browser = parts.browser ?? realBrowser;
    this.#clock = parts.clock ?? systemClock;
    this.#wishes = { ...defaultWishes, ...parts.wishes };
    this.microphone = this.#device('audio');
    this.camera = this.#device('video');
    this.#store = new Store<LocalMediaSnapshot>({
      microphone: this.microphone.getSnapshot(),
      camera: this.camera.getSnapshot(),
      preview: null,
      microphones: [],
      cameras: [],
      speakers: [],
    });
    this.subscribe = this.#store.subscribe;
    this.getSnapshot = this.#store.getSnapshot;
    this.microphone.subscribe(() => this.#update());
    this.camera.subscribe(() => this.#update());
  }

  readonly subscribe: Store<LocalMediaSnapshot>['subscribe'];
  readonly getSnapshot: Store<LocalMediaSnapshot>['getSnapshot'];

  /**
   * Opens what is wished, with one question to the person. Never throws: what could not be opened stands as
   * `problem` of its device, and the call goes on without it. What is open already stays as it is.
   */
  async acquire(): Promise<void> {
    if (this.#stops.length > 0) return this.reacquire();
    this.#watch();
    const wanted = this.#wanted();
    const [first] = wanted;
    if (first === undefined) return;
    try {
      const stream = await this.#browser.getUserMedia(
        Object.fromEntries(wanted.map(({ kind }) => [kind, captureConstraints(kind, null, this.#wishes)])),
      );
      for (const { kind, device } of wanted) {
        const track = stream.getTracks().find((track) => track.kind === kind);
        if (track !== undefined) device.adopt(track);
      }
    } catch (cause) {
      const problem = captureError(cause);
      // A refusal concerns both. A missing or busy device leaves the other usable.
      const isShared = problem.category === 'permission' || wanted.length === 1;
      for (const { device } of wanted) device.refuse(problem);
      if (!isShared) await this.reacquire();
    }
    await this.#enumerate();
  }

  /** Opens again what is wished and not there, or was interrupted. */
  async reacquire(): Promise<void> {
    await Promise.all(
      [this.microphone, this.camera]
        .filter((device) => device.getSnapshot().desired && !device.getSnapshot().actual)
        .map(async (device) => device.reacquire()),
    );
    await this.#enumerate();
  }

  /** Lets go of everything: lights go out. */
  release(): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.microphone.release();
    this.camera.release();
  }

  #device(kind: 'audio' | 'video'): CaptureDevice {
    const [browser, wishes] = [this.#browser, this.#wishes];
    return new CaptureDevice({
      kind,
      clock: this.#clock,
      async capture(deviceId) {
        const stream = await browser.getUserMedia({ [kind]: captureConstraints(kind, deviceId, wishes) });
        const [track] = stream.getTracks();
        if (track === undefined) throw new DOMException('no track', 'NotFoundError');
        return track;
      },
    });
  }

  #wanted(): { kind: 'audio' | 'video'; device: CaptureDevice }[] {
    const both = [
      { kind: 'audio', device: this.microphone },
      { kind: 'video', device: this.camera },
    ] as const;
    return both.filter(({ device }) => device.getSnapshot().desired);
  }

  #watch(): void {
    const browser = this.#browser;
    for (const stop of this.#stops.splice(0)) stop();
    this.#stops.push(
      browser.onDeviceChange(() => void this.#devicesChanged()),
      browser.onPermissionGranted('microphone', () => void this.#granted(this.microphone)),
      browser.onPermissionGranted('camera', () => void this.#granted(this.camera)),
    );
  }

  async #granted(device: CaptureDevice): Promise<void> {
    if (device.getSnapshot().problem?.category === 'permission') await device.reacquire();
    await this.#enumerate();
  }

  async #devicesChanged(): Promise<void> {
    for (const device of [this.microphone, this.camera]) {
      if (device.getSnapshot().problem?.category === 'device') await device.reacquire();
    }
    await this.#enumerate();
  }

  async #enumerate(): Promise<void> {
    const devices = await this.#browser.enumerateDevices().catch(() => []);
    const of = (kind: MediaDeviceKind): MediaDevice[] =>
      devices
        .filter((device) => device.kind === kind && device.deviceId !== '')
        .map(({ deviceId, label }) => ({ deviceId, label }));
    this.#store.update({
      microphones: of('audioinput'),
      cameras: of('videoinput'),
      speakers: of('audiooutput'),
    });
  }

  #update(): void {
    const before = this.#store.getSnapshot();
    const microphone = this.microphone.getSnapshot();
    const camera = this.camera.getSnapshot();
    const isSame = microphone.track === before.microphone.track && camera.track === before.camera.track;
    const tracks = [microphone.track, camera.track].filter((track) => track !== null);
    const preview = tracks.length === 0 ? null : this.#browser.createStream(tracks);
    this.#store.update({ microphone, camera, preview: isSame ? before.preview : preview });
  }
}
