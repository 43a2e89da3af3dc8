import type { Signal, SignalBody } from '@onshin/contract/realtime';
import type { Clock } from '../clock.ts';
import { ConnectionWatch } from './connection-watch.ts';
import { InboundOrder } from './inbound-order.ts';
import type { PeerNote } from './peer-note.ts';
import { noTracks, type PeerSession, type Tracks } from './peer-session.ts';

export interface PeerLinkParts {
  readonly clock: Clock;
  /**
   * Whether this end makes the offers (the doctor's side does). The other end only asks for them, so two
   * offers never meet; an offer that comes in nevertheless is ignored.
   */
  readonly isOfferer: boolean;
  readonly configuration: RTCConfiguration;
  /** A session on which nothing was agreed yet. */
  newSession(configuration: RTCConfiguration): PeerSession;
  send(signal: Signal): void;
  resync(): void;
  /** Something a screen may show has changed. */
  onChange(): void;
}

/** How long what is missing in the order may take to come before a new negotiation begins. */
const gapMs = 1_500;
/** How long an offer may be on its way before a wish for one is taken to be newer. */
const crossingMs = 1_000;

/** The connection with one other seat, through as many negotiations, restarts and page loads as it takes. */
export class PeerLink {
  readonly #parts: PeerLinkParts;
  readonly #order = new InboundOrder();
  #configuration: RTCConfiguration;
  #session: PeerSession | null = null;
  #work: Promise<void> = Promise.resolve();
  #tracks: Tracks = noTracks;
  #remote: Tracks = noTracks;
  #note: PeerNote | null = null;
  #negotiation = 0;
  #sequence = 0;
  #isUnanswered = false;
  #mustRebuild = true;
  #hasLeft = false;
  #isClosed = false;
  readonly #watch: ConnectionWatch;
  #callOffGap = (): void => {};

  constructor(parts: PeerLinkParts) {
    this.#parts = parts;
    this.#configuration = parts.configuration;
    this.#watch = new ConnectionWatch(parts.clock, () => this.attempt());
  }

  get state(): RTCPeerConnectionState {
    return this.#watch.state;
  }

  /** Whether the other said goodbye, and has not come back. */
  get hasLeft(): boolean {
    return this.#hasLeft;
  }

  get remote(): Tracks {
    return this.#remote;
  }

  /** What the other end last told of itself. */
  get note(): PeerNote | null {
    return this.#note;
  }

  get session(): PeerSession | null {
    return this.#session;
  }

  /** Whether both ends have a way to signal; when it comes back, what is broken is mended at once. */
  setReachable(isReachable: boolean): void {
    const cameBack = isReachable && !this.#watch.isActive;
    this.#watch.isActive = isReachable;
    if (cameBack && (this.#isUnanswered || this.state !== 'connected')) this.attempt();
  }

  setTracks(tracks: Tracks): void {
    this.#tracks = tracks;
    this.#session?.setTracks(tracks);
  }

  /** Gives it new credentials for the relay, without interrupting what flows. */
  setConfiguration(configuration: RTCConfiguration): void {
    this.#configuration = configuration;
    this.#session?.setConfiguration(configuration);
  }

  /** Offers anew, or asks for it; on the first time, connects. */
  attempt(): void {
    if (this.#isClosed || !this.#watch.isActive) return;
    const isStale = this.#watch.sinceAttemptMs >= crossingMs;
    this.#watch.attempted();
    if (this.#parts.isOfferer) {
      // A first offer without an answer was lost, and with it the beginning of our order: begin afresh.
      if (this.#isUnanswered && isStale && this.state === 'new') this.#mustRebuild = true;
      this.#isUnanswered = true;
      this.#run(() => this.#offer());
    } else {
      if (this.#mustRebuild) this.#sequence = 0;
      this.#send({ kind: 'restart' });
    }
  }

  handleSignal(signal: Signal): void {
    for (const due of this.#order.take(signal)) this.#handle(due);
    this.#callOffGap();
    if (!this.#order.hasGap) return;
    this.#parts.resync();
    this.#callOffGap = this.#parts.clock.after(gapMs, () => {
      this.#order.skip();
      this.attempt();
    });
  }

  /** Ends it for good; says goodbye when this is on purpose. */
  close(sayBye: boolean): void {
    if (this.#isClosed) return;
    if (sayBye) this.#send({ kind: 'bye' });
    this.#isClosed = true;
    this.#watch.isActive = false;
    this.#callOffGap();
    this.#drop();
  }

  #handle(signal: Signal): void {
    const isFresh = signal.sequence === 0;
    const { body, negotiation } = signal;
    switch (body.kind) {
      case 'bye':
        this.#hasLeft = true;
        this.#drop();
        break;
      case 'restart':
        if (this.#parts.isOfferer) this.#askedToRestart(isFresh);
        break;
      case 'candidate': {
        const { candidate } = body;
        if (negotiation === this.#negotiation) this.#run(async () => this.#session?.addCandidate(candidate));
        break;
      }
      case 'description': {
        const { sdp, type } = body.description;
        if (type === 'offer' && !this.#parts.isOfferer) this.#offered(sdp, negotiation, isFresh);
        if (type === 'answer' && this.#parts.isOfferer && negotiation === this.#negotiation) {
          this.#isUnanswered = false;
          this.#run(async () => this.#session?.accept(sdp));
        }
      }
    }
  }

  #askedToRestart(isFresh: boolean): void {
    // Our offer and their wish have crossed: the offer is the answer to the wish.
    if (this.#isUnanswered && this.#watch.sinceAttemptMs < crossingMs) return;
    if (isFresh) this.#mustRebuild = true;
    this.attempt();
  }

  #offered(sdp: string, negotiation: number, isFresh: boolean): void {
    if (!isFresh && negotiation < this.#negotiation) return;
    this.#negotiation = negotiation;
    this.#watch.attempted();
    this.#run(async () => {
      if (isFresh || this.#mustRebuild) this.#build();
      const answer = await this.#session?.answer(sdp);
      if (answer === undefined || negotiation !== this.#negotiation) return;
      this.#send({ kind: 'description', description: { type: 'answer', sdp: answer } });
    });
  }

  async #offer(): Promise<void> {
    if (this.#mustRebuild) this.#build();
    const sdp = await this.#session?.offer();
    if (sdp === undefined) return;
    this.#negotiation += 1;
    this.#send({ kind: 'description', description: { type: 'offer', sdp } });
  }

  #build(): void {
    this.#discard();
    this.#mustRebuild = false;
    this.#hasLeft = false;
    this.#sequence = 0;
    const session = this.#parts.newSession(this.#configuration);
    session.attend({
      onCandidate: (candidate) => this.#send({ kind: 'candidate', candidate: candidateOf(candidate) }),
      onState: (state) => this.#enter(state),
      onTracks: (tracks) => this.#receive(tracks),
      onNote: (note) => {
        this.#note = note;
        this.#parts.onChange();
      },
    });
    session.setTracks(this.#tracks);
    this.#session = session;
    this.#enter('new');
  }

  #drop(): void {
    this.#discard();
    this.#isUnanswered = false;
    this.#enter('closed');
  }

  #discard(): void {
    this.#session?.close();
    this.#session = null;
    this.#mustRebuild = true;
    this.#remote = noTracks;
    this.#note = null;
  }

  #receive(tracks: Tracks): void {
    this.#remote = tracks;
    this.#parts.onChange();
  }

  #enter(state: RTCPeerConnectionState): void {
    this.#watch.enter(state);
    this.#parts.onChange();
  }

  /** One step at a time. A step that fails spoils the session: the next attempt builds another. */
  #run(step: () => Promise<void> | undefined): void {
    this.#work = this.#after(this.#work, step);
  }

  async #after(before: Promise<void>, step: () => Promise<void> | undefined): Promise<void> {
    await before;
    if (this.#isClosed) return;
    try {
      await step();
    } catch {
      this.#mustRebuild = true;
    }
  }

  #send(body: SignalBody): void {
    if (this.#isClosed) return;
    this.#parts.send({ negotiation: this.#negotiation, sequence: this.#sequence, body });
    this.#sequence += 1;
  }
}

function candidateOf(candidate: RTCIceCandidate | null): (SignalBody & { kind: 'candidate' })['candidate'] {
  if (candidate === null) return null;
  const { candidate: line, sdpMid, sdpMLineIndex, usernameFragment } = candidate;
  return { candidate: line, sdpMid, sdpMLineIndex, usernameFragment };
}
