const CONSUMER = /^(workload|ci-job|repository|entity|other):(.+)$/;

/** Parts between semicolons, without empty ones. */
export function readList(cell: string): string[] {
  return cell
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '');
}

/** `key=value; other=value`. */
export function readPairs(cell: string): Record<string, string> {
  const pairs = readList(cell).map(part => {
    const at = part.indexOf('=');
    if (at < 1) throw new Error('holds no key=value pairs separated by ;');
    return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
  });
  return Object.fromEntries(pairs);
}

/** `breakGlass; interactiveUse=false`: a name alone means true. */
export function readTraits(cell: string): Record<string, boolean> {
  const traits = readList(cell).map(part => {
    const [, name, value] = /^(\w+)(?:\s*=\s*(true|false))?$/.exec(part) ?? [];
    if (!name) throw new Error('holds no traits like breakGlass; aiAgent=true');
    return [name, value !== 'false'];
  });
  return Object.fromEntries(traits);
}

/** `entity:component:default/web; repository:acme/web`. */
export function readConsumers(cell: string): { kind: string; name: string }[] {
  return readList(cell).map(part => {
    const match = CONSUMER.exec(part);
    if (!match) {
      throw new Error(
        'holds no consumers like entity:component:default/web; repository:acme/web',
      );
    }
    return { kind: match[1], name: match[2].trim() };
  });
}
