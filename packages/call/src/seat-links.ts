import type { IceServer, Seat, ServerMessage } from '@onshin/contract/realtime';
import type { CallBrowser } from './call-browser.ts';
import type { Clock } from './clock.ts';
import { PeerLink } from './peer/peer-link.ts';
import { noTracks, PeerSession, type Tracks } from './peer/peer-session.ts';
import type { Signalling } from './signalling/signalling.ts';

export interface SeatLinksParts {
  readonly browser: CallBrowser;
  readonly clock: Clock;
  readonly signalling: Signalling;
  onOpen(seatId: string, link: PeerLink): void;
  onClose(seatId: string): void;
  onChange(): void;
}

/** The connections of this seat with every other, as the server's list of seats asks for them. */
export class SeatLinks {
  readonly #parts: SeatLinksParts;
  readonly #links = new Map<string, PeerLink>();
  #ownId: string | null = null;
  #seats: readonly Seat[] = [];
  #iceServers: readonly IceServer[] = [];
  #relayOnly = false;
  #tracks: Tracks = noTracks;
  #spare: PeerSession | null = null;

  constructor(parts: SeatLinksParts) {
    this.#parts = parts;
  }

  get seats(): readonly Seat[] {
    return this.#seats;
  }

  get own(): Seat | null {
    return this.#seats.find(({ seatId }) => seatId === this.#ownId) ?? null;
  }

  get others(): readonly Seat[] {
    return this.#seats.filter(({ seatId }) => seatId !== this.#ownId);
  }

  link(seatId: string): PeerLink | null {
    return this.#links.get(seatId) ?? null;
  }

  /** Whether sound and picture may flow with this seat: both were admitted. */
  mayTalk(seat: Seat): boolean {
    return seat.admitted && this.own?.admitted === true;
  }

  handle(message: ServerMessage): void {
    // Which side offers is decided by who one is: nothing counts before that is known.
    if (this.#ownId === null && message.type !== 'welcome') return;
    if (message.type === 'welcome') {
      this.#ownId = message.seatId;
      this.#iceServers = message.iceServers;
      this.#relayOnly = message.relayOnly;
    }
    if (message.type === 'welcome' || message.type === 'seats') {
      this.#seats = message.seats;
      this.#reconcile();
    }
    if (message.type === 'signal') {
      const from = this.others.find(({ seatId }) => seatId === message.from);
      if (from !== undefined) this.#linkWith(from).handleSignal(message);
    }
  }

  /** Attaches these tracks wherever they may be seen and heard, and nowhere else. */
  setTracks(tracks: Tracks): void {
    this.#tracks = tracks;
    for (const seat of this.others) this.link(seat.seatId)?.setTracks(this.#tracksFor(seat));
  }

  /** The way to the server came or went. */
  refreshReach(): void {
    for (const seat of this.others) this.link(seat.seatId)?.setReachable(this.#isReachable(seat));
  }

  networkChanged(): void {
    for (const link of this.#links.values()) link.attempt();
  }

  /**
   * Makes a first session ahead of time: media threads, certificate and connection are there when they are needed. It
   * gathers nothing and reaches nobody, so that no address is shown to anybody.
   */
  prepare(): void {
    this.#spare ??= new PeerSession(this.#parts.browser, {});
  }

  close(sayBye: boolean): void {
    this.#spare?.close();
    this.#spare = null;
    for (const seatId of this.#links.keys()) this.#drop(seatId, sayBye);
  }

  #reconcile(): void {
    for (const seatId of this.#links.keys()) {
      if (this.others.every((seat) => seat.seatId !== seatId)) this.#drop(seatId, false);
    }
    for (const seat of this.others) {
      const known = this.#links.get(seat.seatId);
      if (known !== undefined) {
        known.setTracks(this.#tracksFor(seat));
        known.setConfiguration(this.#configuration);
        known.setReachable(this.#isReachable(seat));
      } else if (seat.present && this.mayTalk(seat)) this.#linkWith(seat);
    }
    this.#parts.onChange();
  }

  get #configuration(): RTCConfiguration {
    return { iceServers: [...this.#iceServers], iceTransportPolicy: this.#relayOnly ? 'relay' : 'all' };
  }

  #tracksFor(seat: Seat): Tracks {
    return this.mayTalk(seat) ? this.#tracks : noTracks;
  }

  /** The server passes signals on between those alone who may talk. */
  #isReachable(seat: Seat): boolean {
    return seat.present && this.mayTalk(seat) && this.#parts.signalling.getSnapshot().state === 'open';
  }

  #linkWith(seat: Seat): PeerLink {
    const known = this.#links.get(seat.seatId);
    if (known !== undefined) return known;
    const { clock, signalling } = this.#parts;
    const link = new PeerLink({
      clock,
      isOfferer: isOfferer(this.own, seat),
      configuration: this.#configuration,
      newSession: (configuration) => this.#takeSession(configuration),
      send: (signal) => signalling.send(seat.seatId, signal),
      resync: () => signalling.resync(),
      onChange: () => this.#parts.onChange(),
    });
    this.#links.set(seat.seatId, link);
    this.#parts.onOpen(seat.seatId, link);
    link.setTracks(this.#tracksFor(seat));
    link.setReachable(this.#isReachable(seat));
    return link;
  }

  #takeSession(configuration: RTCConfiguration): PeerSession {
    const spare = this.#spare;
    this.#spare = null;
    if (spare === null) return new PeerSession(this.#parts.browser, configuration);
    spare.setConfiguration(configuration);
    return spare;
  }

  #drop(seatId: string, sayBye: boolean): void {
    const link = this.#links.get(seatId);
    this.#links.delete(seatId);
    this.#parts.onClose(seatId);
    link?.close(sayBye);
  }
}

/** The doctor's side opens the call. Between equals the smaller id does. */
function isOfferer(own: Seat | null, other: Seat): boolean {
  if (own === null) return false;
  if (own.role !== other.role) return own.role === 'doctor';
  return own.seatId < other.seatId;
}
