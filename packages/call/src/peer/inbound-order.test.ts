import type { Signal } from '@onshin/contract/realtime';
import { describe, expect, it } from 'vitest';
import { InboundOrder } from './inbound-order.ts';

const at = (sequence: number): Signal => ({ negotiation: 1, sequence, body: { kind: 'restart' } });
const numbers = (signals: Signal[]): number[] => signals.map(({ sequence }) => sequence);

describe('the order of one sender', () => {
  it('holds back what comes too early until the gap is filled', () => {
    const order = new InboundOrder();
    expect(numbers(order.take(at(0)))).toEqual([0]);
    expect(numbers(order.take(at(2)))).toEqual([]);
    expect(order.hasGap).toBe(true);
    expect(numbers(order.take(at(1)))).toEqual([1, 2]);
    expect(order.hasGap).toBe(false);
  });

  it('drops what it has handed on before', () => {
    const order = new InboundOrder();
    order.take(at(0));
    order.take(at(1));
    expect(order.take(at(1))).toEqual([]);
  });

  it('begins again with 0', () => {
    const order = new InboundOrder();
    for (const sequence of [0, 1, 2, 5]) order.take(at(sequence));
    expect(numbers(order.take(at(0)))).toEqual([0]);
    expect(numbers(order.take(at(1)))).toEqual([1]);
  });

  it('goes on after a gap that was given up', () => {
    const order = new InboundOrder();
    order.take(at(3));
    order.skip();
    expect(order.hasGap).toBe(false);
    expect(numbers(order.take(at(4)))).toEqual([4]);
  });
});
