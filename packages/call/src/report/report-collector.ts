import type { CallReport, LiveInterval, QualityPoint } from '@onshin/contract/realtime';
import { addFlow, closeRunning, noIntervals, type Flow, type Intervals } from './live-intervals.ts';

/** No report carries more, so that it stays small after a long time without a line; the rest follows. */
const mostPieces = 300;

/**
 * Keeps what one end saw until the server has acknowledged it. The running stretch is cut where a report is
 * made and goes on as the next piece; pieces keep their bounds, so that a report that is sent twice adds
 * nothing and one that is lost takes nothing away.
 */
export class ReportCollector {
  #intervals: Intervals = noIntervals;
  #points: readonly QualityPoint[] = [];
  #interruptions = 0;
  #reportedInterruptions = 0;

  addFlow(flow: Flow): void {
    this.#intervals = addFlow(this.#intervals, flow);
  }

  addPoint(point: QualityPoint): void {
    this.#points = [...this.#points, point];
  }

  addInterruption(): void {
    this.#interruptions += 1;
  }

  get interruptions(): number {
    return this.#interruptions;
  }

  /** What has not been acknowledged yet, the running stretch up to now included; null when that is nothing. */
  collect(seatId: string, sentAt: number): CallReport | null {
    this.#intervals = closeRunning(this.#intervals);
    const intervals = this.#intervals.closed.slice(0, mostPieces);
    const quality = this.#points.slice(0, mostPieces);
    const isNews = this.#interruptions > this.#reportedInterruptions;
    if (intervals.length === 0 && quality.length === 0 && !isNews) return null;
    return { seatId, sentAt, intervals, quality, interruptions: this.#interruptions };
  }

  /** The server has it: forgets exactly what this report carried. */
  acknowledge(report: CallReport): void {
    const taken = new Set(report.intervals.map(({ from }) => from));
    const points = new Set(report.quality.map(({ at }) => at));
    const closed = this.#intervals.closed.filter((piece: LiveInterval) => !taken.has(piece.from));
    this.#intervals = { ...this.#intervals, closed };
    this.#points = this.#points.filter(({ at }) => !points.has(at));
    this.#reportedInterruptions = Math.max(this.#reportedInterruptions, report.interruptions);
  }
}
