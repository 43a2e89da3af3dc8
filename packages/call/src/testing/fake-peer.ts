import type { Clock } from '../clock.ts';

/** What a fake peer sends and how much of it has gone; enough to see whether anything is sent at all. */
interface FakeLine {
  direction: string;
  readonly codecs: string[];
  readonly sender: { track: MediaStreamTrack | null };
  readonly receiver: { track: { kind: string } };
}

/** The air between fake peers: a test can cut it. A round of ICE succeeds only while it is whole. */
export class FakeAir {
  readonly #clock: Clock;
  readonly peers: FakePeer[] = [];
  isWhole = true;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  create(configuration: RTCConfiguration): RTCPeerConnection {
    const peer = new FakePeer(this, this.peers.length, configuration);
    this.peers.push(peer);
    return peer as unknown as RTCPeerConnection;
  }

  /** The path dies. Browsers notice after a moment, and give up after a while. */
  cut(): void {
    this.isWhole = false;
    for (const peer of this.#connected()) {
      this.#clock.after(1_000, () => peer.enter('connected', 'disconnected'));
      this.#clock.after(16_000, () => peer.enter('disconnected', 'failed'));
    }
  }

  /** A path is there again; a dead connection needs a restart to find it. */
  heal(): void {
    this.isWhole = true;
  }

  /** Both have agreed on this round. */
  join(one: FakePeer, other: FakePeer): void {
    if (!this.isWhole) return;
    this.#clock.after(50, () => {
      if (this.isWhole) for (const peer of [one, other]) peer.enter(null, 'connected');
    });
  }

  /** Work inside a browser takes a moment, in which signals come and go. */
  async work(): Promise<void> {
    await new Promise<void>((resolve) => void this.#clock.after(25, resolve));
  }

  find(id: number): FakePeer | undefined {
    return this.peers[id];
  }

  #connected(): FakePeer[] {
    return this.peers.filter(({ connectionState }) => connectionState === 'connected');
  }
}

/** An RTCPeerConnection as far as the call uses it. Its descriptions say who offers, and in which round. */
export class FakePeer extends EventTarget {
  readonly #air: FakeAir;
  readonly #id: number;
  readonly lines: FakeLine[] = [];
  configuration: RTCConfiguration;
  connectionState: RTCPeerConnectionState = 'new';
  localDescription: { type: string; sdp: string } | null = null;
  #remote: { type: string; sdp: string } | null = null;
  #partner: FakePeer | undefined;
  #round = 0;

  constructor(air: FakeAir, id: number, configuration: RTCConfiguration) {
    super();
    this.#air = air;
    this.#id = id;
    this.configuration = configuration;
  }

  createDataChannel(): EventTarget & { readyState: string } {
    return Object.assign(new EventTarget(), { readyState: 'connecting' });
  }

  addTransceiver(kind: string): FakeLine {
    const line: FakeLine & { setCodecPreferences(codecs: { mimeType: string }[]): void } = {
      direction: 'sendrecv',
      codecs: [],
      sender: fakeSender(),
      receiver: { track: { kind } },
      setCodecPreferences: (codecs) => {
        line.codecs.push(...codecs.map(({ mimeType }) => mimeType));
      },
    };
    this.lines.push(line);
    return line;
  }

  getTransceivers(): FakeLine[] {
    return this.lines;
  }

  restartIce(): void {}

  setConfiguration(configuration: RTCConfiguration): void {
    this.configuration = configuration;
  }

  async setLocalDescription(): Promise<void> {
    await this.#air.work();
    const isAnswer = this.#remote?.type === 'offer';
    if (!isAnswer) this.#round += 1;
    const round = isAnswer ? this.#remote?.sdp.split(' ')[1] : this.#round;
    this.localDescription = { type: isAnswer ? 'answer' : 'offer', sdp: `${this.#id} ${round}` };
  }

  async setRemoteDescription(description: { type: string; sdp: string }): Promise<void> {
    const [id, round] = description.sdp.split(' ').map(Number);
    const partner = this.#air.find(id ?? -1);
    if (this.connectionState === 'closed' || partner === undefined) throw new Error('no such peer');
    if (this.#partner !== undefined && this.#partner !== partner) throw new Error('another fingerprint');
    this.#partner = partner;
    this.#remote = description;
    if (description.type === 'offer' && this.lines.length === 0) {
      for (const { receiver } of partner.lines) this.addTransceiver(receiver.track.kind);
    }
    if (description.type === 'answer') {
      this.#remote = null;
      if (round === this.#round) this.#air.join(this, partner);
    }
  }

  async addIceCandidate(): Promise<void> {}

  async getStats(): Promise<Map<string, unknown>> {
    return new Map();
  }

  close(): void {
    this.connectionState = 'closed';
  }

  /** Changes the state, where it is what it was. */
  enter(from: RTCPeerConnectionState | null, to: RTCPeerConnectionState): void {
    if (this.connectionState === 'closed' || this.connectionState === to) return;
    if (from !== null && this.connectionState !== from) return;
    this.connectionState = to;
    this.dispatchEvent(new Event('connectionstatechange'));
  }

  /** The kinds of which a track is attached. */
  get sends(): string[] {
    return this.lines
      .filter(({ sender }) => sender.track !== null)
      .map(({ receiver }) => receiver.track.kind);
  }
}

function fakeSender() {
  const sender = {
    track: null as MediaStreamTrack | null,
    replaceTrack: async (track: MediaStreamTrack | null): Promise<void> => {
      sender.track = track;
    },
    getParameters: () => ({ encodings: [] }),
  };
  return sender;
}
