import { CallModel, LocalMedia, openSocketSignalling } from '@onshin/call';

/** A person of ours: the real call client, with the device already open when the call begins. */
async function run(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const isJoining = query.get('as') === 'joining';
  const socketPath = query.get('socket') ?? '';
  const video = document.createElement('video');
  video.autoplay = true;
  document.body.append(video);
  window.firstFrame = new Promise((resolve) => {
    video.requestVideoFrameCallback(() => resolve(performance.now()));
  });
  // The devices are open, as they are after the device check.
  const media = new LocalMedia({ wishes: { processAudio: false, width: 640, height: 480 } });
  await media.acquire();
  let joinedNow = (): void => {};
  window.joined = new Promise((resolve) => {
    joinedNow = () => resolve(performance.now());
  });
  window.join = () => {
    const call = new CallModel({
      signalling: openSocketSignalling(`ws://${location.host}${socketPath}`),
      media,
    });
    call.subscribe(() => {
      const { signalling, remotes } = call.getSnapshot();
      if (signalling === 'open') joinedNow();
      const stream = remotes[0]?.stream ?? null;
      if (video.srcObject !== stream) video.srcObject = stream;
    });
    void call.start();
  };
  if (!isJoining) window.join();
  window.ready = true;
}

void run();
