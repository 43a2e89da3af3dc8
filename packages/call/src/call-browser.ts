/** What the call needs of a browser: the port at which tests put a fake. */
export interface CallBrowser {
  createPeer(configuration: RTCConfiguration): RTCPeerConnection;
  /** Codecs the browser can receive, in its own order. */
  listCodecs(kind: 'audio' | 'video'): RTCRtpCodec[];
  createStream(tracks: MediaStreamTrack[]): MediaStream;
  getUserMedia(constraints: MediaStreamConstraints): Promise<MediaStream>;
  enumerateDevices(): Promise<MediaDeviceInfo[]>;
  /** Hears of devices that came or went. */
  onDeviceChange(listener: () => void): () => void;
  /** Hears when the permission for a device is given later. Never calls where browsers cannot tell. */
  onPermissionGranted(kind: 'microphone' | 'camera', listener: () => void): () => void;
  /** Hears when the network came back or changed. */
  onNetworkChange(listener: () => void): () => void;
}

function listen(target: EventTarget | undefined, type: string, listener: () => void): () => void {
  target?.addEventListener(type, listener);
  return () => target?.removeEventListener(type, listener);
}

async function watchPermission(name: PermissionName, listener: () => void, over: AbortSignal): Promise<void> {
  const status = await navigator.permissions.query({ name });
  if (over.aborted) return;
  const changed = (): void => {
    if (status.state === 'granted') listener();
  };
  status.addEventListener('change', changed, { signal: over });
}

/** The browser the page runs in. Capture is absent on insecure origins; it then fails as unsupported. */
export const realBrowser: CallBrowser = {
  createPeer: (configuration) => new RTCPeerConnection(configuration),
  listCodecs: (kind) => RTCRtpReceiver.getCapabilities(kind)?.codecs ?? [],
  createStream: (tracks) => new MediaStream(tracks),
  getUserMedia: async (constraints) => navigator.mediaDevices.getUserMedia(constraints),
  enumerateDevices: async () => navigator.mediaDevices.enumerateDevices(),
  onDeviceChange: (listener) => listen(navigator.mediaDevices, 'devicechange', listener),
  onPermissionGranted(kind, listener) {
    const over = new AbortController();
    // Older browsers refuse the question itself; the person then uses the button to try again.
    watchPermission(kind as PermissionName, listener, over.signal).catch(() => {});
    return () => over.abort();
  },
  onNetworkChange(listener) {
    const connection = 'connection' in navigator ? (navigator.connection as EventTarget) : undefined;
    const stops = [listen(window, 'online', listener), listen(connection, 'change', listener)];
    return () => {
      for (const stop of stops) stop();
    };
  },
};
