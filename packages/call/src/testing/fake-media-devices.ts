/** A track whose fate a test decides. */
export class FakeTrack extends EventTarget {
  readonly kind: string;
  readonly deviceId: string;
  enabled = true;
  muted = false;
  readyState: 'live' | 'ended' = 'live';

  constructor(kind: string, deviceId: string) {
    super();
    this.kind = kind;
    this.deviceId = deviceId;
  }

  getSettings(): MediaTrackSettings {
    return { deviceId: this.deviceId, width: 640, height: 480 };
  }

  stop(): void {
    this.readyState = 'ended';
  }

  /** The system takes it away, or gives it back. */
  interrupt(muted: boolean): void {
    this.muted = muted;
    this.dispatchEvent(new Event(muted ? 'mute' : 'unmute'));
  }

  /** Its device was pulled out. */
  lose(): void {
    this.readyState = 'ended';
    this.dispatchEvent(new Event('ended'));
  }
}

const kinds = { audio: 'audioinput', video: 'videoinput' } as const;

/** Microphones and cameras that can be plugged in, pulled out and refused. */
export class FakeDevices {
  readonly plugged = new Map<string, 'audioinput' | 'videoinput'>([
    ['microphone-1', 'audioinput'],
    ['camera-1', 'videoinput'],
  ]);
  /** Every track that was given out, newest last. */
  readonly given: FakeTrack[] = [];
  questions = 0;
  refusal: string | null = null;
  onChange = (): void => {};
  readonly onGranted = new Map<string, () => void>();

  async getUserMedia(constraints: MediaStreamConstraints): Promise<MediaStream> {
    this.questions += 1;
    if (this.refusal !== null) throw new DOMException('refused', this.refusal);
    const wanted = (['audio', 'video'] as const).filter((kind) => constraints[kind] !== undefined);
    const tracks = wanted.map((kind) => this.#open(kind, constraints[kind]));
    this.given.push(...tracks);
    return { getTracks: () => tracks } as unknown as MediaStream;
  }

  enumerate(): MediaDeviceInfo[] {
    return [...this.plugged].map(
      ([deviceId, kind]) => ({ deviceId, kind, label: deviceId, groupId: '' }) as MediaDeviceInfo,
    );
  }

  newest(kind: 'audio' | 'video'): FakeTrack {
    const track = this.given.findLast((given) => given.kind === kind);
    if (track === undefined) throw new Error(`no ${kind} was opened`);
    return track;
  }

  #open(kind: 'audio' | 'video', constraint: boolean | MediaTrackConstraints | undefined): FakeTrack {
    const wanted = typeof constraint === 'object' ? constraint.deviceId : undefined;
    const exact = typeof wanted === 'object' && 'exact' in wanted ? wanted.exact : undefined;
    const fitting = [...this.plugged].find(
      ([id, plugged]) => plugged === kinds[kind] && (exact === undefined || exact === id),
    );
    if (fitting === undefined) throw new DOMException('none', 'NotFoundError');
    return new FakeTrack(kind, fitting[0]);
  }
}
