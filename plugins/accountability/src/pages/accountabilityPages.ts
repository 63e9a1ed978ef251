import type { ComponentType } from 'react';

/** One tab of the pages, in both frontend systems. */
export interface AccountabilityPageEntry {
  /** Below `/accountability`, without slash. */
  path: string;
  title: string;
  load: () => Promise<ComponentType>;
}

/** Every tab, in the order in which it is shown. */
export const accountabilityPages: readonly AccountabilityPageEntry[] = [
  {
    path: 'scorecard',
    title: 'Scorecard',
    load: () => import('./ScorecardPage').then(m => m.ScorecardPage),
  },
  {
    path: 'outcomes',
    title: 'Outcomes',
    load: () => import('./OutcomesPage').then(m => m.OutcomesPage),
  },
  {
    path: 'inventory',
    title: 'Inventory',
    load: () => import('./InventoryPage').then(m => m.InventoryPage),
  },
  {
    path: 'exceptions',
    title: 'Exceptions and obligations',
    load: () => import('./ExceptionsPage').then(m => m.ExceptionsPage),
  },
  {
    path: 'admin',
    title: 'Admin',
    load: () => import('./AdminPage').then(m => m.AdminPage),
  },
];
