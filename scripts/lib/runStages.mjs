import { formatSeconds } from './step.mjs';

/**
 * Runs groups of stages one after the other. The lanes of a group run side by
 * side, the stages of a lane in turn. The first stage that fails stops all the
 * others. Returns the time of each stage and the one that failed, if any.
 */
export async function runStages(groups, { signal }) {
  const times = [];
  let failure;

  const runStage = async (stage, stop) => {
    const started = performance.now();
    console.log(`• ${stage.name} …`);
    try {
      const note = await stage.run(stop.signal);
      const time = performance.now() - started;
      times.push({ name: stage.name, time, note: note ?? 'passed' });
      console.log(
        `  ${stage.name}: ${note ?? 'passed'} (${formatSeconds(time)})`,
      );
    } catch (error) {
      const time = performance.now() - started;
      const stoppedByUs = stop.signal.aborted;
      times.push({
        name: stage.name,
        time,
        note: stoppedByUs ? 'stopped' : 'FAILED',
      });
      if (!stoppedByUs) {
        failure = { stage: stage.name, error };
        stop.abort();
      }
    }
  };

  for (const lanes of groups) {
    const stop = new AbortController();
    const stopFromOutside = () => stop.abort();
    signal.addEventListener('abort', stopFromOutside);
    await Promise.all(
      lanes.map(async lane => {
        for (const stage of lane) {
          if (!stop.signal.aborted) {
            await runStage(stage, stop);
          }
        }
      }),
    );
    signal.removeEventListener('abort', stopFromOutside);
    if (failure || signal.aborted) {
      break;
    }
  }
  return { times, failure };
}
