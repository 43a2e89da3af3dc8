import type { LocalMedia } from '@onshin/call';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dropMedia, keepMedia, takeMedia } from './media-handover.ts';

/** Devices that only know whether they are open. */
const devices = () => {
  const state = { isOpen: true };
  return { state, media: { release: () => void (state.isOpen = false) } as unknown as LocalMedia };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  dropMedia();
  vi.useRealTimers();
});

describe('devices on the way from the check to the call', () => {
  test('are handed over once, still open', () => {
    const { media, state } = devices();
    keepMedia('k1', media);
    expect(takeMedia('k1')).toBe(media);
    expect(takeMedia('k1')).toBeNull();
    vi.advanceTimersByTime(3_600_000);
    expect(state.isOpen).toBe(true);
  });

  test('of one consultation are not given to another', () => {
    const { media } = devices();
    keepMedia('k1', media);
    expect(takeMedia('k2')).toBeNull();
  });

  test('that nobody takes are let go after a while', () => {
    const { media, state } = devices();
    keepMedia('k1', media);
    vi.advanceTimersByTime(600_000);
    expect(state.isOpen).toBe(false);
    expect(takeMedia('k1')).toBeNull();
  });

  test('are let go when others take their place', () => {
    const first = devices();
    keepMedia('k1', first.media);
    keepMedia('k1', devices().media);
    expect(first.state.isOpen).toBe(false);
  });
});
