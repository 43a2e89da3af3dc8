import type { Seat } from '@onshin/contract/realtime';
import type { CallBrowser } from './call-browser.ts';
import { noTracks, type Tracks } from './peer/peer-session.ts';
import type { SeatLinks } from './seat-links.ts';

/** Another seat as the screen draws it. */
export interface RemoteSeat extends Seat {
  /** How the connection stands; null while there is none. */
  readonly connection: RTCPeerConnectionState | null;
  /** Sound and picture of the other; null before both are admitted. The same object while its tracks stay. */
  readonly stream: MediaStream | null;
  /** Whether the other sends on purpose; null while it has not said. */
  readonly microphoneOn: boolean | null;
  readonly cameraOn: boolean | null;
  /** The other lets its picture rest because the line is thin. */
  readonly isVideoPaused: boolean;
  readonly hasLeft: boolean;
}

/** Draws the other seats; keeps one stream per seat, so that a video element is not set anew for nothing. */
export class RemoteSeats {
  readonly #browser: CallBrowser;
  readonly #streams = new Map<string, { tracks: Tracks; stream: MediaStream }>();

  constructor(browser: CallBrowser) {
    this.#browser = browser;
  }

  draw(links: SeatLinks): RemoteSeat[] {
    return links.others.map((seat) => {
      const link = links.link(seat.seatId);
      const tracks = links.mayTalk(seat) && link !== null ? link.remote : noTracks;
      return {
        ...seat,
        connection: link?.state ?? null,
        stream: this.#stream(seat.seatId, tracks),
        microphoneOn: link?.note?.microphoneOn ?? null,
        cameraOn: link?.note?.cameraOn ?? null,
        isVideoPaused: link?.note?.videoPaused ?? false,
        hasLeft: link?.hasLeft ?? false,
      };
    });
  }

  #stream(seatId: string, tracks: Tracks): MediaStream | null {
    const known = this.#streams.get(seatId);
    if (known?.tracks.audio === tracks.audio && known.tracks.video === tracks.video) return known.stream;
    const present = [tracks.audio, tracks.video].filter((track) => track !== null);
    this.#streams.delete(seatId);
    if (present.length === 0) return null;
    const stream = this.#browser.createStream(present);
    this.#streams.set(seatId, { tracks, stream });
    return stream;
  }
}
