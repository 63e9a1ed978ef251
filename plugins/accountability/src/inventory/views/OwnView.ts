import type { InventoryQuery } from '../query';

/** A question that somebody asks often, under a name of their own. */
export interface OwnView extends Pick<InventoryQuery, 'filter' | 'sort'> {
  name: string;
}

/** Longest name of a view. */
export const MAX_VIEW_NAME = 60;

/** Most views that one person can keep. */
export const MAX_OWN_VIEWS = 30;
