import type { ImportFile } from 'backstage-plugin-accountability-node';

/** A file with this content; objects are written as JSON. */
export function textFile(content: string | object, name?: string): ImportFile {
  const text =
    typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  return {
    name: name ?? (typeof content === 'string' ? 'input.yaml' : 'input.json'),
    text: async () => text,
  };
}
