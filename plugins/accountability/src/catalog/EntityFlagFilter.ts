import type { EntityFilter } from '@backstage/plugin-catalog-react';
import { LABEL_FLAGGED } from 'backstage-plugin-accountability-common';

/** Entities by the flag that the catalog carries on them. */
export class EntityFlagFilter implements EntityFilter {
  readonly values: string[];

  constructor(values: string[]) {
    this.values = values;
  }

  getCatalogFilters(): Record<string, string[]> {
    return { [`metadata.labels.${LABEL_FLAGGED}`]: this.values };
  }

  toQueryValue(): string[] {
    return this.values;
  }
}
