import type { ImportFile } from 'backstage-plugin-accountability-node';

/** A file with this content; objects become JSON. */
export function textFile(name: string, content: string | object): ImportFile {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name, text: async () => text };
}
