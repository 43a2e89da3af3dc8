import type { CallBrowser } from '../call-browser.ts';
import { orderCodecs } from './codec-order.ts';
import { readPeerNote, type PeerNote } from './peer-note.ts';

export type MediaKind = 'audio' | 'video';

/** The tracks of one end; null where nothing is sent or received. */
export interface Tracks {
  readonly audio: MediaStreamTrack | null;
  readonly video: MediaStreamTrack | null;
}

export const noTracks: Tracks = { audio: null, video: null };

/** What a session tells its link. */
export interface SessionEvents {
  onCandidate(candidate: RTCIceCandidate | null): void;
  onState(state: RTCPeerConnectionState): void;
  /** The lines are agreed on: what arrives will arrive on these tracks. */
  onTracks(tracks: Tracks): void;
  onNote(note: PeerNote): void;
}

/**
 * One RTCPeerConnection with one line for sound and one for picture, both agreed before any track is there.
 * Tracks come and go by `replaceTrack`, without a new negotiation.
 */
export class PeerSession {
  readonly #peer: RTCPeerConnection;
  readonly #notes: RTCDataChannel;
  readonly #codecs: Readonly<Record<MediaKind, RTCRtpCodec[]>>;
  #events: SessionEvents | null = null;
  readonly #lines = new Map<MediaKind, RTCRtpTransceiver>();
  readonly #listening = new AbortController();
  #tracks: Tracks = noTracks;

  constructor(browser: CallBrowser, configuration: RTCConfiguration) {
    // Asked for the first time, a browser takes a moment to look its codecs up.
    const ordered = (kind: MediaKind) => orderCodecs(kind, browser.listCodecs(kind));
    this.#codecs = { audio: ordered('audio'), video: ordered('video') };
    const peer = browser.createPeer({ bundlePolicy: 'max-bundle', ...configuration });
    this.#peer = peer;
    this.#notes = peer.createDataChannel('notes', {
      negotiated: true,
      id: 0,
      ordered: false,
      maxRetransmits: 0,
    });
    const { signal } = this.#listening;
    this.#notes.addEventListener(
      'message',
      ({ data }) => {
        const note = readPeerNote(data);
        if (note !== null) this.#events?.onNote(note);
      },
      { signal },
    );
    peer.addEventListener('icecandidate', ({ candidate }) => this.#events?.onCandidate(candidate), {
      signal,
    });
    peer.addEventListener('connectionstatechange', () => this.#events?.onState(peer.connectionState), {
      signal,
    });
  }

  /** Tells this link from now on. Before the first offer or answer there is nothing to tell. */
  attend(events: SessionEvents): void {
    this.#events = events;
  }

  /** Makes an offer, with fresh candidates when it follows another. */
  async offer(): Promise<string> {
    if (this.#lines.size === 0) {
      for (const kind of ['audio', 'video'] as const) {
        this.#takeLine(kind, this.#peer.addTransceiver(kind, { direction: 'sendrecv' }));
      }
      this.#tellTracks();
    } else {
      this.#peer.restartIce();
    }
    await this.#peer.setLocalDescription();
    return this.#peer.localDescription?.sdp ?? '';
  }

  /**
   * Answers an offer on the transceivers it brought. Adding our own before would force a second negotiation.
   */
  async answer(sdp: string): Promise<string> {
    await this.#peer.setRemoteDescription({ type: 'offer', sdp });
    for (const line of this.#peer.getTransceivers()) {
      const kind = line.receiver.track.kind as MediaKind;
      if (this.#lines.has(kind)) continue;
      line.direction = 'sendrecv';
      this.#takeLine(kind, line);
      if (this.#lines.size === 2) this.#tellTracks();
    }
    await this.#peer.setLocalDescription();
    return this.#peer.localDescription?.sdp ?? '';
  }

  async accept(sdp: string): Promise<void> {
    await this.#peer.setRemoteDescription({ type: 'answer', sdp });
  }

  async addCandidate(candidate: RTCIceCandidateInit | null): Promise<void> {
    // A candidate of an older round is refused by the browser: that is no fault.
    await this.#peer.addIceCandidate(candidate).catch(() => {});
  }

  /** Sends these tracks from now on; null sends nothing, not even silence. */
  setTracks(tracks: Tracks): void {
    this.#tracks = tracks;
    for (const [kind, line] of this.#lines) this.#attach(kind, line);
  }

  /** Takes effect with the next offer or answer. */
  setConfiguration(configuration: RTCConfiguration): void {
    this.#peer.setConfiguration({ bundlePolicy: 'max-bundle', ...configuration });
  }

  sender(kind: MediaKind): RTCRtpSender | null {
    return this.#lines.get(kind)?.sender ?? null;
  }

  note(note: PeerNote): void {
    if (this.#notes.readyState === 'open') this.#notes.send(JSON.stringify(note));
  }

  async getStats(): Promise<RTCStatsReport> {
    return this.#peer.getStats();
  }

  close(): void {
    this.#listening.abort();
    this.#peer.close();
  }

  #takeLine(kind: MediaKind, line: RTCRtpTransceiver): void {
    this.#lines.set(kind, line);
    line.setCodecPreferences(this.#codecs[kind]);
    this.#attach(kind, line);
  }

  // Both at once: a player that is given one track and then another begins twice.
  #tellTracks(): void {
    const track = (kind: MediaKind): MediaStreamTrack | null => this.#lines.get(kind)?.receiver.track ?? null;
    this.#events?.onTracks({ audio: track('audio'), video: track('video') });
  }

  #attach(kind: MediaKind, line: RTCRtpTransceiver): void {
    if (line.sender.track === this.#tracks[kind]) return;
    // It is refused only on a closed connection or for a track that has just ended; both are replaced anyway.
    line.sender.replaceTrack(this.#tracks[kind]).catch(() => {});
  }
}
