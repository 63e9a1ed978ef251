/** Announces a step, does it, and tells how long it took. */
export async function step(title, action) {
  const started = performance.now();
  process.stdout.write(`• ${title} …\n`);
  const note = await action();
  const time = formatSeconds(performance.now() - started);
  process.stdout.write(`  ${note ?? 'done'} (${time})\n`);
}

/** A duration as people read it: 4.2 s, or 2 min 05 s. */
export function formatSeconds(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) {
    return `${seconds.toFixed(1)} s`;
  }
  const minutes = Math.floor(seconds / 60);
  const rest = String(Math.floor(seconds % 60)).padStart(2, '0');
  return `${minutes} min ${rest} s`;
}
