/**
 * The fewest steps with which two browsers can see each other: one offer, one answer, candidates as they come.
 * No states, no recovery, no choice: what any client must do at least.
 */
async function run(): Promise<void> {
  const isJoining = new URLSearchParams(location.search).get('as') === 'joining';
  const media = await navigator.mediaDevices.getUserMedia({
    audio: { echoCancellation: false, noiseSuppression: false, autoGainControl: false },
    video: { width: 640, height: 480 },
  });
  window.ready = true;
  const video = document.createElement('video');
  video.autoplay = true;
  document.body.append(video);
  window.firstFrame = new Promise((resolve) => {
    video.requestVideoFrameCallback(() => resolve(performance.now()));
  });
  window.joined = new Promise((resolve) => {
    window.join = () => connect(media, video, isJoining, () => resolve(performance.now()));
  });
  if (!isJoining) window.join();
}

function connect(
  media: MediaStream,
  video: HTMLVideoElement,
  isJoining: boolean,
  onJoined: () => void,
): void {
  const peer = new RTCPeerConnection();
  const socket = new WebSocket(`ws://${location.host}/pair`);
  const say = (message: object): void => socket.send(JSON.stringify(message));
  peer.addEventListener('icecandidate', ({ candidate }) => say({ candidate }));
  peer.addEventListener('track', ({ streams: [stream] }) => {
    video.srcObject = stream ?? null;
  });
  for (const track of media.getTracks()) peer.addTrack(track, media);
  socket.addEventListener('open', () => {
    onJoined();
    if (isJoining) void offer(peer, say);
  });
  socket.addEventListener('message', ({ data }) => void hear(peer, say, JSON.parse(String(data)) as Heard));
}

interface Heard {
  description?: RTCSessionDescriptionInit;
  candidate?: RTCIceCandidateInit | null;
}

async function offer(peer: RTCPeerConnection, say: (message: object) => void): Promise<void> {
  await peer.setLocalDescription();
  say({ description: peer.localDescription });
}

async function hear(peer: RTCPeerConnection, say: (message: object) => void, heard: Heard): Promise<void> {
  if (heard.candidate) await peer.addIceCandidate(heard.candidate);
  if (heard.description === undefined) return;
  await peer.setRemoteDescription(heard.description);
  if (heard.description.type === 'offer') await offer(peer, say);
}

void run();
