import { CallModel, openSocketSignalling, tryConnection, type CallSnapshot } from '../index.ts';

/** The page of the browser tests: one person's call, and instruments to see and hear what arrives. */
export class CallPage {
  readonly call: CallModel;
  readonly #video = document.createElement('video');

  constructor(seatId: string) {
    const signalling = openSocketSignalling(`ws://${location.host}/socket/${seatId}`);
    // The processing of speech would take a steady tone for noise.
    this.call = new CallModel({ signalling, wishes: { processAudio: false, width: 640, height: 480 } });
    this.#video.autoplay = true;
    this.#video.playsInline = true;
    document.body.append(this.#video);
    this.call.subscribe(() => {
      const stream = this.#other?.stream ?? null;
      if (this.#video.srcObject !== stream) this.#video.srcObject = stream;
    });
  }

  get #other(): CallSnapshot['remotes'][number] | undefined {
    return this.call.getSnapshot().remotes[0];
  }

  /** When the first remote picture was shown, by the page's clock of absolute time. */
  async firstFrame(): Promise<number> {
    return new Promise((resolve) => {
      this.#video.requestVideoFrameCallback(() => resolve(performance.timeOrigin + performance.now()));
    });
  }

  /** How many different colours the shown picture has; a black or frozen grey one has one. */
  countColours(): number {
    const canvas = new OffscreenCanvas(64, 48);
    const context = canvas.getContext('2d');
    context?.drawImage(this.#video, 0, 0, 64, 48);
    const pixels = context?.getImageData(0, 0, 64, 48).data ?? new Uint8ClampedArray();
    const colours = new Set<number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
      colours.add(((red >> 5) << 6) | ((green >> 5) << 3) | (blue >> 5));
    }
    return colours.size;
  }

  /** Frames shown within so many milliseconds. */
  async countFrames(ms: number): Promise<number> {
    const before = this.#video.getVideoPlaybackQuality().totalVideoFrames;
    await new Promise((resolve) => {
      setTimeout(resolve, ms);
    });
    return this.#video.getVideoPlaybackQuality().totalVideoFrames - before;
  }

  /** The loudest frequency of the remote sound in hertz, and how far above silence it is in decibels. */
  async listen(): Promise<{ hertz: number; decibels: number }> {
    const stream = this.#other?.stream;
    if (stream === null || stream === undefined) return { hertz: 0, decibels: Number.NEGATIVE_INFINITY };
    const context = new AudioContext();
    await context.resume();
    const analyser = context.createAnalyser();
    analyser.fftSize = 16_384;
    analyser.smoothingTimeConstant = 0;
    context.createMediaStreamSource(stream).connect(analyser);
    await new Promise((resolve) => {
      setTimeout(resolve, 700);
    });
    const bins = new Float32Array(analyser.frequencyBinCount);
    analyser.getFloatFrequencyData(bins);
    const decibels = Math.max(...bins);
    const hertz = (bins.indexOf(decibels) * context.sampleRate) / analyser.fftSize;
    await context.close();
    return { hertz, decibels };
  }
}

declare global {
  interface Window {
    CallPage: typeof CallPage;
    tryConnection: typeof tryConnection;
    page: CallPage;
  }
}
window.CallPage = CallPage;
window.tryConnection = tryConnection;
