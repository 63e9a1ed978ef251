import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';
import { repositoryRoot } from './repositoryRoot';

const folder =
  process.env.ACCOUNTABILITY_REAL_INPUT ??
  resolve(repositoryRoot, '../shared/real-input');

const ENTITY = /^(scaffolder\.)?backstage\.io\//;

/** Real public files, which lie beside the repository or nowhere. */
export const realInput = {
  isThere: existsSync(folder),

  /** Path of a file or folder. */
  path: (...parts: string[]): string => join(folder, ...parts),

  /** Names in a folder. */
  names: (of: string): string[] => readdirSync(join(folder, of)).sort(),

  text: (file: string): string => readFileSync(join(folder, file), 'utf8'),

  /** Every entity document of the YAML files below a folder, repeats included. */
  entities: (of: string): Entity[] =>
    readdirSync(join(folder, of), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.ya?ml$/.test(name))
      .sort()
      .flatMap(name =>
        parseAllDocuments(readFileSync(join(folder, of, name), 'utf8'), {
          logLevel: 'silent',
        }).map(document => document.toJS() as Entity | null),
      )
      .filter((entity): entity is Entity =>
        Boolean(
          ENTITY.test(entity?.apiVersion ?? '') && entity?.metadata?.name,
        ),
      ),
};
