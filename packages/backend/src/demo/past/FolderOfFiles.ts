import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Files } from './filesOn';

/** The folder in which a portal finds its company. */
export class FolderOfFiles {
  readonly #folder: string;
  #files: Files | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** All of it, by paths with `/`. */
  async read(): Promise<Files> {
    const entries = await readdir(this.#folder, {
      ...{ recursive: true, withFileTypes: true },
    });
    const files = new Map<string, string>();
    for (const entry of entries.filter(one => one.isFile())) {
      const path = join(entry.parentPath, entry.name);
      const name = relative(this.#folder, path).split(sep).join('/');
      files.set(name, await readFile(path, 'utf8'));
    }
    return files;
  }

  /** Makes it so, and nothing else; answers which files differed before. */
  async write(files: Files): Promise<string[]> {
    const before = this.#files ?? new Map<string, string>();
    const differ: string[] = [];
    for (const [name, text] of files) {
      if (before.get(name) === text) continue;
      const path = join(this.#folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      differ.push(name);
    }
    for (const name of before.keys()) {
      if (files.has(name)) continue;
      await rm(join(this.#folder, name));
      differ.push(name);
    }
    this.#files = files;
    return differ;
  }
}
