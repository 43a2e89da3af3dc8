import type { Runner } from 'graphile-worker';

const pauseMs = 1_000;

/**
 * Runs jobs until it is told to stop. Where the database goes away in the middle of a job the runner cannot say what became
 * of it and ends; then another begins, as soon as the database is there again.
 *
 * @param onEnd hears why one ended
 */
export async function runOn(
  begin: () => Promise<Runner>,
  onEnd: (error: unknown) => void,
): Promise<{ stop(): Promise<void> }> {
  const state = { isStopping: false, runner: await begin() };
  const watching = watch();
  return {
    async stop() {
      state.isStopping = true;
      // It may be over already.
      await state.runner.stop().catch(() => {});
      await watching;
    },
  };

  async function watch(): Promise<void> {
    for (;;) {
      await state.runner.promise.catch(onEnd);
      if (state.isStopping) return;
      await again();
    }
  }

  async function again(): Promise<void> {
    for (;;) {
      await new Promise((later) => setTimeout(later, pauseMs));
      if (state.isStopping) return;
      try {
        state.runner = await begin();
        if (state.isStopping) await state.runner.stop();
        return;
      } catch (error) {
        onEnd(error);
      }
    }
  }
}
