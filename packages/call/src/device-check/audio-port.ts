/** Sound in and out, as the device check needs it. */
export interface AudioPort {
  /** Tells how loud the track is, 0 to 1, about ten times a second. Returns what ends it. */
  watchLevel(track: MediaStreamTrack, onLevel: (level: number) => void): () => void;
  /** Plays a soft test tone of about a second; resolves when it is over. */
  playTone(): Promise<void>;
}

/** How loud samples between -1 and 1 are: 0 is silence, 1 very loud. Speech lies around 0.3 to 0.8. */
export function loudness(samples: Float32Array): number {
  if (samples.length === 0) return 0;
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  const decibels = 10 * Math.log10(power + 1e-10);
  return Math.min(1, Math.max(0, (decibels + 60) / 50));
}

const lookEveryMs = 100;
const toneSeconds = 1.2;

/** The browser's own sound. */
export const realAudio: AudioPort = {
  watchLevel(track, onLevel) {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      onLevel(loudness(samples));
    }, lookEveryMs);
    return () => {
      clearInterval(timer);
      context.close().catch(() => {});
    };
  },
  async playTone() {
    const context = new AudioContext();
    await context.resume();
    const oscillator = context.createOscillator();
    const gain = context.createGain();
    const now = context.currentTime;
    oscillator.frequency.setValueAtTime(523, now);
    oscillator.frequency.setValueAtTime(659, now + toneSeconds / 2);
    // It swells and fades, so that it neither cracks nor startles.
    gain.gain.setValueAtTime(0, now);
    gain.gain.linearRampToValueAtTime(0.2, now + 0.1);
    gain.gain.linearRampToValueAtTime(0, now + toneSeconds);
    oscillator.connect(gain).connect(context.destination);
    const over = new Promise<void>((resolve) => {
      oscillator.addEventListener('ended', () => resolve());
    });
    oscillator.start(now);
    oscillator.stop(now + toneSeconds);
    await over;
    await context.close();
  },
};
