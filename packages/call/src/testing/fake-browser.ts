import type { CallBrowser } from '../call-browser.ts';
import { FakeDevices } from './fake-media-devices.ts';
import type { FakeAir } from './fake-peer.ts';

/** A browser of one person in a test: own devices, shared air. */
export class FakeBrowser implements CallBrowser {
  readonly #air: FakeAir;
  readonly devices = new FakeDevices();
  readonly #networkListeners = new Set<() => void>();

  constructor(air: FakeAir) {
    this.#air = air;
  }

  createPeer(configuration: RTCConfiguration): RTCPeerConnection {
    return this.#air.create(configuration);
  }

  listCodecs(kind: 'audio' | 'video'): RTCRtpCodec[] {
    const types = kind === 'audio' ? ['audio/opus', 'audio/red'] : ['video/H264', 'video/VP8'];
    return types.map((mimeType) => ({ mimeType, clockRate: 90_000 }));
  }

  createStream(tracks: MediaStreamTrack[]): MediaStream {
    return { getTracks: () => tracks } as unknown as MediaStream;
  }

  async getUserMedia(constraints: MediaStreamConstraints): Promise<MediaStream> {
    return this.devices.getUserMedia(constraints);
  }

  async enumerateDevices(): Promise<MediaDeviceInfo[]> {
    return this.devices.enumerate();
  }

  onDeviceChange(listener: () => void): () => void {
    this.devices.onChange = listener;
    return () => {};
  }

  onPermissionGranted(kind: 'microphone' | 'camera', listener: () => void): () => void {
    this.devices.onGranted.set(kind, listener);
    return () => {};
  }

  onNetworkChange(listener: () => void): () => void {
    this.#networkListeners.add(listener);
    return () => {
      this.#networkListeners.delete(listener);
    };
  }

  /** The network came back or changed. */
  changeNetwork(): void {
    for (const listener of this.#networkListeners) listener();
  }
}
