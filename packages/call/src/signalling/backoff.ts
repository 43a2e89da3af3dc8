const firstMs = 250;
const longestMs = 10_000;

/**
 * How long to wait before the next attempt to reach the server, in ms. Attempts count from 0 and never end:
 * a consultation may always be returned to. Half of the wait is chance, so that a restarted server is not
 * met by everyone at once.
 */
export function reconnectDelay(attempt: number, random: () => number): number {
  const whole = Math.min(longestMs, firstMs * 2 ** Math.min(attempt, 16));
  return Math.round(whole / 2 + (whole / 2) * random());
}
