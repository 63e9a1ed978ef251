import { importFile } from 'backstage-plugin-accountability-node';

/** A file with this content; objects are written as JSON. */
export function textFile(content: string | object, name?: string) {
  return typeof content === 'string'
    ? importFile(name ?? 'input.yaml', content)
    : importFile(name ?? 'input.json', JSON.stringify(content, null, 2));
}
