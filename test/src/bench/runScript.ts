/**
 * Runs a script that another process started: hands it what it has to do, and
 * hands back what it answers, whatever it may have left open.
 */
export function runScript<I, A>(work: (input: I) => Promise<A>): void {
  work(JSON.parse(process.argv[2])).then(
    answer => process.send?.({ answer }, () => process.exit()),
    error => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  );
}
